# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp.senders`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
        WhatsAppSender,
        WhatsAppSenderEmbeddedSignupInput,
        WhatsAppSenderEmbeddedSignupInputDict,
        WhatsAppSenderInputDeprecated,
        WhatsAppSenderInputDeprecatedDict,
        WhatsAppSenderList,
        WhatsAppSenderNotification,
        WhatsAppSenderNotificationList,
        WhatsAppSenderPartnerInitiatedInput,
        WhatsAppSenderPartnerInitiatedInputDict,
        WhatsAppSenderPhoneProvisioningInput,
        WhatsAppSenderPhoneProvisioningInputDict,
        WhatsAppSenderRegister,
        WhatsAppSenderRegisterInput,
        WhatsAppSenderRegisterInputDict,
        WhatsAppSenderState,
        WhatsAppSenderStatus,
        WhatsAppSenderUpdateInput,
        WhatsAppSenderUpdateInputDict,
        WhatsAppSenderVerifyInput,
        WhatsAppSenderVerifyInputDict,
        WhatsAppSuggestedUsernames,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[WhatsAppSenderList] = Operation(
    "WhatsappSendersController_listSenders_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/senders",
    service="whatsapp.senders",
    name="list",
    tag="WhatsApp Senders",
    summary="List the project's senders page by page; first 50 when no token is given.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("filter_states", "filterStates", ("list", ("enum", "WhatsAppSenderState"))),
        Parameter("filter_statuses", "filterStatuses", ("list", ("enum", "WhatsAppSenderStatus"))),
    ),
    answers={200: ("model", "WhatsAppSenderList")},
    errors={
        400: (
            "project_not_initialized",
            "invalid_page_token",
            "invalid_page_size",
            "invalid_filter_states",
            "invalid_filter_statuses",
        ),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("senders", ("model", "WhatsAppSender"), "pageToken", "pageSize", 100),
)
CREATE: Operation[WhatsAppSender] = Operation(
    "WhatsappSendersController_createSender_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/senders",
    service="whatsapp.senders",
    name="create",
    tag="WhatsApp Senders",
    summary="Create a sender; SINCH_UK serves EU and US, SINCH_BR and SINCH_MX BR and US.",
    body=(
        "union",
        (
            "fields",
            (
                "WhatsAppSenderEmbeddedSignupInput",
                "WhatsAppSenderPhoneProvisioningInput",
                "WhatsAppSenderPartnerInitiatedInput",
                "WhatsAppSenderInputDeprecated",
            ),
        ),
        (
            ("model", "WhatsAppSenderEmbeddedSignupInput"),
            ("model", "WhatsAppSenderPhoneProvisioningInput"),
            ("model", "WhatsAppSenderPartnerInitiatedInput"),
            ("model", "WhatsAppSenderInputDeprecated"),
        ),
    ),
    body_required=True,
    answers={201: ("model", "WhatsAppSender")},
    errors={
        400: (
            "invalid_input",
            "project_not_initialized",
            "invalid_facebook_token",
            "invalid_business_manager",
            "invalid_business_manager_for_environment",
            "file_invalid_mime_type",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        404: ("project_not_found",),
        409: (
            "account_data_is_corrupt",
            "wrong_waba_id",
            "not_found_waba_id",
            "too_many_waba_id",
            "waba_id_used",
            "wrong_business_manager",
            "used_phone_number_id",
            "provisioned_phone_number_id",
            "all_phone_number_id_provisioned",
            "invalid_waba_id_or_phone_number_id_for_region",
            "file_not_found",
            "file_size_too_large",
            "file_has_wrong_dimensions",
            "file_unexpected_error",
        ),
        500: ("facebook_Request_limit_reached", "log_in_facebook_required", "internal_error"),
    },
)
GET: Operation[WhatsAppSender] = Operation(
    "WhatsappSendersController_get_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    service="whatsapp.senders",
    name="get",
    tag="WhatsApp Senders",
    summary="Fetch one WhatsApp sender belonging to the project.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={200: ("model", "WhatsAppSender")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "WhatsappSendersController_delete_v1",
    "DELETE",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    service="whatsapp.senders",
    name="delete",
    tag="WhatsApp Senders",
    summary="Schedule sender removal; it stays usable for 30 days, then disappears.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("sender_already_deleted",),
        500: ("internal_error",),
    },
)
UPDATE: Operation[WhatsAppSender] = Operation(
    "WhatsappSendersController_update_v1",
    "PATCH",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    service="whatsapp.senders",
    name="update",
    tag="WhatsApp Senders",
    summary="Update a sender; pending edits live in changes, displayName in metadata.displayName.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "WhatsAppSenderUpdateInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppSender")},
    errors={
        400: (
            "invalid_input",
            "project_not_initialized",
            "sender_username_not_available",
            "sender_phone_number_not_registered_with_meta_cloud_api",
            "no_fields_to_update",
            "file_invalid_mime_type",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: (
            "sender_not_updatable",
            "sender_changes_not_updatable",
            "sender_display_name_update_not_allowed",
            "sender_username_update_not_available",
            "file_not_found",
            "file_size_too_large",
            "file_has_wrong_dimensions",
            "file_unexpected_error",
        ),
        500: ("internal_error",),
    },
)
LIST_ACTIVITIES: Operation[WhatsAppSenderNotificationList] = Operation(
    "WhatsappSendersController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/activities",
    service="whatsapp.senders",
    name="list_activities",
    tag="WhatsApp Senders",
    summary="List sender activities page by page, newest first.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "WhatsAppSenderNotificationList")},
    errors={
        400: ("project_not_initialized", "invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "WhatsAppSenderNotification"), "pageToken", "pageSize", 100),
)
DELETE_CHANGES: Operation[None] = Operation(
    "WhatsappSendersController_deleteChanges_v1",
    "DELETE",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/changes",
    service="whatsapp.senders",
    name="delete_changes",
    tag="WhatsApp Senders",
    summary="Discard a sender's unapplied changes (pending or rejected).",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_changes_not_found",),
        409: ("sender_changes_not_deletable",),
        500: ("internal_error",),
    },
)
CREATE_COMMENT: Operation[WhatsAppComment] = Operation(
    "WhatsappSendersController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/comments",
    service="whatsapp.senders",
    name="create_comment",
    tag="WhatsApp Senders",
    summary="Add a comment to a sender.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "WhatsAppCommentInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppComment")},
    errors={
        400: ("project_not_initialized", "invalid_input", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
REGISTER: Operation[WhatsAppSenderRegister] = Operation(
    "WhatsappSendersController_register_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/register",
    service="whatsapp.senders",
    name="register",
    tag="WhatsApp Senders",
    summary="Start registration: sends an OTP by the chosen method, needed for verify.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "WhatsAppSenderRegisterInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppSenderRegister")},
    errors={
        400: ("invalid_input", "project_not_initialized", "sender_request_code_failed", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("not_allowed_register", "sender-number-not-approved-for-enterprise"),
        429: ("sender-register-too-many-requests", "sender-already-registered", "too_many_invalid_verification_codes"),
        500: ("internal_error",),
    },
)
GET_SUGGESTED_USERNAMES: Operation[WhatsAppSuggestedUsernames] = Operation(
    "WhatsappSendersController_getSuggestedUsernames_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames",
    service="whatsapp.senders",
    name="get_suggested_usernames",
    tag="WhatsApp Senders",
    summary="Fetch proposed usernames for a sender.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={200: ("model", "WhatsAppSuggestedUsernames")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
VERIFY: Operation[None] = Operation(
    "WhatsappSendersController_verify_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/senders/{senderId}/verify",
    service="whatsapp.senders",
    name="verify",
    tag="WhatsApp Senders",
    summary="Confirm a sender using the OTP that registration sent.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "WhatsAppSenderVerifyInput"),
    body_required=True,
    answers={204: None},
    errors={
        400: ("invalid_input", "project_not_initialized", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("not_allowed_verify", "wrong_otp"),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[WhatsAppSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[WhatsAppSenderStatus | str] | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[WhatsAppSender]:
    """List the project's senders page by page; first 50 when no token is given.

    ``GET /v1/projects/{projectId}/whatsapp/senders``
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
            "filterStates": filter_states,
            "filterStatuses": filter_statuses,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: WhatsAppSenderEmbeddedSignupInput
    | WhatsAppSenderEmbeddedSignupInputDict
    | UntypedDict
    | WhatsAppSenderPhoneProvisioningInput
    | WhatsAppSenderPhoneProvisioningInputDict
    | WhatsAppSenderPartnerInitiatedInput
    | WhatsAppSenderPartnerInitiatedInputDict
    | WhatsAppSenderInputDeprecated
    | WhatsAppSenderInputDeprecatedDict
    | Keywords
    | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppSender:
    """Create a sender; SINCH_UK serves EU and US, SINCH_BR and SINCH_MX BR and US.

    ``POST /v1/projects/{projectId}/whatsapp/senders``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, sender_id: str, **options: Unpack[CallOptions]) -> WhatsAppSender:
    """Fetch one WhatsApp sender belonging to the project.

    ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}``
    """
    call = Call(GET, path=(sender_id,), options=options)
    return await sender.send(call)


async def delete(sender: Sender, sender_id: str, **options: Unpack[CallOptions]) -> None:
    """Schedule sender removal; it stays usable for 30 days, then disappears.

    ``DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}``
    """
    call = Call(DELETE, path=(sender_id,), options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    sender_id: str,
    *,
    body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppSender:
    """Update a sender; pending edits live in changes, displayName in metadata.displayName.

    ``PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId}``
    """
    call = Call(UPDATE, path=(sender_id,), body=body, options=options)
    return await sender.send(call)


def list_activities(
    sender: Sender,
    sender_id: str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[WhatsAppSenderNotification]:
    """List sender activities page by page, newest first.

    ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        path=(sender_id,),
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


async def delete_changes(sender: Sender, sender_id: str, **options: Unpack[CallOptions]) -> None:
    """Discard a sender's unapplied changes (pending or rejected).

    ``DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}/changes``
    """
    call = Call(DELETE_CHANGES, path=(sender_id,), options=options)
    return await sender.send(call)


async def create_comment(
    sender: Sender,
    sender_id: str,
    *,
    body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppComment:
    """Add a comment to a sender.

    ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/comments``
    """
    call = Call(CREATE_COMMENT, path=(sender_id,), body=body, options=options)
    return await sender.send(call)


async def register(
    sender: Sender,
    sender_id: str,
    *,
    body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppSenderRegister:
    """Start registration: sends an OTP by the chosen method, needed for verify.

    ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register``
    """
    call = Call(REGISTER, path=(sender_id,), body=body, options=options)
    return await sender.send(call)


async def get_suggested_usernames(
    sender: Sender, sender_id: str, **options: Unpack[CallOptions]
) -> WhatsAppSuggestedUsernames:
    """Fetch proposed usernames for a sender.

    ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames``
    """
    call = Call(GET_SUGGESTED_USERNAMES, path=(sender_id,), options=options)
    return await sender.send(call)


async def verify(
    sender: Sender,
    sender_id: str,
    *,
    body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> None:
    """Confirm a sender using the OTP that registration sent.

    ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify``
    """
    call = Call(VERIFY, path=(sender_id,), body=body, options=options)
    return await sender.send(call)
