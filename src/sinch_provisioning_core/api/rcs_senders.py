# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``rcs.senders`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        RcsComment,
        RcsCommentInput,
        RcsCommentInputDict,
        RcsSender,
        RcsSenderInput,
        RcsSenderInputDict,
        RcsSenderList,
        RcsSenderNotification,
        RcsSenderNotificationList,
        RcsSenderSortColumn,
        RcsSenderState,
        RcsSenderUpdateInput,
        RcsSenderUpdateInputDict,
        RcsSortDirection,
        RcsTestNumber,
        RcsTestNumberCapabilities,
        RcsTestNumbers,
        RcsTestNumbersInput,
        RcsTestNumbersInputDict,
        RcsUsQuestionnaireVersion,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[RcsSenderList] = Operation(
    "RcsSendersController_listSenders_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders",
    service="rcs.senders",
    name="list",
    tag="RCS Senders",
    summary="List the project's RCS senders page by page; 50 when nothing is asked.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("filter_conversation_api_app_id", "filterConversationApiAppId", "str"),
        Parameter("filter_sender_ids", "filterSenderIds", "str"),
        Parameter("filter_sender_name", "filterSenderName", "str", deprecated=True),
        Parameter("filter_states", "filterStates", ("list", ("enum", "RcsSenderState"))),
        Parameter("search", "search", "str"),
        Parameter("sort_column", "sortColumn", ("enum", "RcsSenderSortColumn")),
        Parameter("sort_direction", "sortDirection", ("enum", "RcsSortDirection")),
    ),
    answers={200: ("model", "RcsSenderList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size", "invalid_filter_states"),
        401: ("unauthorized_error",),
        403: ("rbm_has_not_been_used",),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
    paging=Paging("senders", ("model", "RcsSender"), "pageToken", "pageSize", 100),
)
CREATE: Operation[RcsSender] = Operation(
    "RcsSendersController_createSender_v1",
    "POST",
    "/v1/projects/{projectId}/rcs/senders",
    service="rcs.senders",
    name="create",
    tag="RCS Senders",
    summary="Create an RCS sender in a project; only a few fields are needed initially.",
    body=("model", "RcsSenderInput"),
    body_required=True,
    answers={201: ("model", "RcsSender")},
    errors={
        400: (
            "invalid_input",
            "file_invalid_mime_type",
            "invalid_payload",
            "invalid_google_agent",
            "add_test_number_invalid",
        ),
        401: ("unauthorized_error",),
        403: ("rbm_has_not_been_used", "rbm_webhook_incorrect_secret"),
        404: ("project_not_found", "rbm_resources_not_found"),
        409: (
            "account_data_is_corrupt",
            "file_not_found",
            "file_size_too_large",
            "file_has_wrong_dimensions",
            "file_unexpected_error",
        ),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
GET: Operation[RcsSender] = Operation(
    "RcsSendersController_getSender_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders/{senderId}",
    service="rcs.senders",
    name="get",
    tag="RCS Senders",
    summary="Fetch one RCS sender by its id.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={200: ("model", "RcsSender")},
    errors={
        400: ("invalid_id_format",),
        401: ("unauthorized_error",),
        403: ("rbm_has_not_been_used",),
        404: ("sender_not_found",),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
UPDATE: Operation[RcsSender] = Operation(
    "RcsSendersController_updateSender_v1",
    "PATCH",
    "/v1/projects/{projectId}/rcs/senders/{senderId}",
    service="rcs.senders",
    name="update",
    tag="RCS Senders",
    summary="Change a sender; while launching/launched only details.countries and details.launch may change.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    query_parameters=(
        Parameter("us_questionnaire_version", "usQuestionnaireVersion", ("enum", "RcsUsQuestionnaireVersion")),
    ),
    body=("model", "RcsSenderUpdateInput"),
    body_required=True,
    answers={200: ("model", "RcsSender")},
    errors={
        400: (
            "invalid_input",
            "invalid_id_format",
            "no_fields_to_update",
            "fields_not_updatable",
            "invalid_payload",
            "invalid_google_agent",
            "add_test_number_invalid",
            "invalid_region_for_att_supplier",
        ),
        401: ("unauthorized_error",),
        403: ("rbm_has_not_been_used",),
        404: (
            "project_not_found",
            "sender_not_found",
            "rbm_resources_not_found",
            "blocked_because_the_recipient_declined",
        ),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
LIST_ACTIVITIES: Operation[RcsSenderNotificationList] = Operation(
    "RcsSendersController_listActivities_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/activities",
    service="rcs.senders",
    name="list_activities",
    tag="RCS Senders",
    summary="List a sender's activities page by page, newest first.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "RcsSenderNotificationList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size", "invalid_id_format"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("notifications", ("model", "RcsSenderNotification"), "pageToken", "pageSize", 100),
)
CREATE_COMMENT: Operation[RcsComment] = Operation(
    "RcsSendersController_createSenderComment_v1",
    "POST",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/comments",
    service="rcs.senders",
    name="create_comment",
    tag="RCS Senders",
    summary="Add a comment to one of the project's senders.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "RcsCommentInput"),
    body_required=True,
    answers={201: ("model", "RcsComment")},
    errors={
        400: ("invalid_input", "invalid_payload", "invalid_id_format"),
        401: ("unauthorized_error",),
        404: ("sender_not_found",),
        500: ("internal_error",),
    },
)
LAUNCH: Operation[RcsSender] = Operation(
    "RcsSendersController_launchSender_v1",
    "POST",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/launch",
    service="rcs.senders",
    name="launch",
    tag="RCS Senders",
    summary="Start launching a sender; needs questionnaire, countries, contact, and brand URLs filled in.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    answers={200: ("model", "RcsSender")},
    errors={
        400: ("verification_suspended_in_gmb", "invalid_id_format", "invalid_region_for_att_supplier"),
        401: ("unauthorized_error",),
        403: ("rbm_has_not_been_used",),
        404: ("sender_not_found", "rbm_resources_not_found"),
        409: ("launch_invalid_agent_state", "launch_invalid_verification_state"),
        412: ("launch_precondition_failed",),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
ADD_TEST_NUMBERS: Operation[RcsTestNumbers] = Operation(
    "RcsSendersController_addTestNumbers_v1",
    "POST",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers",
    service="rcs.senders",
    name="add_test_numbers",
    tag="RCS Senders",
    summary="Add test numbers; re-adding a verified one resets it to unverified and re-invites.",
    path_parameters=(Parameter("sender_id", "senderId", "str", required=True),),
    body=("model", "RcsTestNumbersInput"),
    body_required=True,
    answers={200: ("model", "RcsTestNumbers")},
    errors={
        400: (
            "invalid_id_format",
            "invalid_input",
            "no_google_supplier",
            "add_test_number_invalid",
            "invalid_region_for_att_supplier",
        ),
        401: ("unauthorized_error",),
        404: (
            "project_not_found",
            "sender_not_found",
            "add_test_number_not_allowed_before_launch",
            "blocked_because_the_recipient_declined",
            "user_cannot_be_reached",
        ),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
GET_TEST_NUMBER_STATE: Operation[RcsTestNumber] = Operation(
    "RcsSendersController_getTestNumberState_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}",
    service="rcs.senders",
    name="get_test_number_state",
    tag="RCS Senders",
    summary="Look up the state of one of the sender's test numbers.",
    path_parameters=(
        Parameter("sender_id", "senderId", "str", required=True),
        Parameter("test_number", "testNumber", "str", required=True),
    ),
    answers={200: ("model", "RcsTestNumber")},
    errors={
        400: ("no_google_supplier",),
        401: ("unauthorized_error",),
        404: ("project_not_found", "sender_not_found", "user_is_not_tester_for_agent"),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
DELETE_TEST_NUMBER: Operation[None] = Operation(
    "RcsSendersController_deleteTestNumber_v1",
    "DELETE",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}",
    service="rcs.senders",
    name="delete_test_number",
    tag="RCS Senders",
    summary="Remove a test number from the sender.",
    path_parameters=(
        Parameter("sender_id", "senderId", "str", required=True),
        Parameter("test_number", "testNumber", "str", required=True),
    ),
    answers={204: None},
    errors={
        400: ("invalid_id_format", "no_google_supplier", "invalid_region_for_att_supplier"),
        401: ("unauthorized_error",),
        404: ("sender_not_found", "user_is_not_tester_for_agent"),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
GET_TEST_NUMBER_CAPABILITIES: Operation[RcsTestNumberCapabilities] = Operation(
    "RcsSendersController_getTestNumberCapabilities_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities",
    service="rcs.senders",
    name="get_test_number_capabilities",
    tag="RCS Senders",
    summary="Fetch the RCS features one test number of a sender supports.",
    path_parameters=(
        Parameter("sender_id", "senderId", "str", required=True),
        Parameter("test_number", "testNumber", "str", required=True),
    ),
    answers={200: ("model", "RcsTestNumberCapabilities")},
    errors={
        400: ("invalid_id_format", "no_google_supplier"),
        401: ("unauthorized_error",),
        403: ("wrong_supplier_configuration",),
        404: (
            "sender_not_found",
            "user_is_not_tester_for_agent",
            "looking_up_the_rbm_agent",
            "blocked_because_the_recipient_declined",
            "user_has_not_accepted_invite",
            "user_cannot_be_reached",
        ),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)
RETRY_TEST_NUMBER: Operation[RcsTestNumber] = Operation(
    "RcsSendersController_retryTestNumber_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/retry",
    service="rcs.senders",
    name="retry_test_number",
    tag="RCS Senders",
    summary="Send the tester invite again; a verified number turns unverified.",
    path_parameters=(
        Parameter("sender_id", "senderId", "str", required=True),
        Parameter("test_number", "testNumber", "str", required=True),
    ),
    answers={200: ("model", "RcsTestNumber")},
    errors={
        400: ("invalid_id_format", "no_google_supplier", "add_test_number_invalid", "invalid_region_for_att_supplier"),
        401: ("unauthorized_error",),
        404: (
            "sender_not_found",
            "user_is_not_tester_for_agent",
            "add_test_number_not_allowed_before_launch",
            "blocked_because_the_recipient_declined",
        ),
        429: ("rbm_too_many_requests",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
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
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
            "filterConversationApiAppId": filter_conversation_api_app_id,
            "filterSenderIds": filter_sender_ids,
            "filterSenderName": filter_sender_name,
            "filterStates": filter_states,
            "search": search,
            "sortColumn": sort_column,
            "sortDirection": sort_direction,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: RcsSenderInput | RcsSenderInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> RcsSender:
    """Create an RCS sender in a project; only a few fields are needed initially.

    ``POST /v1/projects/{projectId}/rcs/senders``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, sender_id: str, **options: Unpack[CallOptions]) -> RcsSender:
    """Fetch one RCS sender by its id.

    ``GET /v1/projects/{projectId}/rcs/senders/{senderId}``
    """
    call = Call(GET, path=(sender_id,), options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    sender_id: str,
    *,
    body: RcsSenderUpdateInput | RcsSenderUpdateInputDict | UntypedDict | Keywords | Unset,
    us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
    **options: Unpack[CallOptions],
) -> RcsSender:
    """Change a sender; while launching/launched only details.countries and details.launch may change.

    ``PATCH /v1/projects/{projectId}/rcs/senders/{senderId}``
    """
    call = Call(
        UPDATE,
        path=(sender_id,),
        query={
            "usQuestionnaireVersion": us_questionnaire_version,
        },
        body=body,
        options=options,
    )
    return await sender.send(call)


def list_activities(
    sender: Sender,
    sender_id: str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[RcsSenderNotification]:
    """List a sender's activities page by page, newest first.

    ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/activities``
    """
    call = Call(
        LIST_ACTIVITIES,
        path=(sender_id,),
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


async def create_comment(
    sender: Sender,
    sender_id: str,
    *,
    body: RcsCommentInput | RcsCommentInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> RcsComment:
    """Add a comment to one of the project's senders.

    ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/comments``
    """
    call = Call(CREATE_COMMENT, path=(sender_id,), body=body, options=options)
    return await sender.send(call)


async def launch(sender: Sender, sender_id: str, **options: Unpack[CallOptions]) -> RcsSender:
    """Start launching a sender; needs questionnaire, countries, contact, and brand URLs filled in.

    ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch``
    """
    call = Call(LAUNCH, path=(sender_id,), options=options)
    return await sender.send(call)


async def add_test_numbers(
    sender: Sender,
    sender_id: str,
    *,
    body: RcsTestNumbersInput | RcsTestNumbersInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> RcsTestNumbers:
    """Add test numbers; re-adding a verified one resets it to unverified and re-invites.

    ``POST /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers``
    """
    call = Call(ADD_TEST_NUMBERS, path=(sender_id,), body=body, options=options)
    return await sender.send(call)


async def get_test_number_state(
    sender: Sender, sender_id: str, test_number: str, **options: Unpack[CallOptions]
) -> RcsTestNumber:
    """Look up the state of one of the sender's test numbers.

    ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}``
    """
    call = Call(
        GET_TEST_NUMBER_STATE,
        path=(
            sender_id,
            test_number,
        ),
        options=options,
    )
    return await sender.send(call)


async def delete_test_number(sender: Sender, sender_id: str, test_number: str, **options: Unpack[CallOptions]) -> None:
    """Remove a test number from the sender.

    ``DELETE /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}``
    """
    call = Call(
        DELETE_TEST_NUMBER,
        path=(
            sender_id,
            test_number,
        ),
        options=options,
    )
    return await sender.send(call)


async def get_test_number_capabilities(
    sender: Sender, sender_id: str, test_number: str, **options: Unpack[CallOptions]
) -> RcsTestNumberCapabilities:
    """Fetch the RCS features one test number of a sender supports.

    ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities``
    """
    call = Call(
        GET_TEST_NUMBER_CAPABILITIES,
        path=(
            sender_id,
            test_number,
        ),
        options=options,
    )
    return await sender.send(call)


async def retry_test_number(
    sender: Sender, sender_id: str, test_number: str, **options: Unpack[CallOptions]
) -> RcsTestNumber:
    """Send the tester invite again; a verified number turns unverified.

    ``GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/retry``
    """
    call = Call(
        RETRY_TEST_NUMBER,
        path=(
            sender_id,
            test_number,
        ),
        options=options,
    )
    return await sender.send(call)
