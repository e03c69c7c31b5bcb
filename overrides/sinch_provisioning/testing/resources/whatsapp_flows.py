"""WhatsApp Flows. They are made at Meta, so that here they can only be read: ``emulator.seed.flow`` makes one."""

from __future__ import annotations

from ..errors import Refusal
from ..json_value import Json
from ..world import Handler, Request

TABLE = "whatsapp.flows"
LIST = "WhatsappFlowsController_listFlows_v1"


def _list(request: Request) -> Json:
    request.require_initialized("whatsapp")
    return request.page("flows", [record.data for record in request.table(TABLE)])


def _list_screens(request: Request) -> Json:
    request.require_initialized("whatsapp")
    record = request.find(TABLE, request.path["flowId"], "flow_not_found")
    if not record.hidden["screens"]:
        raise Refusal("flow_screens_not_found", status=404)
    return {"screens": [{"id": screen} for screen in record.hidden["screens"]]}


HANDLERS: dict[str, Handler] = {
    LIST: _list,
    "WhatsappFlowsController_listFlowScreens_v1": _list_screens,
}
