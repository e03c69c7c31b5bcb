# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent
    from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent
    from .whatsapp_partial_carousel_component import WhatsAppPartialCarouselComponent
    from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent
    from .whatsapp_partial_limited_time_offer_component import WhatsAppPartialLimitedTimeOfferComponent
    from .whatsapp_partial_location_header_component import WhatsAppPartialLocationHeaderComponent
    from .whatsapp_partial_media_header_component import WhatsAppPartialMediaHeaderComponent
    from .whatsapp_partial_text_header_component import WhatsAppPartialTextHeaderComponent
    from .whatsapp_template_details_optimization import WhatsAppTemplateDetailsOptimization


@model(init=False, kw_only=True)
class WhatsAppPartialTemplateDetails(Model):
    """``details`` of ``WhatsAppPartialTemplateChanges`` and ``WhatsAppPartialTemplate``. Published as
    ``WhatsappPartialTemplateDetailsDto``.
    """

    message_send_ttl_seconds: int | Unset = UNSET
    """AUTHENTICATION 10-900 (default 10 minutes), MARKETING 43200-2592000 (30 days), UTILITY 30-43200 (30 days)."""

    optimization: WhatsAppTemplateDetailsOptimization | Unset = UNSET
    components: (
        list[
            WhatsAppPartialTextHeaderComponent
            | WhatsAppPartialMediaHeaderComponent
            | WhatsAppPartialBodyComponent
            | WhatsAppPartialFooterComponent
            | WhatsAppPartialButtonsComponent
            | WhatsAppPartialLocationHeaderComponent
            | WhatsAppPartialCarouselComponent
            | WhatsAppPartialLimitedTimeOfferComponent
            | UnknownVariant
        ]
        | Unset
    ) = UNSET
    """BODY is mandatory; each component type at most once."""

    __wire__ = (  # fmt: skip
        ('message_send_ttl_seconds', 'messageSendTtlSeconds', 'int'),
        ('optimization', 'optimization', ('model', 'WhatsAppTemplateDetailsOptimization')),
        ('components', 'components', ('list', ('union', ('by', 'type', ((('HEADER',), ('by', 'format', ((('TEXT',), ('model', 'WhatsAppPartialTextHeaderComponent')), (('DOCUMENT', 'IMAGE', 'VIDEO'), ('model', 'WhatsAppPartialMediaHeaderComponent')), (('LOCATION',), ('model', 'WhatsAppPartialLocationHeaderComponent'))))), (('BODY',), ('model', 'WhatsAppPartialBodyComponent')), (('FOOTER',), ('model', 'WhatsAppPartialFooterComponent')), (('BUTTONS',), ('model', 'WhatsAppPartialButtonsComponent')), (('CAROUSEL',), ('model', 'WhatsAppPartialCarouselComponent')), (('LIMITED_TIME_OFFER',), ('model', 'WhatsAppPartialLimitedTimeOfferComponent')))), (('model', 'WhatsAppPartialTextHeaderComponent'), ('model', 'WhatsAppPartialMediaHeaderComponent'), ('model', 'WhatsAppPartialBodyComponent'), ('model', 'WhatsAppPartialFooterComponent'), ('model', 'WhatsAppPartialButtonsComponent'), ('model', 'WhatsAppPartialLocationHeaderComponent'), ('model', 'WhatsAppPartialCarouselComponent'), ('model', 'WhatsAppPartialLimitedTimeOfferComponent'))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message_send_ttl_seconds: int | Unset = UNSET,
            optimization: WhatsAppTemplateDetailsOptimization | Mapping[str, Any] | Unset = UNSET,
            components: Sequence[
                WhatsAppPartialTextHeaderComponent
                | Mapping[str, Any]
                | WhatsAppPartialMediaHeaderComponent
                | WhatsAppPartialBodyComponent
                | WhatsAppPartialFooterComponent
                | WhatsAppPartialButtonsComponent
                | WhatsAppPartialLocationHeaderComponent
                | WhatsAppPartialCarouselComponent
                | WhatsAppPartialLimitedTimeOfferComponent
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
