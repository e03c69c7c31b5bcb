# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_waba_details import WhatsAppWabaDetails


@model(init=False, kw_only=True)
class WhatsAppWabaDetailsList(Model):
    """Answer of ``whatsapp.list_waba_details_for_token``. Published as ``WhatsappWabaDetailsListDto``."""

    wabas: list[WhatsAppWabaDetails]

    __wire__ = (  # fmt: skip
        ('wabas', 'wabas', ('list', ('model', 'WhatsAppWabaDetails')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            wabas: Sequence[WhatsAppWabaDetails | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
