# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""KakaoTalk message templates of one sender."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import kakaotalk_templates as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        KakaoTalkAction,
        KakaoTalkComment,
        KakaoTalkCommentInput,
        KakaoTalkCommentInputDict,
        KakaoTalkTemplate,
        KakaoTalkTemplateDetailsInput,
        KakaoTalkTemplateDetailsInputDict,
        KakaoTalkTemplateDetailsUpdateInput,
        KakaoTalkTemplateDetailsUpdateInputDict,
        KakaoTalkTemplateInput,
        KakaoTalkTemplateInputDict,
        KakaoTalkTemplateNotification,
        KakaoTalkTemplateState,
        KakaoTalkTemplateStatus,
        KakaoTalkTemplateUpdateInput,
        KakaoTalkTemplateUpdateInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class KakaoTalkTemplatesService(Service):
    """KakaoTalk message templates of one sender."""

    _path = "kakaotalk.templates"

    def list(
        self,
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

        Args:
            page_size: 1 to 1000.
            template_name: Matches names by their beginning.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_size``, ``invalid_page_token``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_listTemplates_v1``).
        """
        return api.list(
            self._sender,
            plus_friend_id,
            filter_states=filter_states,
            filter_statuses=filter_statuses,
            page_size=page_size,
            page_token=page_token,
            template_name=template_name,
            **options,
        )

    @overload
    async def create(
        self,
        plus_friend_id: str,
        *,
        details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict | UntypedDict,
        status: KakaoTalkAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate: ...
    @overload
    async def create(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkTemplateInput | KakaoTalkTemplateInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
            plus_friend_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(
            self, plus_friend_id: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> KakaoTalkTemplate: ...
        @overload
        async def create(
            self, plus_friend_id: str, *, body: KakaoTalkTemplateInputDict, **options: Unpack[CallOptions]
        ) -> KakaoTalkTemplate: ...

    async def create(
        self,
        plus_friend_id: str,
        *,
        body: KakaoTalkTemplateInput | KakaoTalkTemplateInputDict | UntypedDict | Unset = UNSET,
        details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict | UntypedDict | Unset = UNSET,
        status: KakaoTalkAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate:
        """Create a template; its name must be unique.

        ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            status: Default: 'SUBMIT'.
            save_draft_on_failure: Default: False.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_category_code``,
                ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``template_exists``.
            FailedDependencyError: 424: ``template_kakaotalk_validation_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_createTemplate_v1``).
        """
        return await api.create(
            self._sender,
            plus_friend_id,
            body=given(body, details=details, status=status, save_draft_on_failure=save_draft_on_failure),
            **options,
        )

    async def get(self, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]) -> KakaoTalkTemplate:
        """Fetch one template by its code.

        ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_get_v1``).
        """
        return await api.get(self._sender, plus_friend_id, template_code, **options)

    async def delete(self, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]) -> None:
        """Remove the template that has this code.

        ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``, ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_deleteTemplate_v1``).
        """
        return await api.delete(self._sender, plus_friend_id, template_code, **options)

    async def update(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict | UntypedDict | Unset = UNSET,
        status: KakaoTalkAction | str | Unset = UNSET,
        details: KakaoTalkTemplateDetailsUpdateInput
        | KakaoTalkTemplateDetailsUpdateInputDict
        | UntypedDict
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate:
        """Change an APPROVED or REJECTED template, or its DRAFT or REJECTED changes.

        ``PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            status: Default: 'DRAFT'.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_category_code``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``template_not_found``.
            ConflictError: 409: ``template_exists``, ``template_not_updatable``, ``template_changes_not_updatable``.
            FailedDependencyError: 424: ``template_kakaotalk_validation_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_updateTemplate_v1``).
        """
        return await api.update(
            self._sender, plus_friend_id, template_code, body=given(body, status=status, details=details), **options
        )

    def list_activities(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[KakaoTalkTemplateNotification]:
        """List what happened to a template, newest first, in pages.

        ``GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_listActivities_v1``).
        """
        return api.list_activities(
            self._sender, plus_friend_id, template_code, page_size=page_size, page_token=page_token, **options
        )

    async def delete_draft(self, plus_friend_id: str, template_code: str, **options: Unpack[CallOptions]) -> None:
        """Drop a template draft never submitted to KakaoTalk.

        ``DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/changes``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ConflictError: 409: ``template_not_deletable``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_deleteTemplateDraft_v1``).
        """
        return await api.delete_draft(self._sender, plus_friend_id, template_code, **options)

    @overload
    async def create_comment(
        self, plus_friend_id: str, template_code: str, *, comment: str, **options: Unpack[CallOptions]
    ) -> KakaoTalkComment: ...
    @overload
    async def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
            plus_friend_id: str,
            template_code: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(
            self, plus_friend_id: str, template_code: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> KakaoTalkComment: ...
        @overload
        async def create_comment(
            self,
            plus_friend_id: str,
            template_code: str,
            *,
            body: KakaoTalkCommentInputDict,
            **options: Unpack[CallOptions],
        ) -> KakaoTalkComment: ...

    async def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment:
        """Add a comment to a template.

        ``POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``,
                ``template_invalid_language_code``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``KakaotalkTemplatesController_createComment_v1``).
        """
        return await api.create_comment(
            self._sender, plus_friend_id, template_code, body=given(body, comment=comment), **options
        )


class KakaoTalkTemplatesServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: KakaoTalkTemplatesService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.delete = raw(service.delete)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.delete_draft = raw(service.delete_draft)
        self.create_comment = raw(service.create_comment)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
