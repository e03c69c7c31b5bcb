# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The category codes that KakaoTalk senders and templates use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..api import kakaotalk_categories as api
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        KakaoTalkSenderCategory,
        KakaoTalkTemplateCategory,
    )
    from ..runtime.options import ListOptions
    from ..runtime.sender import Pager


class KakaoTalkCategoriesService(Service):
    """The category codes that KakaoTalk senders and templates use."""

    _path = "kakaotalk.categories"

    def list_sender_categories(self, **options: Unpack[ListOptions]) -> Pager[KakaoTalkSenderCategory]:
        """List the category tree that senders can use.

        ``GET /v1/projects/{projectId}/kakaotalk/categories/senders``

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkCategoriesController_listSenderCategories_v1``).
        """
        return api.list_sender_categories(self._sender, **options)

    def list_template_categories(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[KakaoTalkTemplateCategory]:
        """Page through the template categories open to one sender.

        ``GET /v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_size``, ``invalid_page_token``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkCategoriesController_getTemplateCategories_v1``).
        """
        return api.list_template_categories(
            self._sender, plus_friend_id, page_size=page_size, page_token=page_token, **options
        )


class KakaoTalkCategoriesServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: KakaoTalkCategoriesService) -> None:
        self._service = service
        self.list_sender_categories = raw(service.list_sender_categories)
        self.list_template_categories = raw(service.list_template_categories)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
