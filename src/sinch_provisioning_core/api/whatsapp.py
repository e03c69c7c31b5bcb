# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation
from ..runtime.unset import Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppLongLivedAccessToken,
        WhatsAppLongLivedAccessTokenInput,
        WhatsAppLongLivedAccessTokenInputDict,
        WhatsAppWabaDetailsList,
        WhatsAppWabaDetailsListInput,
        WhatsAppWabaDetailsListInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions
    from ..runtime.sender import Sender

ENABLE_TEMPLATE_ANALYTICS: Operation[None] = Operation(
    "WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1",
    "PUT",
    "/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics",
    service="whatsapp",
    name="enable_template_analytics",
    tag="WhatsApp",
    summary="Turn on Meta's template analytics for the WABA.",
    answers={200: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        424: ("template_insights_not_yet_available",),
        500: ("internal_error",),
    },
)
CREATE_LONG_LIVED_ACCESS_TOKEN: Operation[WhatsAppLongLivedAccessToken] = Operation(
    "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/longLivedAccessToken",
    service="whatsapp",
    name="create_long_lived_access_token",
    tag="WhatsApp",
    summary="Exchange an embedded-signup Facebook token or code for a token lasting 60 days.",
    body=("model", "WhatsAppLongLivedAccessTokenInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppLongLivedAccessToken")},
    errors={
        400: (
            "invalid_input",
            "invalid_facebook_token",
            "invalid_facebook_code",
            "invalid_business_manager",
            "invalid_business_manager_for_environment",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        500: ("facebook_Request_limit_reached", "log_in_facebook_required", "internal_error"),
    },
    deprecated=True,
)
LIST_WABA_DETAILS_FOR_TOKEN: Operation[WhatsAppWabaDetailsList] = Operation(
    "WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/wabaDetails",
    service="whatsapp",
    name="list_waba_details_for_token",
    tag="WhatsApp",
    summary="List business accounts, with shared numbers, that a Facebook signup token reaches.",
    body=("model", "WhatsAppWabaDetailsListInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppWabaDetailsList")},
    errors={
        400: (
            "invalid_input",
            "invalid_facebook_token",
            "invalid_business_manager",
            "invalid_business_manager_for_environment",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        500: ("facebook_Request_limit_reached", "log_in_facebook_required", "internal_error"),
    },
    deprecated=True,
)


async def enable_template_analytics(sender: Sender, **options: Unpack[CallOptions]) -> None:
    """Turn on Meta's template analytics for the WABA.

    ``PUT /v1/projects/{projectId}/whatsapp/enableTemplateAnalytics``
    """
    call = Call(ENABLE_TEMPLATE_ANALYTICS, options=options)
    return await sender.send(call)


async def create_long_lived_access_token(
    sender: Sender,
    *,
    body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppLongLivedAccessToken:
    """Exchange an embedded-signup Facebook token or code for a token lasting 60 days.

    ``POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken``. Deprecated.
    """
    call = Call(CREATE_LONG_LIVED_ACCESS_TOKEN, body=body, options=options)
    return await sender.send(call)


async def list_waba_details_for_token(
    sender: Sender,
    *,
    body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppWabaDetailsList:
    """List business accounts, with shared numbers, that a Facebook signup token reaches.

    ``POST /v1/projects/{projectId}/whatsapp/wabaDetails``. Deprecated.
    """
    call = Call(LIST_WABA_DETAILS_FOR_TOKEN, body=body, options=options)
    return await sender.send(call)
