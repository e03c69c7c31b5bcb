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
    from .whatsapp_template_details_optimization_input import WhatsAppTemplateDetailsOptimizationInput
    from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput


@model(init=False, kw_only=True)
class WhatsAppTemplateDetailsInput(Model):
    """``details`` of ``WhatsAppTemplateInput``. Published as ``WhatsappTemplateDetailsInputDto``."""

    components: list[
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
    """BODY mandatory; type unique across items; may be omitted in drafts. Each unique."""

    message_send_ttl_seconds: int | Unset = UNSET
    """Seconds; AUTHENTICATION 10-900 (default 600), MARKETING 43200-2592000, UTILITY 30-43200 (both default 30
    days).
    """

    optimization: WhatsAppTemplateDetailsOptimizationInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('components', 'components', ('limited', ('list', ('union', ('by', 'type', ((('HEADER',), ('by', 'format', ((('LOCATION',), ('model', 'WhatsAppLocationHeaderComponentInput')), (('TEXT',), ('model', 'WhatsAppTextHeaderComponentInput')), (('DOCUMENT', 'IMAGE', 'VIDEO'), ('model', 'WhatsAppMediaHeaderComponentInput'))))), (('BODY',), ('model', 'WhatsAppBodyComponentInput')), (('FOOTER',), ('model', 'WhatsAppFooterComponentInput')), (('BUTTONS',), ('model', 'WhatsAppButtonsComponentInput')), (('CAROUSEL',), ('model', 'WhatsAppCarouselComponentInput')), (('LIMITED_TIME_OFFER',), ('model', 'WhatsAppLimitedTimeOfferComponentInput')))), (('model', 'WhatsAppLocationHeaderComponentInput'), ('model', 'WhatsAppTextHeaderComponentInput'), ('model', 'WhatsAppMediaHeaderComponentInput'), ('model', 'WhatsAppBodyComponentInput'), ('model', 'WhatsAppFooterComponentInput'), ('model', 'WhatsAppButtonsComponentInput'), ('model', 'WhatsAppCarouselComponentInput'), ('model', 'WhatsAppLimitedTimeOfferComponentInput')))), (('uniqueItems', True),)), 'required', 'draft-optional'),
        ('message_send_ttl_seconds', 'messageSendTtlSeconds', 'int'),
        ('optimization', 'optimization', ('model', 'WhatsAppTemplateDetailsOptimizationInput')),
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
            ],
            message_send_ttl_seconds: int | Unset = UNSET,
            optimization: WhatsAppTemplateDetailsOptimizationInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
