# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_partial_media_header_example import WhatsAppPartialMediaHeaderExample


@model(init=False, kw_only=True)
class WhatsAppPartialCardHeaderComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialCard``. Published as ``WhatsappPartialCardHeaderComponentDto``."""

    type: Literal["HEADER"] | Unset = UNSET
    format: WhatsAppCardHeaderComponentFormat | Unset = UNSET
    example: WhatsAppPartialMediaHeaderExample | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER')),
        ('format', 'format', ('enum', 'WhatsAppCardHeaderComponentFormat')),
        ('example', 'example', ('model', 'WhatsAppPartialMediaHeaderExample')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"] | Unset = UNSET,
            format: WhatsAppCardHeaderComponentFormat | str | Unset = UNSET,
            example: WhatsAppPartialMediaHeaderExample | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
