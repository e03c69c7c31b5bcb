# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``sms.apps`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        SmsApp,
        SmsAppInput,
        SmsAppInputDict,
        SmsAppList,
        SmsAppUpdate,
        SmsAppUpdateDict,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[SmsAppList] = Operation(
    "SmsSmsAppsController_listSmsApps_v1",
    "GET",
    "/v1/projects/{projectId}/sms/smsApps",
    service="sms.apps",
    name="list",
    tag="SMS Apps",
    summary="List the project's SMS apps by page, 50 when no token is given.",
    query_parameters=(
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
        Parameter("page_token", "pageToken", "str"),
    ),
    answers={200: ("model", "SmsAppList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size", "invalid_id_format"),
        401: ("unauthorized_error",),
        404: ("sms_service_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("sms_apps", ("model", "SmsApp"), "pageToken", "pageSize", 100),
)
CREATE: Operation[SmsApp] = Operation(
    "SmsSmsAppsController_createSmsApp_v1",
    "POST",
    "/v1/projects/{projectId}/sms/smsApps",
    service="sms.apps",
    name="create",
    tag="SMS Apps",
    summary="Add an SMS app to the project.",
    body=("model", "SmsAppInput"),
    body_required=True,
    answers={201: ("model", "SmsApp")},
    errors={400: ("invalid_input", "invalid_payload"), 401: ("unauthorized_error",), 500: ("internal_error",)},
)
GET: Operation[SmsApp] = Operation(
    "SmsSmsAppsController_getSmsApp_v1",
    "GET",
    "/v1/projects/{projectId}/sms/smsApps/{smsAppId}",
    service="sms.apps",
    name="get",
    tag="SMS Apps",
    summary="Fetch one SMS app of the project.",
    path_parameters=(Parameter("sms_app_id", "smsAppId", "str", required=True),),
    answers={200: ("model", "SmsApp")},
    errors={401: ("unauthorized_error",), 404: ("sms_app_not_found",), 500: ("internal_error",)},
)
DELETE: Operation[None] = Operation(
    "SmsSmsAppsController_deleteSmsApp_v1",
    "DELETE",
    "/v1/projects/{projectId}/sms/smsApps/{smsAppId}",
    service="sms.apps",
    name="delete",
    tag="SMS Apps",
    summary="Remove one SMS app of the project.",
    path_parameters=(Parameter("sms_app_id", "smsAppId", "str", required=True),),
    answers={204: None},
    errors={
        400: ("invalid_id_format",),
        401: ("unauthorized_error",),
        404: ("sms_app_not_found",),
        500: ("internal_error",),
    },
)
UPDATE: Operation[SmsApp] = Operation(
    "SmsSmsAppsController_updateSmsApp_v1",
    "PATCH",
    "/v1/projects/{projectId}/sms/smsApps/{smsAppId}",
    service="sms.apps",
    name="update",
    tag="SMS Apps",
    summary="Rename one SMS app.",
    path_parameters=(Parameter("sms_app_id", "smsAppId", "str", required=True),),
    body=("model", "SmsAppUpdate"),
    body_required=True,
    answers={200: ("model", "SmsApp")},
    errors={
        400: ("invalid_input", "no_fields_to_update"),
        401: ("unauthorized_error",),
        404: ("sms_app_not_found",),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender, *, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET, **options: Unpack[ListOptions]
) -> Pager[SmsApp]:
    """List the project's SMS apps by page, 50 when no token is given.

    ``GET /v1/projects/{projectId}/sms/smsApps``
    """
    call = Call(
        LIST,
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: SmsAppInput | SmsAppInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> SmsApp:
    """Add an SMS app to the project.

    ``POST /v1/projects/{projectId}/sms/smsApps``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, sms_app_id: str, **options: Unpack[CallOptions]) -> SmsApp:
    """Fetch one SMS app of the project.

    ``GET /v1/projects/{projectId}/sms/smsApps/{smsAppId}``
    """
    call = Call(GET, path=(sms_app_id,), options=options)
    return await sender.send(call)


async def delete(sender: Sender, sms_app_id: str, **options: Unpack[CallOptions]) -> None:
    """Remove one SMS app of the project.

    ``DELETE /v1/projects/{projectId}/sms/smsApps/{smsAppId}``
    """
    call = Call(DELETE, path=(sms_app_id,), options=options)
    return await sender.send(call)


async def update(
    sender: Sender,
    sms_app_id: str,
    *,
    body: SmsAppUpdate | SmsAppUpdateDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> SmsApp:
    """Rename one SMS app.

    ``PATCH /v1/projects/{projectId}/sms/smsApps/{smsAppId}``
    """
    call = Call(UPDATE, path=(sms_app_id,), body=body, options=options)
    return await sender.send(call)
