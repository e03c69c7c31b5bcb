# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_partial_card_body_component import WhatsAppPartialCardBodyComponent
    from .whatsapp_partial_card_buttons_component import WhatsAppPartialCardButtonsComponent
    from .whatsapp_partial_card_header_component import WhatsAppPartialCardHeaderComponent


@model(init=False, kw_only=True)
class WhatsAppPartialCard(Model):
    """Item of ``cards`` of ``WhatsAppPartialCarouselComponent``. Published as ``WhatsappPartialCardDto``."""

    components: (
        list[
            WhatsAppPartialCardHeaderComponent
            | WhatsAppPartialCardBodyComponent
            | WhatsAppPartialCardButtonsComponent
            | UnknownVariant
        ]
        | Unset
    ) = UNSET

    __wire__ = (  # fmt: skip
        ('components', 'components', ('list', ('union', ('by', 'type', ((('HEADER',), ('model', 'WhatsAppPartialCardHeaderComponent')), (('BODY',), ('model', 'WhatsAppPartialCardBodyComponent')), (('BUTTONS',), ('model', 'WhatsAppPartialCardButtonsComponent')))), (('model', 'WhatsAppPartialCardHeaderComponent'), ('model', 'WhatsAppPartialCardBodyComponent'), ('model', 'WhatsAppPartialCardButtonsComponent'))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppPartialCardHeaderComponent
                | Mapping[str, Any]
                | WhatsAppPartialCardBodyComponent
                | WhatsAppPartialCardButtonsComponent
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
