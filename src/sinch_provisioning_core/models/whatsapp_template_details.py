# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_body_component import WhatsAppBodyComponent
    from .whatsapp_buttons_component import WhatsAppButtonsComponent
    from .whatsapp_carousel_component import WhatsAppCarouselComponent
    from .whatsapp_footer_component import WhatsAppFooterComponent
    from .whatsapp_limited_time_offer_component import WhatsAppLimitedTimeOfferComponent
    from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent
    from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent
    from .whatsapp_template_details_optimization import WhatsAppTemplateDetailsOptimization
    from .whatsapp_text_header_component import WhatsAppTextHeaderComponent


@model(init=False, kw_only=True)
class WhatsAppTemplateDetails(Model):
    """``details`` of ``WhatsAppTemplateChanges`` and ``WhatsAppTemplate``. Published as
    ``WhatsappTemplateDetailsDto``.
    """

    components: list[
        WhatsAppTextHeaderComponent
        | WhatsAppMediaHeaderComponent
        | WhatsAppBodyComponent
        | WhatsAppFooterComponent
        | WhatsAppButtonsComponent
        | WhatsAppLocationHeaderComponent
        | WhatsAppCarouselComponent
        | WhatsAppLimitedTimeOfferComponent
        | UnknownVariant
    ]
    """BODY is mandatory; each component type at most once."""

    message_send_ttl_seconds: int | Unset = UNSET
    """AUTHENTICATION 10-900 (default 10 minutes), MARKETING 43200-2592000 (30 days), UTILITY 30-43200 (30 days)."""

    optimization: WhatsAppTemplateDetailsOptimization | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('components', 'components', ('list', ('union', ('by', 'type', ((('HEADER',), ('by', 'format', ((('TEXT',), ('model', 'WhatsAppTextHeaderComponent')), (('DOCUMENT', 'IMAGE', 'VIDEO'), ('model', 'WhatsAppMediaHeaderComponent')), (('LOCATION',), ('model', 'WhatsAppLocationHeaderComponent'))))), (('BODY',), ('model', 'WhatsAppBodyComponent')), (('FOOTER',), ('model', 'WhatsAppFooterComponent')), (('BUTTONS',), ('model', 'WhatsAppButtonsComponent')), (('CAROUSEL',), ('model', 'WhatsAppCarouselComponent')), (('LIMITED_TIME_OFFER',), ('model', 'WhatsAppLimitedTimeOfferComponent')))), (('model', 'WhatsAppTextHeaderComponent'), ('model', 'WhatsAppMediaHeaderComponent'), ('model', 'WhatsAppBodyComponent'), ('model', 'WhatsAppFooterComponent'), ('model', 'WhatsAppButtonsComponent'), ('model', 'WhatsAppLocationHeaderComponent'), ('model', 'WhatsAppCarouselComponent'), ('model', 'WhatsAppLimitedTimeOfferComponent')))), 'required'),
        ('message_send_ttl_seconds', 'messageSendTtlSeconds', 'int'),
        ('optimization', 'optimization', ('model', 'WhatsAppTemplateDetailsOptimization')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppTextHeaderComponent
                | Mapping[str, Any]
                | WhatsAppMediaHeaderComponent
                | WhatsAppBodyComponent
                | WhatsAppFooterComponent
                | WhatsAppButtonsComponent
                | WhatsAppLocationHeaderComponent
                | WhatsAppCarouselComponent
                | WhatsAppLimitedTimeOfferComponent
            ],
            message_send_ttl_seconds: int | Unset = UNSET,
            optimization: WhatsAppTemplateDetailsOptimization | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
