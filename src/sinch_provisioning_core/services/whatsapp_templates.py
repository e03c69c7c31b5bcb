# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Message templates, one per name and language, approved by Meta."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload

from ..api import whatsapp_templates as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppAction,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
        WhatsAppPartialTemplate,
        WhatsAppTemplate,
        WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateCategoryInput,
        WhatsAppTemplateCompare,
        WhatsAppTemplateCompareIdentifierInput,
        WhatsAppTemplateCompareIdentifierInputDict,
        WhatsAppTemplateCompareInput,
        WhatsAppTemplateCompareInputDict,
        WhatsAppTemplateCompareTimeframeInput,
        WhatsAppTemplateDetailsInput,
        WhatsAppTemplateDetailsInputDict,
        WhatsAppTemplateDetailsUpdateInput,
        WhatsAppTemplateDetailsUpdateInputDict,
        WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateInput,
        WhatsAppTemplateInputDict,
        WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInput,
        WhatsAppTemplateNotification,
        WhatsAppTemplateState,
        WhatsAppTemplateStatus,
        WhatsAppTemplateUpdateInput,
        WhatsAppTemplateUpdateInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Page, Pager, RawResponse


class WhatsAppTemplatesService(Service):
    """Message templates, one per name and language, approved by Meta."""

    _path = "whatsapp.templates"

    @overload
    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppTemplate]: ...
    @overload
    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppPartialTemplate]: ...
    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
        filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppTemplate] | Pager[WhatsAppPartialTemplate]:
        """List the project's templates page by page, alphabetically; first page holds 50.

        ``GET /v1/projects/{projectId}/whatsapp/templates``

        Args:
            page_size: 1 to 1000.
            template_analytics_date_range: DAY applies when omitted; ranges span 1, 7, 30 or 90 days.
            template_name: Matches templates whose name starts with this value.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_size``, ``invalid_page_token``,
                ``invalid_filter_states``, ``invalid_filter_statuses``, ``invalid_fields``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_listTemplates_v1``).
        """
        return api.list(
            self._sender,
            page_token=page_token,
            page_size=page_size,
            field_mask=field_mask,
            filter_states=filter_states,
            filter_statuses=filter_statuses,
            template_analytics_date_range=template_analytics_date_range,
            template_name=template_name,
            **options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        language: WhatsAppTemplateLanguageInput | str,
        category: WhatsAppTemplateCategoryInput | str,
        details: WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | UntypedDict,
        status: WhatsAppAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate: ...
    @overload
    async def create(
        self, *, body: WhatsAppTemplateInput | WhatsAppTemplateInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> WhatsAppTemplate: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> WhatsAppTemplate: ...
        @overload
        async def create(
            self, *, body: WhatsAppTemplateInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppTemplate: ...

    async def create(
        self,
        *,
        body: WhatsAppTemplateInput | WhatsAppTemplateInputDict | UntypedDict | Unset = UNSET,
        name: str | Unset = UNSET,
        language: WhatsAppTemplateLanguageInput | str | Unset = UNSET,
        category: WhatsAppTemplateCategoryInput | str | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | UntypedDict | Unset = UNSET,
        status: WhatsAppAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate:
        """Create a template; status submit sends it at once, anything else keeps a draft.

        ``POST /v1/projects/{projectId}/whatsapp/templates``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            name: At most 512 characters, matching ``^[a-z0-9][a-z0-9_]*[a-z0-9]$``.
            details: May be omitted in drafts.
            status: Default: 'SUBMIT'.
            save_draft_on_failure: Default: False.
            allow_category_change: When off, Meta may reject a wrongly categorised template. Default: False.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``template_policies_violations``,
                ``template_check_media_file_size``, ``template_dynamic_pricing_not_available``,
                ``template_invalid_category``, ``template_invalid_button_example``,
                ``template_media_file_size_exceeds_maximum_file_size_limit``, ``file_invalid_mime_type``,
                ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            ConflictError: 409: ``resource_locked``, ``template_exists``, ``template_name_recently_used``,
                ``template_incorrect_category``, ``template_restricted_Domain_for_button_url``, ``file_not_found``,
                ``file_size_too_large``, ``file_unexpected_error``,
                ``object_with_whatsapp_business_account_id_does_not_exist``, ``template_language_recently_deleted``.
            FailedDependencyError: 424: ``template_limit_reached``, ``template_content_already_exists``,
                ``template_submit_error``.
            RateLimitError: 429: ``whatsapp_business_api_request_limit_exceeded``.
            ServerError: 500: ``template_start_session_for_uploading_media``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_createTemplate_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body,
                name=name,
                language=language,
                category=category,
                details=details,
                status=status,
                save_draft_on_failure=save_draft_on_failure,
                allow_category_change=allow_category_change,
            ),
            **options,
        )

    @overload
    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppTemplate]: ...
    @overload
    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppPartialTemplate]: ...
    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppTemplate] | Pager[WhatsAppPartialTemplate]:
        """Page through a project's templates sharing one name, 50 alphabetically when no token.

        ``GET /v1/projects/{projectId}/whatsapp/templates/{templateName}``

        Args:
            page_size: 1 to 1000.
            template_analytics_date_range: DAY is used when absent.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_size``, ``invalid_page_token``,
                ``invalid_fields``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_listTemplatesByName_v1``).
        """
        return api.list_by_name(
            self._sender,
            template_name,
            page_token=page_token,
            page_size=page_size,
            field_mask=field_mask,
            template_analytics_date_range=template_analytics_date_range,
            **options,
        )

    async def delete_by_name(self, template_name: str, **options: Unpack[CallOptions]) -> None:
        """Remove a name in every language; that name stays blocked for 30 days.

        ``DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_language_code``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ConflictError: 409: ``resource_locked``.
            RateLimitError: 429: ``whatsapp_business_api_request_limit_exceeded``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_deleteTemplatesByName_v1``).
        """
        return await api.delete_by_name(self._sender, template_name, **options)

    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate: ...
    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppPartialTemplate: ...
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate | WhatsAppPartialTemplate:
        """Fetch one template by its name and language.

        ``GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``

        Args:
            template_analytics_date_range: DAY is used when absent.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_language_code``,
                ``invalid_fields``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_getTemplate_v1``).
        """
        return await api.get(
            self._sender,
            template_name,
            language_code,
            field_mask=field_mask,
            template_analytics_date_range=template_analytics_date_range,
            **options,
        )

    async def delete(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        delete_submitted: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one language's draft, optionally its submitted template too; approved names blocked 30 days.

        ``DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``

        Args:
            delete_submitted: When false only drafts go; a submitted template gives an error. Default: False.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_language_code``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``, ``template_changes_not_found``.
            ConflictError: 409: ``resource_locked``, ``template_not_deletable_due_to_input_config``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_deleteTemplateByNameAndLanguage_v1``).
        """
        return await api.delete(
            self._sender, template_name, language_code, delete_submitted=delete_submitted, **options
        )

    async def update(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict | UntypedDict | Unset = UNSET,
        status: WhatsAppAction | str | Unset = UNSET,
        category: WhatsAppTemplateCategoryInput | str | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetailsUpdateInput
        | WhatsAppTemplateDetailsUpdateInputDict
        | UntypedDict
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate:
        """Change a draft, rejected, approved, paused or disabled template; rejected ones become drafts.

        ``PATCH /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            status: Default: 'DRAFT'.
            category: Only effective for templates in DRAFT or rejected with INCORRECT_CATEGORY.
            allow_category_change: Only effective in DRAFT or after an INCORRECT_CATEGORY rejection; off when
                omitted.
            details: May be omitted in drafts.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_language_code``,
                ``template_policies_violations``, ``template_check_media_file_size``,
                ``template_invalid_button_example``, ``template_media_file_size_exceeds_maximum_file_size_limit``,
                ``file_invalid_mime_type``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ConflictError: 409: ``resource_locked``, ``template_not_updatable``, ``template_changes_not_updatable``,
                ``template_category_not_updatable``, ``template_allow_category_change_not_updatable``,
                ``template_source_not_updatable``, ``template_name_recently_used``,
                ``template_restricted_Domain_for_button_url``, ``file_not_found``, ``file_size_too_large``,
                ``file_unexpected_error``, ``object_with_whatsapp_business_account_id_does_not_exist``,
                ``template_language_recently_deleted``.
            FailedDependencyError: 424: ``template_limit_reached``, ``template_content_already_exists``,
                ``template_submit_error``.
            RateLimitError: 429: ``whatsapp_business_api_request_limit_exceeded``.
            ServerError: 500: ``template_start_session_for_uploading_media``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_updateTemplate_v1``).
        """
        return await api.update(
            self._sender,
            template_name,
            language_code,
            body=given(
                body, status=status, category=category, allow_category_change=allow_category_change, details=details
            ),
            **options,
        )

    def list_activities(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppTemplateNotification]:
        """Page through one template's activity history, newest entries first.

        ``GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``template_invalid_language_code``,
                ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_listActivities_v1``).
        """
        return api.list_activities(
            self._sender, template_name, language_code, page_token=page_token, page_size=page_size, **options
        )

    @overload
    async def create_comment(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        comment: str,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment: ...
    @overload
    async def create_comment(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            **unknown_or_incomplete: TakenByNoOverload,
        ) -> WhatsAppComment: ...
        @overload
        async def create_comment(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            body: WhatsAppCommentInputDict,
            **options: Unpack[CallOptions],
        ) -> WhatsAppComment: ...

    async def create_comment(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Add a comment to one template.

        ``POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``,
                ``template_invalid_language_code``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``.
            ConflictError: 409: ``resource_locked``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_createComment_v1``).
        """
        return await api.create_comment(
            self._sender, template_name, language_code, body=given(body, comment=comment), **options
        )

    @overload
    async def compare(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        templates: Sequence[
            WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict | UntypedDict
        ],
        timeframe: WhatsAppTemplateCompareTimeframeInput | str | Unset = UNSET,
        end_timestamp: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplateCompare: ...
    @overload
    async def compare(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplateCompare: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def compare(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def compare(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            **unknown_or_incomplete: TakenByNoOverload,
        ) -> WhatsAppTemplateCompare: ...
        @overload
        async def compare(
            self,
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            body: WhatsAppTemplateCompareInputDict,
            **options: Unpack[CallOptions],
        ) -> WhatsAppTemplateCompare: ...

    async def compare(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict | UntypedDict | Unset = UNSET,
        templates: Sequence[
            WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict | UntypedDict
        ]
        | Unset = UNSET,
        timeframe: WhatsAppTemplateCompareTimeframeInput | str | Unset = UNSET,
        end_timestamp: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplateCompare:
        """Compare the template in the path with one other template.

        ``POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            templates: 1 to 1 item.
            timeframe: Days of lookback, counted from the request. Default: '7'.
            end_timestamp: Current time when omitted.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``,
                ``template_invalid_language_code``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``template_not_found``, ``templates_compare_not_found``.
            ConflictError: 409: ``resource_locked``, ``templates_not_eligible_for_comparison``,
                ``templates_compare_not_unique``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_compareTemplates_v1``).
        """
        return await api.compare(
            self._sender,
            template_name,
            language_code,
            body=given(body, templates=templates, timeframe=timeframe, end_timestamp=end_timestamp),
            **options,
        )

    async def sync(self, **options: Unpack[CallOptions]) -> None:
        """Bring the project's templates up to date; no request body.

        ``POST /v1/projects/{projectId}/whatsapp/templates/sync``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            ConflictError: 409: ``resource_locked``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplatesController_syncTemplates_v1``).
        """
        return await api.sync(self._sender, **options)


class WhatsAppTemplatesServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppTemplatesService) -> None:
        self._service = service
        self.create = raw(service.create)
        self.delete_by_name = raw(service.delete_by_name)
        self.delete = raw(service.delete)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.create_comment = raw(service.create_comment)
        self.compare = raw(service.compare)
        self.sync = raw(service.sync)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"

    @overload
    async def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> RawResponse[Page[WhatsAppTemplate]]: ...
    @overload
    async def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> RawResponse[Page[WhatsAppPartialTemplate]]: ...
    async def list(self, *values: Any, **options: Any) -> Any:
        """``whatsapp.templates.list``, answering with a ``RawResponse``."""
        return await self._service.list(*values, **options)

    @overload
    async def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> RawResponse[Page[WhatsAppTemplate]]: ...
    @overload
    async def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> RawResponse[Page[WhatsAppPartialTemplate]]: ...
    async def list_by_name(self, *values: Any, **options: Any) -> Any:
        """``whatsapp.templates.list_by_name``, answering with a ``RawResponse``."""
        return await self._service.list_by_name(*values, **options)

    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RawResponse[WhatsAppTemplate]: ...
    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        *,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RawResponse[WhatsAppPartialTemplate]: ...
    async def get(self, *values: Any, **options: Any) -> Any:
        """``whatsapp.templates.get``, answering with a ``RawResponse``."""
        return await self._service.get(*values, **options)
