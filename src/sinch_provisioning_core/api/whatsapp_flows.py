# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp.flows`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppFlow,
        WhatsAppFlowList,
        WhatsAppFlowScreen,
        WhatsAppFlowScreenList,
    )
    from ..runtime.options import ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[WhatsAppFlowList] = Operation(
    "WhatsappFlowsController_listFlows_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/flows",
    service="whatsapp.flows",
    name="list",
    tag="WhatsApp Flows",
    summary="List the flows that exist in the project's WABA.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 100)))),
    ),
    answers={200: ("model", "WhatsAppFlowList")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("project_not_found",),
        500: ("internal_error",),
    },
    paging=Paging("flows", ("model", "WhatsAppFlow"), "pageToken", "pageSize", 100),
)
LIST_SCREENS: Operation[WhatsAppFlowScreenList] = Operation(
    "WhatsappFlowsController_listFlowScreens_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/flows/{flowId}/screens",
    service="whatsapp.flows",
    name="list_screens",
    tag="WhatsApp Flows",
    summary="List the screens that one flow contains.",
    path_parameters=(Parameter("flow_id", "flowId", "str", required=True),),
    answers={200: ("model", "WhatsAppFlowScreenList")},
    errors={
        400: ("project_not_initialized",),
        401: ("unauthorized_error",),
        404: ("project_not_found", "flow_not_found", "flow_screens_not_found"),
        500: ("internal_error",),
    },
    paging=Paging("screens", ("model", "WhatsAppFlowScreen"), None, None, None),
)


def list(
    sender: Sender, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
) -> Pager[WhatsAppFlow]:
    """List the flows that exist in the project's WABA.

    ``GET /v1/projects/{projectId}/whatsapp/flows``
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
        },
        options=options,
    )
    return sender.paginate(call)


def list_screens(sender: Sender, flow_id: str, **options: Unpack[ListOptions]) -> Pager[WhatsAppFlowScreen]:
    """List the screens that one flow contains.

    ``GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens``
    """
    call = Call(LIST_SCREENS, path=(flow_id,), options=options)
    return sender.paginate(call)
