# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Activity and comments on the project's RCS account."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..api import rcs_account as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        RcsAccountNotification,
        RcsComment,
        RcsCommentInput,
        RcsCommentInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class RcsAccountService(Service):
    """Activity and comments on the project's RCS account."""

    _path = "rcs.account"

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
    ) -> Pager[RcsAccountNotification]:
        """List what happened to the RCS account, newest first, in pages.

        ``GET /v1/projects/{projectId}/rcs/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsAccountsController_listActivities_v1``).
        """
        return api.list_activities(self._sender, page_token=page_token, page_size=page_size, **options)

    @overload
    async def create_comment(self, *, comment: str, **options: Unpack[CallOptions]) -> RcsComment: ...
    @overload
    async def create_comment(
        self, *, body: RcsCommentInput | RcsCommentInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> RcsComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(self, **unknown_or_incomplete: TakenByNoOverload) -> RcsComment: ...
        @overload
        async def create_comment(self, *, body: RcsCommentInputDict, **options: Unpack[CallOptions]) -> RcsComment: ...

    async def create_comment(
        self,
        *,
        body: RcsCommentInput | RcsCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsComment:
        """Add a comment to the RCS account.

        ``POST /v1/projects/{projectId}/rcs/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsAccountsController_createComment_v1``).
        """
        return await api.create_comment(self._sender, body=given(body, comment=comment), **options)


class RcsAccountServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: RcsAccountService) -> None:
        self._service = service
        self.list_activities = raw(service.list_activities)
        self.create_comment = raw(service.create_comment)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
