# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_card_media_header_example_input import WhatsAppCardMediaHeaderExampleInput


@model(init=False, kw_only=True)
class WhatsAppCardHeaderComponentInput(Model):
    """Item of ``components`` of ``WhatsAppCardInput``. Published as ``WhatsappInputCardHeaderComponentDto``."""

    type: Literal["HEADER"]
    format: WhatsAppCardHeaderComponentFormat
    example: WhatsAppCardMediaHeaderExampleInput
    """May be omitted in drafts."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('enum', 'WhatsAppCardHeaderComponentFormat'), 'required'),
        ('example', 'example', ('model', 'WhatsAppCardMediaHeaderExampleInput'), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppCardHeaderComponentFormat | str,
            example: WhatsAppCardMediaHeaderExampleInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
