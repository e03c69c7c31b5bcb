# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``kakaotalk.categories`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        KakaoTalkSenderCategory,
        KakaoTalkSenderCategoryList,
        KakaoTalkTemplateCategory,
        KakaoTalkTemplateCategoryList,
    )
    from ..runtime.options import ListOptions
    from ..runtime.sender import Pager, Sender

LIST_SENDER_CATEGORIES: Operation[KakaoTalkSenderCategoryList] = Operation(
    "KakaotalkCategoriesController_listSenderCategories_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/categories/senders",
    service="kakaotalk.categories",
    name="list_sender_categories",
    tag="KakaoTalk Categories",
    summary="List the category tree that senders can use.",
    answers={200: ("model", "KakaoTalkSenderCategoryList")},
    errors={400: ("project_not_initialized",), 401: ("unauthorized_error",), 500: ("internal_error",)},
    paging=Paging("categories", ("model", "KakaoTalkSenderCategory"), None, None, None),
)
LIST_TEMPLATE_CATEGORIES: Operation[KakaoTalkTemplateCategoryList] = Operation(
    "KakaotalkCategoriesController_getTemplateCategories_v1",
    "GET",
    "/v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates",
    service="kakaotalk.categories",
    name="list_template_categories",
    tag="KakaoTalk Categories",
    summary="Page through the template categories open to one sender.",
    path_parameters=(Parameter("plus_friend_id", "plusFriendId", "str", required=True),),
    query_parameters=(
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("page_token", "pageToken", "str"),
    ),
    answers={200: ("model", "KakaoTalkTemplateCategoryList")},
    errors={
        400: ("project_not_initialized", "invalid_page_size", "invalid_page_token"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("categories", ("model", "KakaoTalkTemplateCategory"), "pageToken", "pageSize", 100),
)


def list_sender_categories(sender: Sender, **options: Unpack[ListOptions]) -> Pager[KakaoTalkSenderCategory]:
    """List the category tree that senders can use.

    ``GET /v1/projects/{projectId}/kakaotalk/categories/senders``
    """
    call = Call(LIST_SENDER_CATEGORIES, options=options)
    return sender.paginate(call)


def list_template_categories(
    sender: Sender,
    plus_friend_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[KakaoTalkTemplateCategory]:
    """Page through the template categories open to one sender.

    ``GET /v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates``
    """
    call = Call(
        LIST_TEMPLATE_CATEGORIES,
        path=(plus_friend_id,),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
        options=options,
    )
    return sender.paginate(call)
