# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""KakaoTalk channels that send messages: create, register, verify."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import kakaotalk_senders as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        KakaoTalkAction,
        KakaoTalkComment,
        KakaoTalkCommentInput,
        KakaoTalkCommentInputDict,
        KakaoTalkSender,
        KakaoTalkSenderDetailsInput,
        KakaoTalkSenderDetailsInputDict,
        KakaoTalkSenderDetailsUpdateInput,
        KakaoTalkSenderDetailsUpdateInputDict,
        KakaoTalkSenderInput,
        KakaoTalkSenderInputDict,
        KakaoTalkSenderNotification,
        KakaoTalkSenderState,
        KakaoTalkSenderStatus,
        KakaoTalkSenderUpdateInput,
        KakaoTalkSenderUpdateInputDict,
        KakaoTalkVerifySenderInput,
        KakaoTalkVerifySenderInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class KakaoTalkSendersService(Service):
    """KakaoTalk channels that send messages: create, register, verify."""

    _path = "kakaotalk.senders"

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[KakaoTalkSenderState | str] | Unset = UNSET,
        filter_statuses: Sequence[KakaoTalkSenderStatus | str] | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[KakaoTalkSender]:
        """Page through the project's senders; default page is 50.

        ``GET /v1/projects/{projectId}/kakaotalk/senders``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``, ``project_not_initialized``,
                ``invalid_filter_states``, ``invalid_filter_statuses``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_listSenders_v1``).
        """
        return api.list(
            self._sender,
            page_token=page_token,
            page_size=page_size,
            filter_states=filter_states,
            filter_statuses=filter_statuses,
            **options,
        )

    @overload
    async def create(
        self,
        *,
        plus_friend_id: str,
        details: KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | UntypedDict,
        status: KakaoTalkAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender: ...
    @overload
    async def create(
        self, *, body: KakaoTalkSenderInput | KakaoTalkSenderInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> KakaoTalkSender: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> KakaoTalkSender: ...
        @overload
        async def create(
            self, *, body: KakaoTalkSenderInputDict, **options: Unpack[CallOptions]
        ) -> KakaoTalkSender: ...

    async def create(
        self,
        *,
        body: KakaoTalkSenderInput | KakaoTalkSenderInputDict | UntypedDict | Unset = UNSET,
        plus_friend_id: str | Unset = UNSET,
        details: KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | UntypedDict | Unset = UNSET,
        status: KakaoTalkAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Create a KakaoTalk sender in the project.

        ``POST /v1/projects/{projectId}/kakaotalk/senders``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            plus_friend_id: 1 to 30 characters.
            details: A draft may omit it.
            status: Default: 'SUBMIT'.
            save_draft_on_failure: Default: False.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``file_invalid_mime_type``, ``sender_invalid_category_code``, ``invalid_input``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ConflictError: 409: ``account_exists``, ``account_not_updatable``, ``account_data_is_corrupt``,
                ``file_not_found``, ``file_unexpected_error``, ``file_size_too_large``, ``plus_friend_id_used``.
            APIStatusError: 412: ``account_is_in_progress``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_createSender_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body,
                plus_friend_id=plus_friend_id,
                details=details,
                status=status,
                save_draft_on_failure=save_draft_on_failure,
            ),
            **options,
        )

    async def get(self, plus_friend_id: str, **options: Unpack[CallOptions]) -> KakaoTalkSender:
        """Fetch one KakaoTalk sender of the project.

        ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_getSender_v1``).
        """
        return await api.get(self._sender, plus_friend_id, **options)

    async def delete(self, plus_friend_id: str, **options: Unpack[CallOptions]) -> None:
        """Schedule a sender's removal; it stays usable for 60 more days.

        ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``sender_already_deleted``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_deleteSender_v1``).
        """
        return await api.delete(self._sender, plus_friend_id, **options)

    async def update(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkSenderUpdateInput | KakaoTalkSenderUpdateInputDict | UntypedDict | Unset = UNSET,
        status: KakaoTalkAction | str | Unset = UNSET,
        details: KakaoTalkSenderDetailsUpdateInput
        | KakaoTalkSenderDetailsUpdateInputDict
        | UntypedDict
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Change the fields of a sender draft.

        ``PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            status: Default: 'DRAFT'.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``file_invalid_mime_type``, ``invalid_input``, ``project_not_initialized``,
                ``no_fields_to_update``, ``sender_invalid_category_code``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``sender_not_found``.
            ConflictError: 409: ``file_not_found``, ``file_unexpected_error``, ``file_size_too_large``,
                ``sender_changes_not_updatable``, ``sender_not_updatable``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_updateSender_v1``).
        """
        return await api.update(
            self._sender, plus_friend_id, body=given(body, status=status, details=details), **options
        )

    def list_activities(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[KakaoTalkSenderNotification]:
        """List what happened to a sender, newest first, in pages.

        ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_listActivities_v1``).
        """
        return api.list_activities(self._sender, plus_friend_id, page_size=page_size, page_token=page_token, **options)

    async def delete_changes(self, plus_friend_id: str, **options: Unpack[CallOptions]) -> None:
        """Drop a sender's draft or rejected changes.

        ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/changes``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_changes_not_found``.
            ConflictError: 409: ``sender_changes_not_deletable``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_deleteChanges_v1``).
        """
        return await api.delete_changes(self._sender, plus_friend_id, **options)

    @overload
    async def create_comment(
        self, plus_friend_id: str, *, comment: str, **options: Unpack[CallOptions]
    ) -> KakaoTalkComment: ...
    @overload
    async def create_comment(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
            plus_friend_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(
            self, plus_friend_id: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> KakaoTalkComment: ...
        @overload
        async def create_comment(
            self, plus_friend_id: str, *, body: KakaoTalkCommentInputDict, **options: Unpack[CallOptions]
        ) -> KakaoTalkComment: ...

    async def create_comment(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment:
        """Add a comment to a sender.

        ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_createComment_v1``).
        """
        return await api.create_comment(self._sender, plus_friend_id, body=given(body, comment=comment), **options)

    async def register(self, plus_friend_id: str, **options: Unpack[CallOptions]) -> KakaoTalkSender:
        """Ask for a sender to be registered; impossible once it is ACTIVE.

        ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_app_key``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``not_allowed_register``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_registerSender_v1``).
        """
        return await api.register(self._sender, plus_friend_id, **options)

    @overload
    async def verify(self, plus_friend_id: str, *, code: int, **options: Unpack[CallOptions]) -> KakaoTalkSender: ...
    @overload
    async def verify(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkVerifySenderInput | KakaoTalkVerifySenderInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def verify(
            self,
            plus_friend_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def verify(self, plus_friend_id: str, **unknown_or_incomplete: TakenByNoOverload) -> KakaoTalkSender: ...
        @overload
        async def verify(
            self, plus_friend_id: str, *, body: KakaoTalkVerifySenderInputDict, **options: Unpack[CallOptions]
        ) -> KakaoTalkSender: ...

    async def verify(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkVerifySenderInput | KakaoTalkVerifySenderInputDict | UntypedDict | Unset = UNSET,
        code: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Confirm a VERIFYING sender with the one-time code sent at registration.

        ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``not_allowed_verify``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkSendersController_verifySender_v1``).
        """
        return await api.verify(self._sender, plus_friend_id, body=given(body, code=code), **options)


class KakaoTalkSendersServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: KakaoTalkSendersService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.delete = raw(service.delete)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.delete_changes = raw(service.delete_changes)
        self.create_comment = raw(service.create_comment)
        self.register = raw(service.register)
        self.verify = raw(service.verify)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
