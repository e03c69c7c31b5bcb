"""WhatsApp templates: made, changed, deleted, compared. One per name and language."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request, World
from . import changes
from .comments import add_comment, list_activities
from .whatsapp_template_rules import check_template

TABLE = "whatsapp.templates"
_CREATE = "WhatsappTemplatesController_createTemplate_v1"
_BLOCKED = "whatsapp.templates.blocked"


def template_key(name: str, language: str) -> str:
    """The key of a template in its table."""
    return f"{name}/{language}"


def rejection_code(world: World, reason: str | None) -> str:
    """The code that goes with the reason of a rejection."""
    documented = world.contract.choices("WhatsappTemplatesController_getTemplate_v1", "rejectionCode")
    return reason if reason in documented else "INVALID_FORMAT"


def found_template(request: Request) -> Record:
    """The template in the path."""
    request.require_initialized("whatsapp")
    key = template_key(request.path["templateName"], request.path["languageCode"])
    return request.find(TABLE, key, "template_not_found")


def _create(request: Request) -> Json:
    request.require_initialized("whatsapp")
    body = request.body
    draft = body.get("status") == "DRAFT"
    check_template(body.get("details", {}), body["category"], draft=draft)
    key = template_key(body["name"], body["language"])
    if key in request.table(TABLE):
        raise Refusal("template_exists", status=409)
    _refuse_blocked(request, body["name"], "template_name_recently_used")
    _refuse_blocked(request, key, "template_language_recently_deleted")
    data: dict[str, Any] = {
        "name": body["name"],
        "language": body["language"],
        "category": body["category"],
        "analytics": [],
        "isMetaGenerated": False,
    }
    record = request.table(TABLE).add(key, data)
    request.world.note(record, "CREATED")
    changes.draft(record, _stored(body.get("details", {})))
    data["changes"]["allowCategoryChange"] = body.get("allowCategoryChange", False)
    if draft:
        request.world.note(record, "DRAFT")
    else:
        _submit(request, record)
    return data


def _update(request: Request) -> Json:
    record, body = found_template(request), request.body
    if record.data.get("state") == "PENDING":
        raise Refusal("template_not_updatable", status=409)
    if changes.status_of(record) not in {None, *changes.OPEN}:
        raise Refusal("template_changes_not_updatable", status=409)
    recategorizable = "state" not in record.data or record.data.get("rejectionCode") == "INCORRECT_CATEGORY"
    if body.get("category", record.data["category"]) != record.data["category"] and not recategorizable:
        raise Refusal("template_category_not_updatable", status=409)
    if "allowCategoryChange" in body and not recategorizable:
        raise Refusal("template_allow_category_change_not_updatable", status=409)
    submit = body.get("status") == "SUBMIT"
    patch = body.get("details", {})
    category = body.get("category", record.data["category"])
    given = changes.merge(changes.shown(record), patch)
    check_template(given, category, draft=not submit)
    if submit:  # the bid strategy has another spelling here than in a request
        known = {name: value for name, value in given.items() if name != "optimization"}
        changes.refuse_incomplete(request, _CREATE, known)
    record.data["category"] = category
    if record.data.get("state") == "REJECTED":
        del record.data["state"], record.data["rejectionCode"]
    allowed = record.data.get("changes", {}).get("allowCategoryChange")
    changes.draft(record, _stored(patch))
    allowed = body.get("allowCategoryChange", allowed)
    if allowed is not None:
        record.data["changes"]["allowCategoryChange"] = allowed
    request.world.note(record, "EDITED")
    if submit:
        _submit(request, record)
    return record.data


def _delete_by_name(request: Request) -> Json:
    request.require_initialized("whatsapp")
    records = [record for record in request.table(TABLE) if record.data["name"] == request.path["templateName"]]
    if not records:
        raise Refusal("template_not_found", status=404)
    for record in records:
        _remove(request, record)
        if "state" in record.data:
            _block(request, record.data["name"])


def _delete_by_name_and_language(request: Request) -> Json:
    record = found_template(request)
    if request.query.get("deleteSubmitted", False) or "state" not in record.data:
        _remove(request, record)
        if record.data.get("state") == "APPROVED":
            _block(request, record.key)
        return
    if changes.status_of(record) != "DRAFT":
        raise Refusal("template_not_deletable_due_to_input_config", status=409)
    changes.discard(record, not_found="template_changes_not_found", not_deletable="template_changes_not_found")


def _list_activities(request: Request) -> Json:
    return list_activities(request, found_template(request))


def _create_comment(request: Request) -> Json:
    record = found_template(request)
    return add_comment(request, record, "WHATSAPP_TEMPLATE_COMMENT_ADDED", record.data)


def _compare(request: Request) -> Json:
    record = found_template(request)
    compared = [record]
    for wanted in request.body["templates"]:
        other = request.table(TABLE).get(template_key(wanted["templateName"], wanted["templateLanguage"]))
        if other is None:
            raise Refusal("templates_compare_not_found", status=404)
        if other is record:
            raise Refusal("templates_compare_not_unique", status=409)
        compared.append(other)
    if any(template.data.get("state") != "APPROVED" for template in compared):
        raise Refusal("templates_not_eligible_for_comparison", status=409)
    return {
        "templates": [
            {
                "name": template.data["name"],
                "language": template.data["language"],
                "blockOrder": place,
                "messageSends": 1000 * len(template.data["name"]),
                "topBlockReason": "NO_REASON_GIVEN",
            }
            for place, template in enumerate(compared)
        ]
    }


def _sync(request: Request) -> Json:
    request.require_initialized("whatsapp")


def _submit(request: Request, record: Record) -> None:
    world, data = request.world, record.data
    if "details" not in data:
        data["state"] = "PENDING"

    def decided(reason: str | None) -> None:
        if reason is None:
            data["state"] = "APPROVED"
            data.setdefault("whatsappId", world.identifiers.digits())
            data.setdefault("qualityScore", "QUALITY_SCORE_UNKNOWN")
            world.emit(request.project, "WHATSAPP_TEMPLATE_APPROVED", data)
            return
        if "details" not in data:
            data["state"] = "REJECTED"
            data["rejectionCode"] = rejection_code(world, reason)
        world.emit(request.project, "WHATSAPP_TEMPLATE_REJECTED", data, comment=reason)

    changes.review(
        request,
        record,
        kind="whatsapp.template",
        name=data["name"],
        delay=world.delays.template_review,
        decided=decided,
    )


def _remove(request: Request, record: Record) -> None:
    request.table(TABLE).remove(record.key)
    request.world.emit(request.project, "WHATSAPP_TEMPLATE_DELETED", record.data)


def _block(request: Request, name: str) -> None:
    end = request.world.schedule.now() + request.world.delays.name_block
    request.table(_BLOCKED).add(name, {}, end=end)


def _refuse_blocked(request: Request, name: str, error_code: str) -> None:
    blocked = request.table(_BLOCKED).get(name)
    if blocked is not None and request.world.schedule.now() < blocked.hidden["end"]:
        raise Refusal(error_code, status=409)


def _stored(details: dict[str, Any]) -> dict[str, Any]:
    """Input details as they are answered."""
    stored = dict(details)
    if stored.get("optimization"):
        optimization = dict(stored["optimization"])
        if "bidStrategy" in optimization:
            optimization["bidStrategy"] = f"BID_STRATEGY_{optimization['bidStrategy'].removeprefix('BID_STRATEGY_')}"
        stored["optimization"] = optimization
    if "components" in stored:
        stored["components"] = [
            {"hasExpiration": False, **component} if component["type"] == "LIMITED_TIME_OFFER" else component
            for component in stored["components"]
        ]
    return stored


HANDLERS: dict[str, Handler] = {
    _CREATE: _create,
    "WhatsappTemplatesController_updateTemplate_v1": _update,
    "WhatsappTemplatesController_deleteTemplatesByName_v1": _delete_by_name,
    "WhatsappTemplatesController_deleteTemplateByNameAndLanguage_v1": _delete_by_name_and_language,
    "WhatsappTemplatesController_listActivities_v1": _list_activities,
    "WhatsappTemplatesController_createComment_v1": _create_comment,
    "WhatsappTemplatesController_compareTemplates_v1": _compare,
    "WhatsappTemplatesController_syncTemplates_v1": _sync,
}
