# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
    from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput


@model(init=False, kw_only=True)
class WhatsAppCardInput(Model):
    """Item of ``cards`` of ``WhatsAppCarouselComponentInput``. Published as ``WhatsappInputCardDto``."""

    components: list[
        WhatsAppCardHeaderComponentInput
        | WhatsAppCardBodyComponentInput
        | WhatsAppCardButtonsComponentInput
        | UnknownVariant
    ]
    """Type unique across items; same components on every card; may be omitted in drafts. Each unique."""

    __wire__ = (  # fmt: skip
        ('components', 'components', ('limited', ('list', ('union', ('by', 'type', ((('HEADER',), ('model', 'WhatsAppCardHeaderComponentInput')), (('BODY',), ('model', 'WhatsAppCardBodyComponentInput')), (('BUTTONS',), ('model', 'WhatsAppCardButtonsComponentInput')))), (('model', 'WhatsAppCardHeaderComponentInput'), ('model', 'WhatsAppCardBodyComponentInput'), ('model', 'WhatsAppCardButtonsComponentInput')))), (('uniqueItems', True),)), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppCardHeaderComponentInput
                | Mapping[str, Any]
                | WhatsAppCardBodyComponentInput
                | WhatsAppCardButtonsComponentInput
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
