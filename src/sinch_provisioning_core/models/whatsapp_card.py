# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_card_body_component import WhatsAppCardBodyComponent
    from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent
    from .whatsapp_card_header_component import WhatsAppCardHeaderComponent


@model(init=False, kw_only=True)
class WhatsAppCard(Model):
    """Item of ``cards`` of ``WhatsAppCarouselComponent``. Published as ``WhatsappCardDto``."""

    components: list[
        WhatsAppCardHeaderComponent | WhatsAppCardBodyComponent | WhatsAppCardButtonsComponent | UnknownVariant
    ]

    __wire__ = (  # fmt: skip
        ('components', 'components', ('list', ('union', ('by', 'type', ((('HEADER',), ('model', 'WhatsAppCardHeaderComponent')), (('BODY',), ('model', 'WhatsAppCardBodyComponent')), (('BUTTONS',), ('model', 'WhatsAppCardButtonsComponent')))), (('model', 'WhatsAppCardHeaderComponent'), ('model', 'WhatsAppCardBodyComponent'), ('model', 'WhatsAppCardButtonsComponent')))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppCardHeaderComponent
                | Mapping[str, Any]
                | WhatsAppCardBodyComponent
                | WhatsAppCardButtonsComponent
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
