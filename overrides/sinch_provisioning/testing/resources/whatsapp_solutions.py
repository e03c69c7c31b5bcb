"""WhatsApp solutions, shared with Meta apps."""

from __future__ import annotations

from ..errors import Refusal
from ..json_value import Json
from ..world import Handler, Request

TABLE = "whatsapp.solutions"


def _list(request: Request) -> Json:
    return {"solutions": [record.data for record in request.table(TABLE)]}


def _create(request: Request) -> Json:
    identifiers = request.world.identifiers
    solution_id = identifiers.digits()
    data = {
        "id": solution_id,
        "details": {"name": request.body["details"]["name"]},
        "ownerApp": {"id": int(identifiers.digits()), "name": "Solution partner app"},
        "partnerApp": {"id": int(identifiers.digits()), "name": "Tech provider app"},
        "assigned": False,
    }
    request.table(TABLE).add(solution_id, data)
    return {"solutions": [data], "failedSolutions": []}


def _get(request: Request) -> Json:
    return request.find(TABLE, request.path["solutionId"], "solution_not_found").data


def _assign(request: Request) -> Json:
    record = request.find(TABLE, request.path["solutionId"], "solution_not_found")
    if any(other.data["assigned"] for other in request.table(TABLE)):
        raise Refusal("solution_cannot_be_reassigned", status=409)
    record.data["assigned"] = True


HANDLERS: dict[str, Handler] = {
    "WhatsappSolutionsController_listSolutions_v1": _list,
    "WhatsappSolutionsController_createSolution_v1": _create,
    "WhatsappSolutionsController_getSolution_v1": _get,
    "WhatsappSolutionsController_assignSolution_v1": _assign,
}
