# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp.account`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppAccount,
        WhatsAppAccountInputDeprecated,
        WhatsAppAccountInputDeprecatedDict,
        WhatsAppAccountNotification,
        WhatsAppAccountNotificationList,
        WhatsAppAccountPartnerInitiatedInput,
        WhatsAppAccountPartnerInitiatedInputDict,
        WhatsAppAccountUpdateInput,
        WhatsAppAccountUpdateInputDict,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

GET: Operation[WhatsAppAccount] = Operation(
    "WhatsappAccountsController_getAccount_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp",
    service="whatsapp.account",
    name="get",
    tag="WhatsApp Accounts",
    summary="Fetch the project's WhatsApp account.",
    answers={200: ("model", "WhatsAppAccount")},
    errors={
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        409: ("account_data_is_corrupt",),
        500: ("internal_error",),
    },
)
CREATE: Operation[WhatsAppAccount] = Operation(
    "WhatsappAccountsController_createAccount_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp",
    service="whatsapp.account",
    name="create",
    tag="WhatsApp Accounts",
    summary="Open the WhatsApp account of the project; only one per project.",
    body=(
        "union",
        ("fields", ("WhatsAppAccountPartnerInitiatedInput", "WhatsAppAccountInputDeprecated")),
        (("model", "WhatsAppAccountPartnerInitiatedInput"), ("model", "WhatsAppAccountInputDeprecated")),
    ),
    body_required=True,
    answers={201: ("model", "WhatsAppAccount")},
    errors={
        400: ("invalid_input", "invalid_business_manager_for_environment", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("project_not_found",),
        409: ("account_exists", "account_data_is_corrupt"),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "WhatsappAccountsController_deleteAccount_v1",
    "DELETE",
    "/v1/projects/{projectId}/whatsapp",
    service="whatsapp.account",
    name="delete",
    tag="WhatsApp Accounts",
    summary="Remove the account; refused while senders are still assigned.",
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        409: ("account_has_senders", "account_has_sender_changes"),
        500: ("template_could_not_delete_drafts", "internal_error"),
    },
    stage="Closed Beta",
)
UPDATE: Operation[WhatsAppAccount] = Operation(
    "WhatsappAccountsController_updateAccount_v1",
    "PATCH",
    "/v1/projects/{projectId}/whatsapp",
    service="whatsapp.account",
    name="update",
    tag="WhatsApp Accounts",
    summary="Change a rejected account; its status then becomes IN_PROGRESS.",
    body=("model", "WhatsAppAccountUpdateInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppAccount")},
    errors={
        400: ("invalid_input", "no_fields_to_update"),
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        409: ("account_not_updatable",),
        500: ("internal_error",),
    },
)
LIST_ACTIVITIES: Operation[WhatsAppAccountNotificationList] = Operation(
    "WhatsappAccountsController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/activities",
    service="whatsapp.account",
    name="list_activities",
    tag="WhatsApp Accounts",
    summary="List what happened on the account, newest first.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "WhatsAppAccountNotificationList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "WhatsAppAccountNotification"), "pageToken", "pageSize", 100),
)
CREATE_COMMENT: Operation[WhatsAppComment] = Operation(
    "WhatsappAccountsController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/comments",
    service="whatsapp.account",
    name="create_comment",
    tag="WhatsApp Accounts",
    summary="Leave a comment on the account.",
    body=("model", "WhatsAppCommentInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppComment")},
    errors={
        400: ("invalid_input", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        409: ("account_data_is_corrupt",),
        500: ("internal_error",),
    },
)


async def get(sender: Sender, **options: Unpack[CallOptions]) -> WhatsAppAccount:
    """Fetch the project's WhatsApp account.

    ``GET /v1/projects/{projectId}/whatsapp``
    """
    call = Call(GET, options=options)
    return await sender.send(call)


async def create(
    sender: Sender,
    *,
    body: WhatsAppAccountPartnerInitiatedInput
    | WhatsAppAccountPartnerInitiatedInputDict
    | UntypedDict
    | WhatsAppAccountInputDeprecated
    | WhatsAppAccountInputDeprecatedDict
    | Keywords
    | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppAccount:
    """Open the WhatsApp account of the project; only one per project.

    ``POST /v1/projects/{projectId}/whatsapp``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def delete(sender: Sender, **options: Unpack[CallOptions]) -> None:
    """Remove the account; refused while senders are still assigned.

    ``DELETE /v1/projects/{projectId}/whatsapp``
    """
    call = Call(DELETE, options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    *,
    body: WhatsAppAccountUpdateInput | WhatsAppAccountUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppAccount:
    """Change a rejected account; its status then becomes IN_PROGRESS.

    ``PATCH /v1/projects/{projectId}/whatsapp``
    """
    call = Call(UPDATE, body=body, options=options)
    return await sender.send(call)


def list_activities(
    sender: Sender, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
) -> Pager[WhatsAppAccountNotification]:
    """List what happened on the account, newest first.

    ``GET /v1/projects/{projectId}/whatsapp/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


async def create_comment(
    sender: Sender,
    *,
    body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppComment:
    """Leave a comment on the account.

    ``POST /v1/projects/{projectId}/whatsapp/comments``
    """
    call = Call(CREATE_COMMENT, body=body, options=options)
    return await sender.send(call)
