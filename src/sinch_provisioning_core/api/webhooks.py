# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``webhooks`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        Webhook,
        WebhookInput,
        WebhookInputDict,
        WebhookList,
        WebhookUpdateInput,
        WebhookUpdateInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[WebhookList] = Operation(
    "WebhookWebhookController_listWebhooks_v1",
    "GET",
    "/v1/projects/{projectId}/webhooks",
    service="webhooks",
    name="list",
    tag="Webhooks",
    summary="List the project's webhooks page by page; alphabetical, 15 at most without token.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 15)))),
    ),
    answers={200: ("model", "WebhookList")},
    errors={400: ("invalid_page_size", "invalid_page_token"), 401: ("unauthorized_error",), 500: ("internal_error",)},
    paging=Paging("webhooks", ("model", "Webhook"), "pageToken", "pageSize", 15),
)
CREATE: Operation[Webhook] = Operation(
    "WebhookWebhookController_createWebhook_v1",
    "POST",
    "/v1/projects/{projectId}/webhooks",
    service="webhooks",
    name="create",
    tag="Webhooks",
    summary="Add a webhook to the project; a project holds at most 15.",
    body=("model", "WebhookInput"),
    body_required=True,
    answers={201: ("model", "Webhook")},
    errors={
        400: ("invalid_input", "invalid_payload"),
        401: ("unauthorized_error",),
        409: ("webhook_exists",),
        424: ("webhook_limit_reached",),
        500: ("internal_error",),
    },
)
GET: Operation[Webhook] = Operation(
    "WebhookWebhookController_getWebhook_v1",
    "GET",
    "/v1/projects/{projectId}/webhooks/{webhookId}",
    service="webhooks",
    name="get",
    tag="Webhooks",
    summary="Fetch one webhook by its id.",
    path_parameters=(Parameter("webhook_id", "webhookId", "str", required=True),),
    answers={200: ("model", "Webhook")},
    errors={
        400: ("invalid_id_format",),
        401: ("unauthorized_error",),
        404: ("webhook_not_found",),
        500: ("internal_error",),
    },
)
REPLACE: Operation[Webhook] = Operation(
    "WebhookWebhookController_replaceWebhook_v1",
    "PUT",
    "/v1/projects/{projectId}/webhooks/{webhookId}",
    service="webhooks",
    name="replace",
    tag="Webhooks",
    summary="Overwrite an existing webhook as a whole.",
    path_parameters=(Parameter("webhook_id", "webhookId", "str", required=True),),
    body=("model", "WebhookInput"),
    body_required=True,
    answers={200: ("model", "Webhook")},
    errors={
        400: ("invalid_input", "invalid_payload", "invalid_id_format"),
        401: ("unauthorized_error",),
        404: ("webhook_not_found",),
        409: ("webhook_exists",),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "WebhookWebhookController_deleteWebhook_v1",
    "DELETE",
    "/v1/projects/{projectId}/webhooks/{webhookId}",
    service="webhooks",
    name="delete",
    tag="Webhooks",
    summary="Remove one webhook.",
    path_parameters=(Parameter("webhook_id", "webhookId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("invalid_id_format",),
        401: ("unauthorized_error",),
        404: ("webhook_not_found",),
        500: ("internal_error",),
    },
)
UPDATE: Operation[Webhook] = Operation(
    "WebhookWebhookController_updateWebhook_v1",
    "PATCH",
    "/v1/projects/{projectId}/webhooks/{webhookId}",
    service="webhooks",
    name="update",
    tag="Webhooks",
    summary="Change some fields of an existing webhook.",
    path_parameters=(Parameter("webhook_id", "webhookId", "str", required=True),),
    body=("model", "WebhookUpdateInput"),
    body_required=True,
    answers={200: ("model", "Webhook")},
    errors={
        400: ("invalid_input", "invalid_payload", "invalid_id_format"),
        401: ("unauthorized_error",),
        404: ("webhook_not_found",),
        409: ("webhook_exists",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
) -> Pager[Webhook]:
    """List the project's webhooks page by page; alphabetical, 15 at most without token.

    ``GET /v1/projects/{projectId}/webhooks``
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: WebhookInput | WebhookInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> Webhook:
    """Add a webhook to the project; a project holds at most 15.

    ``POST /v1/projects/{projectId}/webhooks``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, webhook_id: str, **options: Unpack[CallOptions]) -> Webhook:
    """Fetch one webhook by its id.

    ``GET /v1/projects/{projectId}/webhooks/{webhookId}``
    """
    call = Call(GET, path=(webhook_id,), options=options)
    return await sender.send(call)


async def replace(
    sender: Sender,
    webhook_id: str,
    *,
    body: WebhookInput | WebhookInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> Webhook:
    """Overwrite an existing webhook as a whole.

    ``PUT /v1/projects/{projectId}/webhooks/{webhookId}``
    """
    call = Call(REPLACE, path=(webhook_id,), body=body, options=options)
    return await sender.send(call)


async def delete(sender: Sender, webhook_id: str, **options: Unpack[CallOptions]) -> None:
    """Remove one webhook.

    ``DELETE /v1/projects/{projectId}/webhooks/{webhookId}``
    """
    call = Call(DELETE, path=(webhook_id,), options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    webhook_id: str,
    *,
    body: WebhookUpdateInput | WebhookUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> Webhook:
    """Change some fields of an existing webhook.

    ``PATCH /v1/projects/{projectId}/webhooks/{webhookId}``
    """
    call = Call(UPDATE, path=(webhook_id,), body=body, options=options)
    return await sender.send(call)
