# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``kakaotalk.templates`` as data, and a function that calls each with any sender."""

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
        KakaoTalkTemplate,
        KakaoTalkTemplateInput,
        KakaoTalkTemplateInputDict,
        KakaoTalkTemplateList,
        KakaoTalkTemplateNotification,
        KakaoTalkTemplateNotificationList,
        KakaoTalkTemplateState,
        KakaoTalkTemplateStatus,
        KakaoTalkTemplateUpdateInput,
        KakaoTalkTemplateUpdateInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[KakaoTalkTemplateList] = Operation(
    "KakaotalkTemplatesController_listTemplates_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
    service="kakaotalk.templates",
    name="list",
    tag="KakaoTalk Templates",
    summary="List a sender's templates by name; first 50 unless a page token is given.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    query_parameters=(
        Parameter("filter_states", "filterStates", ("list", ("enum", "KakaoTalkTemplateState"))),
        Parameter("filter_statuses", "filterStatuses", ("list", ("enum", "KakaoTalkTemplateStatus"))),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 1000)))),
        Parameter("page_token", "pageToken", "str"),
        Parameter("template_name", "templateName", "str"),
    ),
    answers={200: ("model", "KakaoTalkTemplateList")},
    errors={
        400: ("project_not_initialized", "invalid_page_size", "invalid_page_token"),
        401: ("unauthorized_error",),
        404: ("sender_not_found", "template_not_found"),
        500: ("internal_error",),
    },
    paging=Paging("templates", ("model", "KakaoTalkTemplate"), "pageToken", "pageSize", 1000),
)
CREATE: Operation[KakaoTalkTemplate] = Operation(
    "KakaotalkTemplatesController_createTemplate_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
    service="kakaotalk.templates",
    name="create",
    tag="KakaoTalk Templates",
    summary="Create a template; its name must be unique.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    body=("model", "KakaoTalkTemplateInput"),
    body_required=True,
    answers={201: ("model", "KakaoTalkTemplate")},
    errors={
        400: ("project_not_initialized", "template_invalid_category_code", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        409: ("template_exists",),
        424: ("template_kakaotalk_validation_error",),
        500: ("internal_error",),
    },
)
GET: Operation[KakaoTalkTemplate] = Operation(
    "KakaotalkTemplatesController_get_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}",
    service="kakaotalk.templates",
    name="get",
    tag="KakaoTalk Templates",
    summary="Fetch one template by its code.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    answers={200: ("model", "KakaoTalkTemplate")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("sender_not_found", "template_not_found"),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "KakaotalkTemplatesController_deleteTemplate_v1",
    "DELETE",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}",
    service="kakaotalk.templates",
    name="delete",
    tag="KakaoTalk Templates",
    summary="Remove the template that has this code.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("template_not_found", "sender_not_found"),
        500: ("internal_error",),
    },
)
UPDATE: Operation[KakaoTalkTemplate] = Operation(
    "KakaotalkTemplatesController_updateTemplate_v1",
    "PATCH",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}",
    service="kakaotalk.templates",
    name="update",
    tag="KakaoTalk Templates",
    summary="Change an APPROVED or REJECTED template, or its DRAFT or REJECTED changes.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    body=("model", "KakaoTalkTemplateUpdateInput"),
    body_required=True,
    answers={200: ("model", "KakaoTalkTemplate")},
    errors={
        400: ("project_not_initialized", "template_invalid_category_code"),
        401: ("unauthorized_error",),
        404: ("sender_not_found", "template_not_found"),
        409: ("template_exists", "template_not_updatable", "template_changes_not_updatable"),
        424: ("template_kakaotalk_validation_error",),
        500: ("internal_error",),
    },
)
LIST_ACTIVITIES: Operation[KakaoTalkTemplateNotificationList] = Operation(
    "KakaotalkTemplatesController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities",
    service="kakaotalk.templates",
    name="list_activities",
    tag="KakaoTalk Templates",
    summary="List what happened to a template, newest first, in pages.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    query_parameters=(
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("page_token", "pageToken", "str"),
    ),
    answers={200: ("model", "KakaoTalkTemplateNotificationList")},
    errors={
        400: ("project_not_initialized", "invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("sender_not_found", "template_not_found"),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "KakaoTalkTemplateNotification"), "pageToken", "pageSize", 100),
)
DELETE_DRAFT: Operation[None] = Operation(
    "KakaotalkTemplatesController_deleteTemplateDraft_v1",
    "DELETE",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/changes",
    service="kakaotalk.templates",
    name="delete_draft",
    tag="KakaoTalk Templates",
    summary="Drop a template draft never submitted to KakaoTalk.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    answers={204: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        409: ("template_not_deletable",),
        500: ("internal_error",),
    },
)
CREATE_COMMENT: Operation[KakaoTalkComment] = Operation(
    "KakaotalkTemplatesController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/comments",
    service="kakaotalk.templates",
    name="create_comment",
    tag="KakaoTalk Templates",
    summary="Add a comment to a template.",
    path_parameters=(
        Parameter("plus_friend_id", "plusFriendId", "str", required=True),
        Parameter("template_code", "templateCode", "str", required=True),
    ),
    body=("model", "KakaoTalkCommentInput"),
    body_required=True,
    answers={201: ("model", "KakaoTalkComment")},
    errors={
        400: ("invalid_input", "project_not_initialized", "template_invalid_language_code", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
    plus_friend_id: str,
    *,
    filter_states: Sequence[KakaoTalkTemplateState | str] | Unset = UNSET,
    filter_statuses: Sequence[KakaoTalkTemplateStatus | str] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    template_name: str | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[KakaoTalkTemplate]:
    """List a sender's templates by name; first 50 unless a page token is given.

    ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates``
    """
    call = Call(
        LIST,
        path=(plus_friend_id,),
        query={
            "filterStates": filter_states,
            "filterStatuses": filter_statuses,
            "pageSize": page_size,
            "pageToken": page_token,
            "templateName": template_name,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    plus_friend_id: str,
    *,
    body: KakaoTalkTemplateInput | KakaoTalkTemplateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkTemplate:
    """Create a template; its name must be unique.

    ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates``
    """
    call = Call(CREATE, path=(plus_friend_id,), body=body, options=options)
    return await sender.send(call)


async def get(
    sender: Sender, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]
) -> KakaoTalkTemplate:
    """Fetch one template by its code.

    ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``
    """
    call = Call(
        GET,
        path=(
            plus_friend_id,
            template_code,
        ),
        options=options,
    )
    return await sender.send(call)


async def delete(sender: Sender, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]) -> None:
    """Remove the template that has this code.

    ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``
    """
    call = Call(
        DELETE,
        path=(
            plus_friend_id,
            template_code,
        ),
        options=options,
    )
    return await sender.send(call)


async def update(
    sender: Sender,
    plus_friend_id: str,
    template_code: str,
    *,
    body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkTemplate:
    """Change an APPROVED or REJECTED template, or its DRAFT or REJECTED changes.

    ``PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``
    """
    call = Call(
        UPDATE,
        path=(
            plus_friend_id,
            template_code,
        ),
        body=body,
        options=options,
    )
    return await sender.send(call)


def list_activities(
    sender: Sender,
    plus_friend_id: str,
    template_code: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[KakaoTalkTemplateNotification]:
    """List what happened to a template, newest first, in pages.

    ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        path=(
            plus_friend_id,
            template_code,
        ),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
        options=options,
    )
    return sender.paginate(call)


async def delete_draft(sender: Sender, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]) -> None:
    """Drop a template draft never submitted to KakaoTalk.

    ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/changes``
    """
    call = Call(
        DELETE_DRAFT,
        path=(
            plus_friend_id,
            template_code,
        ),
        options=options,
    )
    return await sender.send(call)


async def create_comment(
    sender: Sender,
    plus_friend_id: str,
    template_code: str,
    *,
    body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> KakaoTalkComment:
    """Add a comment to a template.

    ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/comments``
    """
    call = Call(
        CREATE_COMMENT,
        path=(
            plus_friend_id,
            template_code,
        ),
        body=body,
        options=options,
    )
    return await sender.send(call)
