# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``rcs.account`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        RcsAccountNotification,
        RcsAccountNotificationList,
        RcsComment,
        RcsCommentInput,
        RcsCommentInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST_ACTIVITIES: Operation[RcsAccountNotificationList] = Operation(
    "RcsAccountsController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/activities",
    service="rcs.account",
    name="list_activities",
    tag="RCS Accounts",
    summary="List what happened to the RCS account, newest first, in pages.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "RcsAccountNotificationList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "RcsAccountNotification"), "pageToken", "pageSize", 100),
)
CREATE_COMMENT: Operation[RcsComment] = Operation(
    "RcsAccountsController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/rcs/comments",
    service="rcs.account",
    name="create_comment",
    tag="RCS Accounts",
    summary="Add a comment to the RCS account.",
    body=("model", "RcsCommentInput"),
    body_required=True,
    answers={201: ("model", "RcsComment")},
    errors={
        400: ("invalid_input", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("account_not_found",),
        500: ("internal_error",),
    },
)


def list_activities(
    sender: Sender, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
) -> Pager[RcsAccountNotification]:
    """List what happened to the RCS account, newest first, in pages.

    ``GET /v1/projects/{projectId}/rcs/activities``
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
    body: RcsCommentInput | RcsCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> RcsComment:
    """Add a comment to the RCS account.

    ``POST /v1/projects/{projectId}/rcs/comments``
    """
    call = Call(CREATE_COMMENT, body=body, options=options)
    return await sender.send(call)
