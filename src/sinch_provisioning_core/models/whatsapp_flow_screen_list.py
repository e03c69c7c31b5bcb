# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_flow_screen import WhatsAppFlowScreen


@model(init=False, kw_only=True)
class WhatsAppFlowScreenList(Model):
    """Page of ``whatsapp.flows.list_screens``. Published as ``WhatsappFlowScreenListDto``."""

    screens: list[WhatsAppFlowScreen]

    __wire__ = (  # fmt: skip
        ('screens', 'screens', ('list', ('model', 'WhatsAppFlowScreen')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            screens: Sequence[WhatsAppFlowScreen | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
