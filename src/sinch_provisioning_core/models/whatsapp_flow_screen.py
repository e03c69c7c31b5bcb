# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppFlowScreen(Model):
    """Item of ``whatsapp.flows.list_screens``. Published as ``WhatsappFlowScreenDto``."""

    id: str
    """Also serves as the page URL."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
