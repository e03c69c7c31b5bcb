# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput
    from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput
    from .whatsapp_footer_component_input import WhatsAppFooterComponentInput
    from .whatsapp_limited_time_offer_component_input import WhatsAppLimitedTimeOfferComponentInput
    from .whatsapp_location_header_component_input import WhatsAppLocationHeaderComponentInput
    from .whatsapp_media_header_component_input import WhatsAppMediaHeaderComponentInput
    from .whatsapp_template_details_optimization_update_input import WhatsAppTemplateDetailsOptimizationUpdateInput
    from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput


@model(init=False, kw_only=True)
class WhatsAppTemplateDetailsUpdateInput(Model):
    """``details`` of ``WhatsAppTemplateUpdateInput``. Published as ``WhatsappUpdateTemplateDetailsInputDto``."""

    components: (
        list[
            WhatsAppLocationHeaderComponentInput
            | WhatsAppTextHeaderComponentInput
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppBodyComponentInput
            | WhatsAppFooterComponentInput
            | WhatsAppButtonsComponentInput
            | WhatsAppCarouselComponentInput
            | WhatsAppLimitedTimeOfferComponentInput
            | UnknownVariant
        ]
        | Unset
    ) = UNSET
    """BODY mandatory; type unique across items; may be omitted in drafts. Each unique."""

    message_send_ttl_seconds: int | Unset = UNSET
    """Seconds; AUTHENTICATION 10-900 (default 600), MARKETING 43200-2592000, UTILITY 30-43200 (both default 30
    days).
    """

    optimization: WhatsAppTemplateDetailsOptimizationUpdateInput | None | Unset = UNSET
    """None clears it."""

    __wire__ = (  # fmt: skip
        ('components', 'components', ('limited', ('list', ('union', ('by', 'type', ((('HEADER',), ('by', 'format', ((('LOCATION',), ('model', 'WhatsAppLocationHeaderComponentInput')), (('TEXT',), ('model', 'WhatsAppTextHeaderComponentInput')), (('DOCUMENT', 'IMAGE', 'VIDEO'), ('model', 'WhatsAppMediaHeaderComponentInput'))))), (('BODY',), ('model', 'WhatsAppBodyComponentInput')), (('FOOTER',), ('model', 'WhatsAppFooterComponentInput')), (('BUTTONS',), ('model', 'WhatsAppButtonsComponentInput')), (('CAROUSEL',), ('model', 'WhatsAppCarouselComponentInput')), (('LIMITED_TIME_OFFER',), ('model', 'WhatsAppLimitedTimeOfferComponentInput')))), (('model', 'WhatsAppLocationHeaderComponentInput'), ('model', 'WhatsAppTextHeaderComponentInput'), ('model', 'WhatsAppMediaHeaderComponentInput'), ('model', 'WhatsAppBodyComponentInput'), ('model', 'WhatsAppFooterComponentInput'), ('model', 'WhatsAppButtonsComponentInput'), ('model', 'WhatsAppCarouselComponentInput'), ('model', 'WhatsAppLimitedTimeOfferComponentInput')))), (('uniqueItems', True),))),
        ('message_send_ttl_seconds', 'messageSendTtlSeconds', 'int'),
        ('optimization', 'optimization', ('null', ('model', 'WhatsAppTemplateDetailsOptimizationUpdateInput'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppLocationHeaderComponentInput
                | Mapping[str, Any]
                | WhatsAppTextHeaderComponentInput
                | WhatsAppMediaHeaderComponentInput
                | WhatsAppBodyComponentInput
                | WhatsAppFooterComponentInput
                | WhatsAppButtonsComponentInput
                | WhatsAppCarouselComponentInput
                | WhatsAppLimitedTimeOfferComponentInput
            ]
            | Unset = UNSET,
            message_send_ttl_seconds: int | Unset = UNSET,
            optimization: WhatsAppTemplateDetailsOptimizationUpdateInput | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
