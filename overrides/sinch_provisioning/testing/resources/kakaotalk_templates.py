"""KakaoTalk templates of one sender, known by their code."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record, Table
from ..world import Handler, Request
from . import changes
from .comments import add_comment, list_activities
from .kakaotalk_senders import found_sender

_CREATE = "KakaotalkTemplatesController_createTemplate_v1"
_DEFAULTS = {
    "messageType": "BASIC",
    "emphasizeType": "EMPHASIZE_TYPE_NONE",
    "categoryCode": "999999",
    "securityFlag": False,
    "buttons": [],
}


def _templates(request: Request) -> Table:
    return request.table(f"kakaotalk.templates/{request.path['plusFriendId']}")


def _found(request: Request) -> Record:
    """The template in the path. Some operations do not document that the sender may be missing."""
    if request.operation.status_of("sender_not_found"):
        found_sender(request)
    else:
        request.require_initialized("kakaotalk")
    record = _templates(request).get(request.path["templateCode"])
    if record is None:
        raise Refusal("template_not_found", status=404)
    return record


def _list(request: Request) -> Json:
    found_sender(request)
    query = request.query
    states, statuses, prefix = query.get("filterStates"), query.get("filterStatuses"), query.get("templateName", "")
    return request.page(
        "templates",
        [
            record.data
            for record in sorted(_templates(request), key=_name)
            if _name(record).startswith(prefix)
            and (states is None or record.data.get("state") in states)
            and (statuses is None or changes.status_of(record) in statuses)
        ],
    )


def _create(request: Request) -> Json:
    found_sender(request)
    body, world = request.body, request.world
    _refuse_taken_name(request, body["details"])
    code = f"template_{world.identifiers.digits(12)}"
    data = {"id": world.identifiers.ulid(), "code": code, "created": world.now(), "modified": world.now()}
    record = _templates(request).add(code, data)
    world.note(record, "CREATED")
    changes.draft(record, {**_DEFAULTS, **body["details"]})
    if body.get("status") == "DRAFT":
        world.note(record, "DRAFT")
    else:
        _submit(request, record)
    return data


def _get(request: Request) -> Json:
    return _found(request).data


def _delete(request: Request) -> Json:
    _templates(request).remove(_found(request).key)


def _update(request: Request) -> Json:
    record, body = _found(request), request.body
    if changes.status_of(record) not in {None, *changes.OPEN}:
        raise Refusal("template_changes_not_updatable", status=409)
    patch = {
        name: [] if name == "buttons" and value is None else value for name, value in body.get("details", {}).items()
    }
    details = changes.merge(changes.shown(record), patch)
    submit = body.get("status") == "SUBMIT"
    _refuse_taken_name(request, details, besides=record)
    if submit:
        changes.refuse_incomplete(request, _CREATE, details)
    changes.draft(record, patch)
    record.data["modified"] = request.world.now()
    request.world.note(record, "EDITED")
    if submit:
        _submit(request, record)
    return record.data


def _list_activities(request: Request) -> Json:
    return list_activities(request, _found(request))


def _delete_draft(request: Request) -> Json:
    record = _found(request)
    changes.discard(record, not_found="template_not_found", not_deletable="template_not_deletable", deletable={"DRAFT"})
    if "details" not in record.data:
        _templates(request).remove(record.key)


def _create_comment(request: Request) -> Json:
    record = _found(request)
    return add_comment(request, record, "KAKAOTALK_TEMPLATE_COMMENT_ADDED", record.data)


def _submit(request: Request, record: Record) -> None:
    world = request.world

    def decided(reason: str | None) -> None:
        record.data["modified"] = world.now()
        if reason is None:
            record.data["state"] = "APPROVED"
            world.emit(request.project, "KAKAOTALK_TEMPLATE_APPROVED", record.data)
        else:
            if "details" not in record.data:
                record.data["state"] = "REJECTED"
            world.emit(request.project, "KAKAOTALK_TEMPLATE_REJECTED", record.data)

    delay = world.delays.template_review
    changes.review(request, record, kind="kakaotalk.template", name=_name(record), delay=delay, decided=decided)


def _refuse_taken_name(request: Request, details: dict[str, Any], *, besides: Record | None = None) -> None:
    if any(_name(record) == details["name"] and record is not besides for record in _templates(request)):
        raise Refusal("template_exists", status=409)


def _name(record: Record) -> str:
    details = {**record.data.get("details", {}), **record.data.get("changes", {}).get("details", {})}
    return str(details["name"])


HANDLERS: dict[str, Handler] = {
    "KakaotalkTemplatesController_listTemplates_v1": _list,
    _CREATE: _create,
    "KakaotalkTemplatesController_get_v1": _get,
    "KakaotalkTemplatesController_deleteTemplate_v1": _delete,
    "KakaotalkTemplatesController_updateTemplate_v1": _update,
    "KakaotalkTemplatesController_listActivities_v1": _list_activities,
    "KakaotalkTemplatesController_deleteTemplateDraft_v1": _delete_draft,
    "KakaotalkTemplatesController_createComment_v1": _create_comment,
}
