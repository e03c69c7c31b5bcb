# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""RCS agents: create, test on numbers, launch with operators."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import rcs_senders as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        RcsComment,
        RcsCommentInput,
        RcsCommentInputDict,
        RcsSender,
        RcsSenderBillingCategoryInput,
        RcsSenderDetailsInput,
        RcsSenderDetailsInputDict,
        RcsSenderDetailsUpdateInput,
        RcsSenderDetailsUpdateInputDict,
        RcsSenderInput,
        RcsSenderInputDict,
        RcsSenderNotification,
        RcsSenderRegionInput,
        RcsSenderSortColumn,
        RcsSenderState,
        RcsSenderUpdateInput,
        RcsSenderUpdateInputDict,
        RcsSenderUseCaseInput,
        RcsSortDirection,
        RcsTestNumber,
        RcsTestNumberCapabilities,
        RcsTestNumbers,
        RcsTestNumbersInput,
        RcsTestNumbersInputDict,
        RcsUsQuestionnaireVersion,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class RcsSendersService(Service):
    """RCS agents: create, test on numbers, launch with operators."""

    _path = "rcs.senders"

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_conversation_api_app_id: str | Unset = UNSET,
        filter_sender_ids: str | Unset = UNSET,
        filter_sender_name: str | Unset = UNSET,
        filter_states: Sequence[RcsSenderState | str] | Unset = UNSET,
        search: str | Unset = UNSET,
        sort_column: RcsSenderSortColumn | str | Unset = UNSET,
        sort_direction: RcsSortDirection | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[RcsSender]:
        """List the project's RCS senders page by page; 50 when nothing is asked.

        ``GET /v1/projects/{projectId}/rcs/senders``

        Args:
            page_size: 1 to 100.
            filter_sender_name: Superseded by search. Deprecated.
            search: Matches parts of values, ignoring case.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``, ``invalid_filter_states``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``rbm_has_not_been_used``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_listSenders_v1``).
        """
        return api.list(
            self._sender,
            page_token=page_token,
            page_size=page_size,
            filter_conversation_api_app_id=filter_conversation_api_app_id,
            filter_sender_ids=filter_sender_ids,
            filter_sender_name=filter_sender_name,
            filter_states=filter_states,
            search=search,
            sort_column=sort_column,
            sort_direction=sort_direction,
            **options,
        )

    @overload
    async def create(
        self,
        *,
        region: RcsSenderRegionInput | str,
        billing_category: RcsSenderBillingCategoryInput | str,
        use_case: RcsSenderUseCaseInput | str,
        details: RcsSenderDetailsInput | RcsSenderDetailsInputDict | UntypedDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsSender: ...
    @overload
    async def create(
        self, *, body: RcsSenderInput | RcsSenderInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> RcsSender: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> RcsSender: ...
        @overload
        async def create(self, *, body: RcsSenderInputDict, **options: Unpack[CallOptions]) -> RcsSender: ...

    async def create(
        self,
        *,
        body: RcsSenderInput | RcsSenderInputDict | UntypedDict | Unset = UNSET,
        region: RcsSenderRegionInput | str | Unset = UNSET,
        billing_category: RcsSenderBillingCategoryInput | str | Unset = UNSET,
        use_case: RcsSenderUseCaseInput | str | Unset = UNSET,
        details: RcsSenderDetailsInput | RcsSenderDetailsInputDict | UntypedDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsSender:
        """Create an RCS sender in a project; only a few fields are needed initially.

        ``POST /v1/projects/{projectId}/rcs/senders``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            billing_category: BASIC_MESSAGE and SINGLE_MESSAGE (use NON_CONVERSATIONAL) and
                CONVERSATIONAL_LEGACY (use CONVERSATIONAL) are deprecated.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``file_invalid_mime_type``, ``invalid_payload``,
                ``invalid_google_agent``, ``add_test_number_invalid``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``rbm_has_not_been_used``, ``rbm_webhook_incorrect_secret``.
            NotFoundError: 404: ``project_not_found``, ``rbm_resources_not_found``.
            ConflictError: 409: ``account_data_is_corrupt``, ``file_not_found``, ``file_size_too_large``,
                ``file_has_wrong_dimensions``, ``file_unexpected_error``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_createSender_v1``).
        """
        return await api.create(
            self._sender,
            body=given(body, region=region, billing_category=billing_category, use_case=use_case, details=details),
            **options,
        )

    async def get(self, sender_id: str, **options: Unpack[CallOptions]) -> RcsSender:
        """Fetch one RCS sender by its id.

        ``GET /v1/projects/{projectId}/rcs/senders/{senderId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``rbm_has_not_been_used``.
            NotFoundError: 404: ``sender_not_found``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_getSender_v1``).
        """
        return await api.get(self._sender, sender_id, **options)

    @overload
    async def update(
        self,
        sender_id: str,
        *,
        details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict | UntypedDict,
        us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsSender: ...
    @overload
    async def update(
        self,
        sender_id: str,
        *,
        body: RcsSenderUpdateInput | RcsSenderUpdateInputDict | UntypedDict,
        us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsSender: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def update(
            self,
            sender_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def update(self, sender_id: str, **unknown_or_incomplete: TakenByNoOverload) -> RcsSender: ...
        @overload
        async def update(
            self,
            sender_id: str,
            *,
            body: RcsSenderUpdateInputDict,
            us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> RcsSender: ...

    async def update(
        self,
        sender_id: str,
        *,
        body: RcsSenderUpdateInput | RcsSenderUpdateInputDict | UntypedDict | Unset = UNSET,
        details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict | UntypedDict | Unset = UNSET,
        us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsSender:
        """Change a sender; while launching/launched only details.countries and details.launch may change.

        ``PATCH /v1/projects/{projectId}/rcs/senders/{senderId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_id_format``, ``no_fields_to_update``,
                ``fields_not_updatable``, ``invalid_payload``, ``invalid_google_agent``,
                ``add_test_number_invalid``, ``invalid_region_for_att_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``rbm_has_not_been_used``.
            NotFoundError: 404: ``project_not_found``, ``sender_not_found``, ``rbm_resources_not_found``,
                ``blocked_because_the_recipient_declined``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_updateSender_v1``).
        """
        return await api.update(
            self._sender,
            sender_id,
            body=given(body, details=details),
            us_questionnaire_version=us_questionnaire_version,
            **options,
        )

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[RcsSenderNotification]:
        """List a sender's activities page by page, newest first.

        ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_listActivities_v1``).
        """
        return api.list_activities(self._sender, sender_id, page_token=page_token, page_size=page_size, **options)

    @overload
    async def create_comment(self, sender_id: str, *, comment: str, **options: Unpack[CallOptions]) -> RcsComment: ...
    @overload
    async def create_comment(
        self,
        sender_id: str,
        *,
        body: RcsCommentInput | RcsCommentInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> RcsComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
            sender_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(self, sender_id: str, **unknown_or_incomplete: TakenByNoOverload) -> RcsComment: ...
        @overload
        async def create_comment(
            self, sender_id: str, *, body: RcsCommentInputDict, **options: Unpack[CallOptions]
        ) -> RcsComment: ...

    async def create_comment(
        self,
        sender_id: str,
        *,
        body: RcsCommentInput | RcsCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsComment:
        """Add a comment to one of the project's senders.

        ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_createSenderComment_v1``).
        """
        return await api.create_comment(self._sender, sender_id, body=given(body, comment=comment), **options)

    async def launch(self, sender_id: str, **options: Unpack[CallOptions]) -> RcsSender:
        """Start launching a sender; needs questionnaire, countries, contact, and brand URLs filled in.

        ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``verification_suspended_in_gmb``, ``invalid_id_format``,
                ``invalid_region_for_att_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``rbm_has_not_been_used``.
            NotFoundError: 404: ``sender_not_found``, ``rbm_resources_not_found``.
            ConflictError: 409: ``launch_invalid_agent_state``, ``launch_invalid_verification_state``.
            APIStatusError: 412: ``launch_precondition_failed``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_launchSender_v1``).
        """
        return await api.launch(self._sender, sender_id, **options)

    @overload
    async def add_test_numbers(
        self, sender_id: str, *, test_numbers: Sequence[str], **options: Unpack[CallOptions]
    ) -> RcsTestNumbers: ...
    @overload
    async def add_test_numbers(
        self,
        sender_id: str,
        *,
        body: RcsTestNumbersInput | RcsTestNumbersInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumbers: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def add_test_numbers(
            self,
            sender_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def add_test_numbers(
            self, sender_id: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> RcsTestNumbers: ...
        @overload
        async def add_test_numbers(
            self, sender_id: str, *, body: RcsTestNumbersInputDict, **options: Unpack[CallOptions]
        ) -> RcsTestNumbers: ...

    async def add_test_numbers(
        self,
        sender_id: str,
        *,
        body: RcsTestNumbersInput | RcsTestNumbersInputDict | UntypedDict | Unset = UNSET,
        test_numbers: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumbers:
        """Add test numbers; re-adding a verified one resets it to unverified and re-invites.

        ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            test_numbers: At most 20 tester requests a day and 200 in all. At most 200 items, each unique.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``, ``invalid_input``, ``no_google_supplier``,
                ``add_test_number_invalid``, ``invalid_region_for_att_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``sender_not_found``,
                ``add_test_number_not_allowed_before_launch``, ``blocked_because_the_recipient_declined``,
                ``user_cannot_be_reached``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_addTestNumbers_v1``).
        """
        return await api.add_test_numbers(
            self._sender, sender_id, body=given(body, test_numbers=test_numbers), **options
        )

    async def get_test_number_state(
        self, sender_id: str, test_number: str, **options: Unpack[CallOptions]
    ) -> RcsTestNumber:
        """Look up the state of one of the sender's test numbers.

        ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``no_google_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``sender_not_found``, ``user_is_not_tester_for_agent``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_getTestNumberState_v1``).
        """
        return await api.get_test_number_state(self._sender, sender_id, test_number, **options)

    async def delete_test_number(self, sender_id: str, test_number: str, **options: Unpack[CallOptions]) -> None:
        """Remove a test number from the sender.

        ``DELETE /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}``

        Args:
            test_number: Phone number in E.164 form with leading plus.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``, ``no_google_supplier``,
                ``invalid_region_for_att_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``user_is_not_tester_for_agent``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_deleteTestNumber_v1``).
        """
        return await api.delete_test_number(self._sender, sender_id, test_number, **options)

    async def get_test_number_capabilities(
        self, sender_id: str, test_number: str, **options: Unpack[CallOptions]
    ) -> RcsTestNumberCapabilities:
        """Fetch the RCS features one test number of a sender supports.

        ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities``

        Args:
            test_number: Phone number in E.164 form including the leading plus.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``, ``no_google_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``wrong_supplier_configuration``.
            NotFoundError: 404: ``sender_not_found``, ``user_is_not_tester_for_agent``,
                ``looking_up_the_rbm_agent``, ``blocked_because_the_recipient_declined``,
                ``user_has_not_accepted_invite``, ``user_cannot_be_reached``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_getTestNumberCapabilities_v1``).
        """
        return await api.get_test_number_capabilities(self._sender, sender_id, test_number, **options)

    async def retry_test_number(
        self, sender_id: str, test_number: str, **options: Unpack[CallOptions]
    ) -> RcsTestNumber:
        """Send the tester invite again; a verified number turns unverified.

        ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/retry``

        Args:
            test_number: Phone number in E.164 form including the leading plus.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``, ``no_google_supplier``, ``add_test_number_invalid``,
                ``invalid_region_for_att_supplier``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``, ``user_is_not_tester_for_agent``,
                ``add_test_number_not_allowed_before_launch``, ``blocked_because_the_recipient_declined``.
            RateLimitError: 429: ``rbm_too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsSendersController_retryTestNumber_v1``).
        """
        return await api.retry_test_number(self._sender, sender_id, test_number, **options)


class RcsSendersServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: RcsSendersService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.create_comment = raw(service.create_comment)
        self.launch = raw(service.launch)
        self.add_test_numbers = raw(service.add_test_numbers)
        self.get_test_number_state = raw(service.get_test_number_state)
        self.delete_test_number = raw(service.delete_test_number)
        self.get_test_number_capabilities = raw(service.get_test_number_capabilities)
        self.retry_test_number = raw(service.retry_test_number)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
