"""WhatsApp templates: listed and read, whole or by a field mask, with analytics."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request
from . import changes
from .whatsapp_templates import TABLE, found_template

_DAYS = {"DAY": 1, "WEEK": 7, "MONTH": 30, "QUARTER": 90}
_ANALYTICS = "whatsapp.analytics"


def _list(request: Request) -> Json:
    request.require_initialized("whatsapp")
    query = request.query
    states, statuses, prefix = query.get("filterStates"), query.get("filterStatuses"), query.get("templateName", "")
    found = [
        record
        for record in sorted(request.table(TABLE), key=lambda record: record.key)
        if record.data["name"].startswith(prefix)
        and (states is None or record.data.get("state") in states)
        and (statuses is None or changes.status_of(record) in statuses)
    ]
    return _page(request, found)


def _list_by_name(request: Request) -> Json:
    request.require_initialized("whatsapp")
    name = request.path["templateName"]
    found = sorted(
        (record for record in request.table(TABLE) if record.data["name"] == name), key=lambda record: record.key
    )
    if not found:
        raise Refusal("template_not_found", status=404)
    return _page(request, found)


def _get(request: Request) -> Json:
    return _shown(request, found_template(request))


def _page(request: Request, found: list[Record]) -> dict[str, Any]:
    page = request.page("templates", found)
    page["templates"] = [_shown(request, record) for record in page["templates"]]
    return page


def _shown(request: Request, record: Record) -> dict[str, Any]:
    data = record.data
    if _ANALYTICS in request.project.flags and data.get("state") == "APPROVED":
        data = {**data, "analytics": [_analytics(request, record)]}
    mask = request.query.get("fieldMask")
    return masked(data, mask) if mask else data


def _analytics(request: Request, record: Record) -> dict[str, Any]:
    end = datetime.fromisoformat(request.world.now()).replace(hour=0, minute=0, second=0, microsecond=0)
    days = _DAYS[request.query.get("templateAnalyticsDateRange", "DAY")]
    sent = 100 * days
    texts = [
        button["text"]
        for component in record.data["details"]["components"]
        for button in component.get("buttons", ())
        if button["type"] == "QUICK_REPLY"
    ]
    return {
        "sent": sent,
        "delivered": sent * 9 // 10,
        "read": sent * 6 // 10,
        "start": _timestamp(end - timedelta(days=days)),
        "end": _timestamp(end),
        "buttons": [{"type": "QUICK_REPLY", "content": text, "clicks": sent // 10} for text in texts],
    }


def _timestamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def masked(value: dict[str, Any], paths: Sequence[str]) -> dict[str, Any]:
    """The fields of ``value`` that the paths name; ``0`` in a path stands for every item."""
    tree: dict[str, Any] = {}
    for path in paths:
        branch = tree
        for part in path.split("."):
            branch = branch.setdefault(part, {})
        branch["*"] = {}
    return _pruned(value, tree)  # type: ignore[no-any-return]


def _pruned(value: Json, tree: dict[str, Any]) -> Json:
    if "*" in tree:
        return copy.deepcopy(value)
    if isinstance(value, list):
        return [_pruned(item, tree.get("0", {})) for item in value]
    if isinstance(value, dict):
        return {name: _pruned(inner, tree[name]) for name, inner in value.items() if name in tree}
    return value


HANDLERS: dict[str, Handler] = {
    "WhatsappTemplatesController_listTemplates_v1": _list,
    "WhatsappTemplatesController_listTemplatesByName_v1": _list_by_name,
    "WhatsappTemplatesController_getTemplate_v1": _get,
}
