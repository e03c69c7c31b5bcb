"""Bundles: one order that sets up a subproject, an SMS app, a Conversation app and webhooks."""

from __future__ import annotations

import re
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request
from . import conversation, webhooks
from .sms_apps import add_sms_app

TABLE = "bundles"
_BLOCKS = ("subproject", "smsApp", "convApp")
_FORBIDDEN_TARGET = re.compile(r"https?://conversation-api\.[^/]+\.sinch\.com(/|:|\?|$)", re.IGNORECASE)


def _list(request: Request) -> Json:
    query = request.query

    def wanted(data: dict[str, Any]) -> bool:
        return (
            data["state"] in query.get("filterStates", [data["state"]])
            and ("filterSmsAppIds" not in query or data.get("smsApp", {}).get("id") in query["filterSmsAppIds"])
            and ("filterConvAppIds" not in query or data.get("convApp", {}).get("id") in query["filterConvAppIds"])
        )

    return request.page("bundles", [record.data for record in request.table(TABLE) if wanted(record.data)], default=10)


def _get(request: Request) -> Json:
    return request.find(TABLE, request.path["bundleId"], "bundle_not_found").data


def _create(request: Request) -> Json:
    body, world = request.body, request.world
    blocks = {name: {} if body[name] is True else body[name] for name in _BLOCKS if body.get(name, False) is not False}
    _check(body, blocks)
    home = request.project
    data: dict[str, Any] = {"id": world.identifiers.ulid(), "projectId": home.id}
    if "name" in body:
        data["name"] = body["name"]
    data.update(state="IN_PROGRESS", region=body["region"])
    if "subproject" in blocks:
        home = world.state.project(world.identifiers.ulid().lower())
        data["projectId"] = home.id
        data["subproject"] = {
            "id": home.id,
            "name": blocks["subproject"].get("name", body.get("name")),
            "parentProjectId": request.project.id,
            "status": "PENDING",
        }
        if "labels" in blocks["subproject"]:
            data["subproject"]["labels"] = blocks["subproject"]["labels"]
    if "webhooks" in body:
        if len(home.table(webhooks.TABLE)) + len(body["webhooks"]) > webhooks.MAXIMUM:
            raise Refusal("webhook_limit_reached", status=424)
        for webhook in body["webhooks"]:
            webhooks.refuse_taken_target(home, webhook["target"])
        data["webhooks"] = [webhooks.register(world, home, webhook) for webhook in body["webhooks"]]
    record = request.table(TABLE).add(data["id"], data)
    world.later(world.delays.bundle, record, lambda: _finish(request, record, home, blocks))
    return data


def _finish(request: Request, record: Record, home: Project, blocks: dict[str, Any]) -> None:
    world, body, data = request.world, request.body, record.data
    failed = world.outcomes.rejection("bundle", body.get("name", "")) is not None
    data["state"] = "FAILED" if failed else "DONE"
    if not failed:
        if "subproject" in data:
            data["subproject"]["status"] = "READY"
        app_id = None
        if "convApp" in blocks:
            data["convApp"] = _conversation_app(request, home, blocks["convApp"], with_sms="smsApp" in blocks)
            app_id = data["convApp"]["id"]
        if "smsApp" in blocks:
            name = blocks["smsApp"].get("name", body.get("name"))
            app = add_sms_app(world, home, name=name, region=body["region"], conversation_app_id=app_id)
            shown = {key: value for key, value in app.data.items() if key != "conversationApiAppDetails"}
            data["smsApp"] = {**shown, "status": "ACTIVE"}
    related = (home.id,) if home is not request.project else ()
    world.emit(request.project, "BUNDLE_DONE", data, related=related)


def _conversation_app(request: Request, home: Project, block: dict[str, Any], *, with_sms: bool) -> dict[str, Any]:
    world = request.world
    mode = block.get("processingMode", "DISPATCH")
    policy = {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": 180 if mode == "CONVERSATION" else 7}
    record = conversation.add_app(world, home, name=block.get("name", request.body.get("name")))
    record.data.update(processingMode=mode, retentionPolicy={**policy, **block.get("retentionPolicy", {})})
    if "consentManagerSettings" in block:
        record.data["consentManagerSettings"] = block["consentManagerSettings"]
    if "webhooks" in block:
        shown = [{name: webhook[name] for name in ("target", "triggers")} for webhook in block["webhooks"]]
        record.data["webhooks"] = [{"id": world.identifiers.ulid(), **webhook} for webhook in shown]
    if with_sms:
        record.data["smsChannelStatus"] = "ACTIVE"
    return record.data


def _check(body: dict[str, Any], blocks: dict[str, Any]) -> None:
    if not blocks and "webhooks" not in body:
        raise Refusal("no_services_to_create")
    nameless = [name for name, block in blocks.items() if "name" not in block]
    if nameless and "name" not in body:
        raise Refusal("missing_name", *(f"{name}.name or name is required" for name in nameless))
    targets = [webhook["target"] for webhook in body.get("webhooks", ())]
    if len(set(targets)) < len(targets):
        raise Refusal("invalid_webhooks", "webhooks must not hold a target twice")
    violations = []
    for place, webhook in enumerate(body.get("webhooks", ())):
        violations += webhooks.trigger_violations(f"webhooks[{place}].triggers", webhook["triggers"])
    for place, webhook in enumerate(blocks.get("convApp", {}).get("webhooks", ())):
        if _FORBIDDEN_TARGET.match(webhook["target"]):
            violations.append(f"convApp.webhooks[{place}].target must not be a host of the Conversation API")
    if violations:
        raise Refusal("invalid_input", *violations)


HANDLERS: dict[str, Handler] = {
    "BundlesBundlesController_list_v1": _list,
    "BundlesBundlesController_create_v1": _create,
    "BundlesBundlesController_get_v1": _get,
}
