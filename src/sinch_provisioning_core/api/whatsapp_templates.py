# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp.templates`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
        WhatsAppPartialTemplate,
        WhatsAppPartialTemplateList,
        WhatsAppTemplate,
        WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateCompare,
        WhatsAppTemplateCompareInput,
        WhatsAppTemplateCompareInputDict,
        WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateInput,
        WhatsAppTemplateInputDict,
        WhatsAppTemplateLanguage,
        WhatsAppTemplateList,
        WhatsAppTemplateNotification,
        WhatsAppTemplateNotificationList,
        WhatsAppTemplateState,
        WhatsAppTemplateStatus,
        WhatsAppTemplateUpdateInput,
        WhatsAppTemplateUpdateInputDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[WhatsAppTemplateList | WhatsAppPartialTemplateList] = Operation(
    "WhatsappTemplatesController_listTemplates_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/templates",
    service="whatsapp.templates",
    name="list",
    tag="WhatsApp Templates",
    summary="List the project's templates page by page, alphabetically; first page holds 50.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 1000)))),
        Parameter("field_mask", "fieldMask", ("list", ("enum", "WhatsAppTemplateFieldMaskPath"))),
        Parameter("filter_states", "filterStates", ("list", ("enum", "WhatsAppTemplateState"))),
        Parameter("filter_statuses", "filterStatuses", ("list", ("enum", "WhatsAppTemplateStatus"))),
        Parameter(
            "template_analytics_date_range",
            "templateAnalyticsDateRange",
            ("enum", "WhatsAppTemplateAnalyticsDateRange"),
        ),
        Parameter("template_name", "templateName", "str"),
    ),
    answers={200: ("model", "WhatsAppTemplateList")},
    partial_answer=("fieldMask", ("model", "WhatsAppPartialTemplateList")),
    errors={
        400: (
            "project_not_initialized",
            "invalid_page_size",
            "invalid_page_token",
            "invalid_filter_states",
            "invalid_filter_statuses",
            "invalid_fields",
        ),
        401: ("unauthorized_error",),
        500: ("internal_error",),
    },
    paging=Paging("templates", ("model", "WhatsAppTemplate"), "pageToken", "pageSize", 1000),
)
CREATE: Operation[WhatsAppTemplate] = Operation(
    "WhatsappTemplatesController_createTemplate_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/templates",
    service="whatsapp.templates",
    name="create",
    tag="WhatsApp Templates",
    summary="Create a template; status submit sends it at once, anything else keeps a draft.",
    body=("model", "WhatsAppTemplateInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppTemplate")},
    errors={
        400: (
            "invalid_input",
            "project_not_initialized",
            "template_policies_violations",
            "template_check_media_file_size",
            "template_dynamic_pricing_not_available",
            "template_invalid_category",
            "template_invalid_button_example",
            "template_media_file_size_exceeds_maximum_file_size_limit",
            "file_invalid_mime_type",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        409: (
            "resource_locked",
            "template_exists",
            "template_name_recently_used",
            "template_incorrect_category",
            "template_restricted_Domain_for_button_url",
            "file_not_found",
            "file_size_too_large",
            "file_unexpected_error",
            "object_with_whatsapp_business_account_id_does_not_exist",
            "template_language_recently_deleted",
        ),
        424: ("template_limit_reached", "template_content_already_exists", "template_submit_error"),
        429: ("whatsapp_business_api_request_limit_exceeded",),
        500: ("template_start_session_for_uploading_media", "internal_error"),
    },
)
LIST_BY_NAME: Operation[WhatsAppTemplateList | WhatsAppPartialTemplateList] = Operation(
    "WhatsappTemplatesController_listTemplatesByName_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}",
    service="whatsapp.templates",
    name="list_by_name",
    tag="WhatsApp Templates",
    summary="Page through a project's templates sharing one name, 50 alphabetically when no token.",
    path_parameters=(Parameter("template_name", "templateName", "str", required=True),),
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 1000)))),
        Parameter("field_mask", "fieldMask", ("list", ("enum", "WhatsAppTemplateFieldMaskPath"))),
        Parameter(
            "template_analytics_date_range",
            "templateAnalyticsDateRange",
            ("enum", "WhatsAppTemplateAnalyticsDateRange"),
        ),
    ),
    answers={200: ("model", "WhatsAppTemplateList")},
    partial_answer=("fieldMask", ("model", "WhatsAppPartialTemplateList")),
    errors={
        400: ("project_not_initialized", "invalid_page_size", "invalid_page_token", "invalid_fields"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("templates", ("model", "WhatsAppTemplate"), "pageToken", "pageSize", 1000),
)
DELETE_BY_NAME: Operation[None] = Operation(
    "WhatsappTemplatesController_deleteTemplatesByName_v1",
    "DELETE",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}",
    service="whatsapp.templates",
    name="delete_by_name",
    tag="WhatsApp Templates",
    summary="Remove a name in every language; that name stays blocked for 30 days.",
    path_parameters=(Parameter("template_name", "templateName", "str", required=True),),
    answers={204: None},
    errors={
        400: ("project_not_initialized", "template_invalid_language_code"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        409: ("resource_locked",),
        429: ("whatsapp_business_api_request_limit_exceeded",),
        500: ("internal_error",),
    },
)
GET: Operation[WhatsAppTemplate | WhatsAppPartialTemplate] = Operation(
    "WhatsappTemplatesController_getTemplate_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    service="whatsapp.templates",
    name="get",
    tag="WhatsApp Templates",
    summary="Fetch one template by its name and language.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    query_parameters=(
        Parameter("field_mask", "fieldMask", ("list", ("enum", "WhatsAppTemplateFieldMaskPath"))),
        Parameter(
            "template_analytics_date_range",
            "templateAnalyticsDateRange",
            ("enum", "WhatsAppTemplateAnalyticsDateRange"),
        ),
    ),
    answers={200: ("model", "WhatsAppTemplate")},
    partial_answer=("fieldMask", ("model", "WhatsAppPartialTemplate")),
    errors={
        400: ("project_not_initialized", "template_invalid_language_code", "invalid_fields"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        500: ("internal_error",),
    },
)
DELETE: Operation[None] = Operation(
    "WhatsappTemplatesController_deleteTemplateByNameAndLanguage_v1",
    "DELETE",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    service="whatsapp.templates",
    name="delete",
    tag="WhatsApp Templates",
    summary="Remove one language's draft, optionally its submitted template too; approved names blocked 30 days.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    query_parameters=(Parameter("delete_submitted", "deleteSubmitted", "bool"),),
    answers={204: None},
    errors={
        400: ("project_not_initialized", "template_invalid_language_code"),
        401: ("unauthorized_error",),
        404: ("template_not_found", "template_changes_not_found"),
        409: ("resource_locked", "template_not_deletable_due_to_input_config"),
        500: ("internal_error",),
    },
)
UPDATE: Operation[WhatsAppTemplate] = Operation(
    "WhatsappTemplatesController_updateTemplate_v1",
    "PATCH",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    service="whatsapp.templates",
    name="update",
    tag="WhatsApp Templates",
    summary="Change a draft, rejected, approved, paused or disabled template; rejected ones become drafts.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    body=("model", "WhatsAppTemplateUpdateInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppTemplate")},
    errors={
        400: (
            "project_not_initialized",
            "template_invalid_language_code",
            "template_policies_violations",
            "template_check_media_file_size",
            "template_invalid_button_example",
            "template_media_file_size_exceeds_maximum_file_size_limit",
            "file_invalid_mime_type",
            "invalid_payload",
        ),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        409: (
            "resource_locked",
            "template_not_updatable",
            "template_changes_not_updatable",
            "template_category_not_updatable",
            "template_allow_category_change_not_updatable",
            "template_source_not_updatable",
            "template_name_recently_used",
            "template_restricted_Domain_for_button_url",
            "file_not_found",
            "file_size_too_large",
            "file_unexpected_error",
            "object_with_whatsapp_business_account_id_does_not_exist",
            "template_language_recently_deleted",
        ),
        424: ("template_limit_reached", "template_content_already_exists", "template_submit_error"),
        429: ("whatsapp_business_api_request_limit_exceeded",),
        500: ("template_start_session_for_uploading_media", "internal_error"),
    },
)
LIST_ACTIVITIES: Operation[WhatsAppTemplateNotificationList] = Operation(
    "WhatsappTemplatesController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities",
    service="whatsapp.templates",
    name="list_activities",
    tag="WhatsApp Templates",
    summary="Page through one template's activity history, newest entries first.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "WhatsAppTemplateNotificationList")},
    errors={
        400: ("project_not_initialized", "template_invalid_language_code", "invalid_page_token", "invalid_page_size"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "WhatsAppTemplateNotification"), "pageToken", "pageSize", 100),
)
CREATE_COMMENT: Operation[WhatsAppComment] = Operation(
    "WhatsappTemplatesController_createComment_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments",
    service="whatsapp.templates",
    name="create_comment",
    tag="WhatsApp Templates",
    summary="Add a comment to one template.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    body=("model", "WhatsAppCommentInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppComment")},
    errors={
        400: ("invalid_input", "project_not_initialized", "template_invalid_language_code", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("template_not_found",),
        409: ("resource_locked",),
        500: ("internal_error",),
    },
)
COMPARE: Operation[WhatsAppTemplateCompare] = Operation(
    "WhatsappTemplatesController_compareTemplates_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare",
    service="whatsapp.templates",
    name="compare",
    tag="WhatsApp Templates",
    summary="Compare the template in the path with one other template.",
    path_parameters=(
        Parameter("template_name", "templateName", "str", required=True),
        Parameter("language_code", "languageCode", ("enum", "WhatsAppTemplateLanguage"), required=True),
    ),
    body=("model", "WhatsAppTemplateCompareInput"),
    body_required=True,
    answers={200: ("model", "WhatsAppTemplateCompare")},
    errors={
        400: ("invalid_input", "project_not_initialized", "template_invalid_language_code", "invalid_payload"),
        401: ("unauthorized_error",),
        404: ("template_not_found", "templates_compare_not_found"),
        409: ("resource_locked", "templates_not_eligible_for_comparison", "templates_compare_not_unique"),
        500: ("internal_error",),
    },
)
SYNC: Operation[None] = Operation(
    "WhatsappTemplatesController_syncTemplates_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/templates/sync",
    service="whatsapp.templates",
    name="sync",
    tag="WhatsApp Templates",
    summary="Bring the project's templates up to date; no request body.",
    answers={200: None},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        409: ("resource_locked",),
        429: ("too_many_requests",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
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
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
            "fieldMask": field_mask,
            "filterStates": filter_states,
            "filterStatuses": filter_statuses,
            "templateAnalyticsDateRange": template_analytics_date_range,
            "templateName": template_name,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: WhatsAppTemplateInput | WhatsAppTemplateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppTemplate:
    """Create a template; status submit sends it at once, anything else keeps a draft.

    ``POST /v1/projects/{projectId}/whatsapp/templates``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


def list_by_name(
    sender: Sender,
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
    """
    call = Call(
        LIST_BY_NAME,
        path=(template_name,),
        query={
            "pageToken": page_token,
            "pageSize": page_size,
            "fieldMask": field_mask,
            "templateAnalyticsDateRange": template_analytics_date_range,
        },
        options=options,
    )
    return sender.paginate(call)


async def delete_by_name(sender: Sender, template_name: str, **options: Unpack[CallOptions]) -> None:
    """Remove a name in every language; that name stays blocked for 30 days.

    ``DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}``
    """
    call = Call(DELETE_BY_NAME, path=(template_name,), options=options)
    return await sender.send(call)


async def get(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
    **options: Unpack[CallOptions],
) -> WhatsAppTemplate | WhatsAppPartialTemplate:
    """Fetch one template by its name and language.

    ``GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``
    """
    call = Call(
        GET,
        path=(
            template_name,
            language_code,
        ),
        query={
            "fieldMask": field_mask,
            "templateAnalyticsDateRange": template_analytics_date_range,
        },
        options=options,
    )
    return await sender.send(call)


async def delete(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    delete_submitted: bool | Unset = UNSET,
    **options: Unpack[CallOptions],
) -> None:
    """Remove one language's draft, optionally its submitted template too; approved names blocked 30 days.

    ``DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``
    """
    call = Call(
        DELETE,
        path=(
            template_name,
            language_code,
        ),
        query={
            "deleteSubmitted": delete_submitted,
        },
        options=options,
    )
    return await sender.send(call)


async def update(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppTemplate:
    """Change a draft, rejected, approved, paused or disabled template; rejected ones become drafts.

    ``PATCH /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}``
    """
    call = Call(
        UPDATE,
        path=(
            template_name,
            language_code,
        ),
        body=body,
        options=options,
    )
    return await sender.send(call)


def list_activities(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[WhatsAppTemplateNotification]:
    """Page through one template's activity history, newest entries first.

    ``GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        path=(
            template_name,
            language_code,
        ),
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


async def create_comment(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppComment:
    """Add a comment to one template.

    ``POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments``
    """
    call = Call(
        CREATE_COMMENT,
        path=(
            template_name,
            language_code,
        ),
        body=body,
        options=options,
    )
    return await sender.send(call)


async def compare(
    sender: Sender,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | str,
    *,
    body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppTemplateCompare:
    """Compare the template in the path with one other template.

    ``POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare``
    """
    call = Call(
        COMPARE,
        path=(
            template_name,
            language_code,
        ),
        body=body,
        options=options,
    )
    return await sender.send(call)


async def sync(sender: Sender, **options: Unpack[CallOptions]) -> None:
    """Bring the project's templates up to date; no request body.

    ``POST /v1/projects/{projectId}/whatsapp/templates/sync``
    """
    call = Call(SYNC, options=options)
    return await sender.send(call)
