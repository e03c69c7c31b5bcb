# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
"""Operations of ``whatsapp.flows`` as data, and an async function that calls each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Call, CallOptions, Operation, Paging, Parameter, Sender
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppFlowList,
        WhatsAppFlowScreenList,
    )

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


async def list(
    sender: Sender, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[CallOptions]
) -> WhatsAppFlowList:
    """List the flows that exist in the project's WABA.

    ``GET /v1/projects/{projectId}/whatsapp/flows``
    """
    return await sender.send(Call(LIST, (), {"pageToken": page_token, "pageSize": page_size}, UNSET, {}, options))


async def list_screens(sender: Sender, flow_id: str, **options: Unpack[CallOptions]) -> WhatsAppFlowScreenList:
    """List the screens that one flow contains.

    ``GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens``
    """
    return await sender.send(Call(LIST_SCREENS, (flow_id,), {}, UNSET, {}, options))
