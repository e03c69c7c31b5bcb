# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample


@model(init=False, kw_only=True)
class WhatsAppCardHeaderComponent(Model):
    """Item of ``components`` of ``WhatsAppCard``. Published as ``WhatsappCardHeaderComponentDto``."""

    type: Literal["HEADER"]
    format: WhatsAppCardHeaderComponentFormat
    example: WhatsAppMediaHeaderExample | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('enum', 'WhatsAppCardHeaderComponentFormat'), 'required'),
        ('example', 'example', ('model', 'WhatsAppMediaHeaderExample')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppCardHeaderComponentFormat | str,
            example: WhatsAppMediaHeaderExample | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
