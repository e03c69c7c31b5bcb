"""Webhooks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World

TABLE = "webhooks"
MAXIMUM = 15
"""Webhooks per project."""


def register(world: World, project: Project, webhook: dict[str, Any]) -> dict[str, Any]:
    """Register a webhook; refuses a target that is taken, and one webhook too many."""
    refuse_taken_target(project, webhook["target"])
    if len(project.table(TABLE)) >= MAXIMUM:
        raise Refusal("webhook_limit_reached", status=424)
    webhook_id = world.identifiers.ulid()
    data = {
        "id": webhook_id,
        "target": webhook["target"],
        "projectId": project.id,
        "triggers": webhook["triggers"],
    }
    return project.table(TABLE).add(webhook_id, data, secret=webhook["secret"]).data


def refuse_taken_target(project: Project, target: str, *, besides: str | None = None) -> None:
    """Refuse when another webhook of the project has this target."""
    if any(record.data["target"] == target and record.key != besides for record in project.table(TABLE)):
        raise Refusal("webhook_exists", status=409)


def trigger_violations(path: str, triggers: Sequence[str]) -> list[str]:
    """``ALL`` stands alone."""
    return [f"{path} must not hold other values beside ALL"] if "ALL" in triggers and len(triggers) > 1 else []


def _list(request: Request) -> Json:
    return request.page(
        "webhooks", sorted((record.data for record in request.table(TABLE)), key=lambda data: str(data["target"]))
    )


def _create(request: Request) -> Json:
    _check_triggers(request.body)
    return register(request.world, request.project, request.body)


def _get(request: Request) -> Json:
    return _found(request).data


def _delete(request: Request) -> Json:
    request.table(TABLE).remove(_found(request).key)


def _update(request: Request) -> Json:
    record = _found(request)
    _check_triggers(request.body)
    if "target" in request.body:
        refuse_taken_target(request.project, request.body["target"], besides=record.key)
    record.data.update({name: request.body[name] for name in ("target", "triggers") if name in request.body})
    if "secret" in request.body:
        record.hidden["secret"] = request.body["secret"]
    return record.data


def _found(request: Request) -> Record:
    return request.find(TABLE, request.path["webhookId"], "webhook_not_found")


def _check_triggers(body: dict[str, Any]) -> None:
    violations = trigger_violations("triggers", body.get("triggers", ()))
    if violations:
        raise Refusal("invalid_input", *violations)


HANDLERS: dict[str, Handler] = {
    "WebhookWebhookController_listWebhooks_v1": _list,
    "WebhookWebhookController_createWebhook_v1": _create,
    "WebhookWebhookController_getWebhook_v1": _get,
    "WebhookWebhookController_deleteWebhook_v1": _delete,
    "WebhookWebhookController_replaceWebhook_v1": _update,
    "WebhookWebhookController_updateWebhook_v1": _update,
}
