"""Activities and comments of the project's RCS account, which exists without being made."""

from __future__ import annotations

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request
from .comments import add_comment, list_activities

TABLE = "rcs.account"


def _account(request: Request) -> Record:
    if not request.world.initialize_projects and "rcs" not in request.project.flags:
        raise Refusal("account_not_found", status=404)
    record = request.table(TABLE).get("account")
    if record is None:
        record = request.table(TABLE).add("account", {})
        request.world.note(record, "CREATED")
    return record


def _list_activities(request: Request) -> Json:
    return list_activities(request, _account(request))


def _create_comment(request: Request) -> Json:
    return add_comment(request, _account(request), "RCS_ACCOUNT_COMMENT_ADDED")


HANDLERS: dict[str, Handler] = {
    "RcsAccountsController_listActivities_v1": _list_activities,
    "RcsAccountsController_createComment_v1": _create_comment,
}
