# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``kakaotalk.senders`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        KakaoTalkComment,
        KakaoTalkCommentInput,
        KakaoTalkCommentInputDict,
        KakaoTalkSender,
        KakaoTalkSenderInput,
        KakaoTalkSenderInputDict,
        KakaoTalkSenderList,
        KakaoTalkSenderNotification,
        KakaoTalkSenderNotificationList,
        KakaoTalkSenderState,
        KakaoTalkSenderStatus,
        KakaoTalkSenderUpdateInput,
        KakaoTalkSenderUpdateInputDict,
        KakaoTalkVerifySenderInput,
        KakaoTalkVerifySenderInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[KakaoTalkSenderList] = Operation(
    "KakaotalkSendersController_listSenders_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders",
    service="kakaotalk.senders",
    name="list",
    tag="KakaoTalk Senders",
    summary="Page through the project's senders; default page is 50.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("filter_states", "filterStates", ("list", ("enum", "KakaoTalkSenderState"))),
        Parameter("filter_statuses", "filterStatuses", ("list", ("enum", "KakaoTalkSenderStatus"))),
    ),
    answers={200: ("model", "KakaoTalkSenderList")},
    errors={
        400: (
            "invalid_page_token",
            "invalid_page_size",
            "project_not_initialized",
            "invalid_filter_states",
            "invalid_filter_statuses",
        ),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("senders", ("model", "KakaoTalkSender"), "pageToken", "pageSize", 100),
)
CREATE: Operation[KakaoTalkSender] = Operation(
    "KakaotalkSendersController_createSender_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders",
    service="kakaotalk.senders",
    name="create",
    tag="KakaoTalk Senders",
    summary="Create a KakaoTalk sender in the project.",
    body=("model", "KakaoTalkSenderInput"),
    body_required=True,
    answers={201: ("model", "KakaoTalkSender")},
    errors={
        400: ("file_invalid_mime_type", "sender_invalid_category_code", "invalid_input"),
        401: ("unauthorized_error",),
        404: ("project_not_found",),
        409: (
            "account_exists",
            "account_not_updatable",
            "account_data_is_corrupt",
            "file_not_found",
            "file_unexpected_error",
            "file_size_too_large",
            "plus_friend_id_used",
        ),
        412: ("account_is_in_progress",),
        500: ("internal_error",),
    },
)
GET: Operation[KakaoTalkSender] = Operation(
    "KakaotalkSendersController_getSender_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}",
    service="kakaotalk.senders",
    name="get",
    tag="KakaoTalk Senders",
    summary="Fetch one KakaoTalk sender of the project.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    answers={200: ("model", "KakaoTalkSender")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "KakaotalkSendersController_deleteSender_v1",
    "DELETE",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}",
    service="kakaotalk.senders",
    name="delete",
    tag="KakaoTalk Senders",
    summary="Schedule a sender's removal; it stays usable for 60 more days.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("sender_already_deleted",),
        500: ("internal_error",),
    },
)
UPDATE: Operation[KakaoTalkSender] = Operation(
    "KakaotalkSendersController_updateSender_v1",
    "PATCH",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}",
    service="kakaotalk.senders",
    name="update",
    tag="KakaoTalk Senders",
    summary="Change the fields of a sender draft.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    body=("model", "KakaoTalkSenderUpdateInput"),
    body_required=True,
    answers={200: ("model", "KakaoTalkSender")},
    errors={
        400: (
            "file_invalid_mime_type",
            "invalid_input",
            "project_not_initialized",
            "no_fields_to_update",
            "sender_invalid_category_code",
        ),
        401: ("unauthorized_error",),
        404: ("project_not_found", "sender_not_found"),
        409: (
            "file_not_found",
            "file_unexpected_error",
            "file_size_too_large",
            "sender_changes_not_updatable",
            "sender_not_updatable",
        ),
        500: ("internal_error",),
    },
)
LIST_ACTIVITIES: Operation[KakaoTalkSenderNotificationList] = Operation(
    "KakaotalkSendersController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/activities",
    service="kakaotalk.senders",
    name="list_activities",
    tag="KakaoTalk Senders",
    summary="List what happened to a sender, newest first, in pages.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    query_parameters=(
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("page_token", "pageToken", "str"),
    ),
    answers={200: ("model", "KakaoTalkSenderNotificationList")},
    errors={
        400: ("project_not_initialized", "invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "KakaoTalkSenderNotification"), "pageToken", "pageSize", 100),
)
DELETE_CHANGES: Operation[None] = Operation(
    "KakaotalkSendersController_deleteChanges_v1",
    "DELETE",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/changes",
    service="kakaotalk.senders",
    name="delete_changes",
    tag="KakaoTalk Senders",
    summary="Drop a sender's draft or rejected changes.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_changes_not_found",),
        409: ("sender_changes_not_deletable",),
        500: ("internal_error",),
    },
)
CREATE_COMMENT: Operation[KakaoTalkComment] = Operation(
    "KakaotalkSendersController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/comments",
    service="kakaotalk.senders",
    name="create_comment",
    tag="KakaoTalk Senders",
    summary="Add a comment to a sender.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    body=("model", "KakaoTalkCommentInput"),
    body_required=True,
    answers={201: ("model", "KakaoTalkComment")},
    errors={
        400: ("invalid_input", "project_not_initialized", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
REGISTER: Operation[KakaoTalkSender] = Operation(
    "KakaotalkSendersController_registerSender_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register",
    service="kakaotalk.senders",
    name="register",
    tag="KakaoTalk Senders",
    summary="Ask for a sender to be registered; impossible once it is ACTIVE.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    answers={200: ("model", "KakaoTalkSender")},
    errors={
        400: ("project_not_initialized", "invalid_app_key"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("not_allowed_register",),
        500: ("internal_error",),
    },
)
VERIFY: Operation[KakaoTalkSender] = Operation(
    "KakaotalkSendersController_verifySender_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify",
    service="kakaotalk.senders",
    name="verify",
    tag="KakaoTalk Senders",
    summary="Confirm a VERIFYING sender with the one-time code sent at registration.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    body=("model", "KakaoTalkVerifySenderInput"),
    body_required=True,
    answers={200: ("model", "KakaoTalkSender")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("not_allowed_verify",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[KakaoTalkSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[KakaoTalkSenderStatus | str] | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[KakaoTalkSender]:
    """Page through the project's senders; default page is 50.

    ``GET /v1/projects/{projectId}/kakaotalk/senders``
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
    body: KakaoTalkSenderInput | KakaoTalkSenderInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkSender:
    """Create a KakaoTalk sender in the project.

    ``POST /v1/projects/{projectId}/kakaotalk/senders``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, plus_friend_id: str, **options: Unpack[CallOptions]) -> KakaoTalkSender:
    """Fetch one KakaoTalk sender of the project.

    ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``
    """
    call = Call(GET, path=(plus_friend_id,), options=options)
    return await sender.send(call)


async def delete(sender: Sender, plus_friend_id: str, **options: Unpack[CallOptions]) -> None:
    """Schedule a sender's removal; it stays usable for 60 more days.

    ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``
    """
    call = Call(DELETE, path=(plus_friend_id,), options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    plus_friend_id: str,
    *,
    body: KakaoTalkSenderUpdateInput | KakaoTalkSenderUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkSender:
    """Change the fields of a sender draft.

    ``PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``
    """
    call = Call(UPDATE, path=(plus_friend_id,), body=body, options=options)
    return await sender.send(call)


def list_activities(
    sender: Sender,
    plus_friend_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[KakaoTalkSenderNotification]:
    """List what happened to a sender, newest first, in pages.

    ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        path=(plus_friend_id,),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
        options=options,
    )
    return sender.paginate(call)


async def delete_changes(sender: Sender, plus_friend_id: str, **options: Unpack[CallOptions]) -> None:
    """Drop a sender's draft or rejected changes.

    ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/changes``
    """
    call = Call(DELETE_CHANGES, path=(plus_friend_id,), options=options)
    return await sender.send(call)


async def create_comment(
    sender: Sender,
    plus_friend_id: str,
    *,
    body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkComment:
    """Add a comment to a sender.

    ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/comments``
    """
    call = Call(CREATE_COMMENT, path=(plus_friend_id,), body=body, options=options)
    return await sender.send(call)


async def register(sender: Sender, plus_friend_id: str, **options: Unpack[CallOptions]) -> KakaoTalkSender:
    """Ask for a sender to be registered; impossible once it is ACTIVE.

    ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register``
    """
    call = Call(REGISTER, path=(plus_friend_id,), options=options)
    return await sender.send(call)


async def verify(
    sender: Sender,
    plus_friend_id: str,
    *,
    body: KakaoTalkVerifySenderInput | KakaoTalkVerifySenderInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkSender:
    """Confirm a VERIFYING sender with the one-time code sent at registration.

    ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify``
    """
    call = Call(VERIFY, path=(plus_friend_id,), body=body, options=options)
    return await sender.send(call)
