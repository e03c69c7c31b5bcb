"""SMS apps."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World
from . import conversation

TABLE = "sms.apps"


def add_sms_app(
    world: World,
    project: Project,
    *,
    name: str,
    region: str,
    conversation_app_id: str | None = None,
    test: bool = False,
) -> Record:
    """Set up an SMS app. It becomes active by and by."""
    app_id = world.identifiers.ulid()
    data: dict[str, Any] = {
        "id": app_id,
        "smsServiceId": f"emu{app_id[-12:].lower()}",
        "name": name,
        "status": "PENDING_ADD",
        "regions": [region],
        "test": test,
    }
    if conversation_app_id is not None:
        data["conversationApiAppDetails"] = {
            "id": conversation_app_id,
            "projectId": project.id,
            "region": region,
            "channelStatus": "PENDING",
        }
    record = project.table(TABLE).add(app_id, data)

    def activate() -> None:
        failed = world.outcomes.rejection("sms.app", name) is not None
        data["status"] = "FAILED_ADD" if failed else "ACTIVE"
        if "conversationApiAppDetails" in data:
            data["conversationApiAppDetails"]["channelStatus"] = "FAILING" if failed else "ACTIVE"

    world.later(world.delays.sms_app, record, activate)
    return record


def _list(request: Request) -> Json:
    return request.page("smsApps", [record.data for record in request.table(TABLE)])


def _create(request: Request) -> Json:
    body = request.body
    app_id = body.get("convApiAppId")
    if app_id is not None and body.get("convApiApp"):
        raise Refusal("invalid_input", "convApiAppId must not be given beside convApiApp")
    if app_id is not None and app_id not in request.table(conversation.TABLE):
        raise Refusal("invalid_input", "convApiAppId must be the id of an existing Conversation app")
    if body.get("convApiApp"):
        app_id = conversation.add_app(request.world, request.project, name=body["name"]).key
    app = add_sms_app(
        request.world, request.project, name=body["name"], region=body["region"], conversation_app_id=app_id
    )
    return app.data


def _get(request: Request) -> Json:
    return _found(request).data


def _update(request: Request) -> Json:
    record = _found(request)
    if not request.body:
        raise Refusal("no_fields_to_update")
    record.data.update({name: value for name, value in request.body.items() if name == "name"})
    return record.data


def _delete(request: Request) -> Json:
    request.table(TABLE).remove(_found(request).key)


def _found(request: Request) -> Record:
    return request.find(TABLE, request.path["smsAppId"], "sms_app_not_found")


HANDLERS: dict[str, Handler] = {
    "SmsSmsAppsController_listSmsApps_v1": _list,
    "SmsSmsAppsController_createSmsApp_v1": _create,
    "SmsSmsAppsController_getSmsApp_v1": _get,
    "SmsSmsAppsController_deleteSmsApp_v1": _delete,
    "SmsSmsAppsController_updateSmsApp_v1": _update,
}
