# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers


@model(init=False, kw_only=True)
class WhatsAppWabaDetails(Model):
    """Item of ``wabas`` of ``WhatsAppWabaDetailsList``. Published as ``WhatsappWabaDetailsDto``."""

    id: str
    numbers: list[WhatsAppWabaNumbers]

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('numbers', 'numbers', ('list', ('model', 'WhatsAppWabaNumbers')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            numbers: Sequence[WhatsAppWabaNumbers | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
