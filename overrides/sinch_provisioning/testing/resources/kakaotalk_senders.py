"""KakaoTalk senders, known by their plus friend id."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request
from . import changes
from .comments import add_comment, list_activities
from .kakaotalk_category_codes import sender_category_violations
from .removal import schedule_removal

TABLE = "kakaotalk.senders"
_CREATE = "KakaotalkSendersController_createSender_v1"


def found_sender(request: Request) -> Record:
    """The sender in the path."""
    request.require_initialized("kakaotalk")
    return request.find(TABLE, request.path["plusFriendId"], "sender_not_found")


def _list(request: Request) -> Json:
    request.require_initialized("kakaotalk")
    states, statuses = request.query.get("filterStates"), request.query.get("filterStatuses")
    return request.page(
        "senders",
        [
            record.data
            for record in request.table(TABLE)
            if (states is None or record.data.get("state") in states)
            and (statuses is None or changes.status_of(record) in statuses)
        ],
    )


def _create(request: Request) -> Json:
    body, world = request.body, request.world
    details = body.get("details", {})
    _check_categories(details)
    friend_id = body["plusFriendId"]
    if friend_id in request.table(TABLE):
        raise Refusal("plus_friend_id_used", status=409)
    data: dict[str, Any] = {
        "id": world.identifiers.ulid(),
        "plusFriendId": friend_id,
        "created": world.now(),
        "modified": world.now(),
    }
    record = request.table(TABLE).add(friend_id, data)
    request.project.flags.add("kakaotalk")
    world.note(record, "CREATED")
    changes.draft(record, details)
    if body.get("status") == "DRAFT":
        world.note(record, "DRAFT")
    else:
        data["changes"]["status"] = "IN_PROGRESS"
        world.note(record, "IN_PROGRESS")
    return data


def _get(request: Request) -> Json:
    return found_sender(request).data


def _delete(request: Request) -> Json:
    delay = request.world.delays.kakaotalk_removal
    schedule_removal(request, request.table(TABLE), found_sender(request), delay)


def _update(request: Request) -> Json:
    record, body, world = found_sender(request), request.body, request.world
    patch = body.get("details", {})
    submit = body.get("status") == "SUBMIT"
    if not patch and not (submit and changes.status_of(record) in changes.OPEN):
        raise Refusal("no_fields_to_update")
    if record.data.get("state") in {"BLOCKED", "SUSPENDED", "VERIFYING"}:
        raise Refusal("sender_not_updatable", status=409)
    if changes.status_of(record) not in {None, *changes.OPEN}:
        raise Refusal("sender_changes_not_updatable", status=409)
    _check_categories(patch)
    if submit:
        changes.refuse_incomplete(request, _CREATE, changes.merge(changes.shown(record), patch))
    changes.draft(record, patch)
    record.data["modified"] = world.now()
    world.note(record, "EDITED")
    if submit and "details" in record.data:
        name = record.data["changes"]["details"].get("name") or record.data["details"]["name"]
        decided = _decided(request, record)
        changes.review(
            request, record, kind="kakaotalk.sender", name=name, delay=world.delays.sender_review, decided=decided
        )
    elif submit:
        record.data["changes"]["status"] = "IN_PROGRESS"
    return record.data


def _register(request: Request) -> Json:
    record = found_sender(request)
    if "details" in record.data or changes.status_of(record) != "IN_PROGRESS" or record.hidden.get("verified"):
        raise Refusal("not_allowed_register", status=409)
    record.data["state"] = "VERIFYING"
    return record.data


def _verify(request: Request) -> Json:
    record, world = found_sender(request), request.world
    if record.data.get("state") != "VERIFYING" or record.hidden.get("verified"):
        raise Refusal("not_allowed_verify", status=409)
    if not world.verification_code.isdigit() or request.body["code"] != int(world.verification_code):
        raise Refusal("not_allowed_verify", status=409, message="The verification code is wrong.")
    record.hidden["verified"] = True
    changes.review(
        request,
        record,
        kind="kakaotalk.sender",
        name=record.data["changes"]["details"]["name"],
        delay=world.delays.sender_activation,
        decided=_decided(request, record),
    )
    return record.data


def _list_activities(request: Request) -> Json:
    return list_activities(request, found_sender(request))


def _delete_changes(request: Request) -> Json:
    request.require_initialized("kakaotalk")
    record = request.find(TABLE, request.path["plusFriendId"], "sender_changes_not_found")
    changes.discard(record, not_found="sender_changes_not_found", not_deletable="sender_changes_not_deletable")
    if "details" not in record.data:
        request.table(TABLE).remove(record.key)


def _create_comment(request: Request) -> Json:
    record = found_sender(request)
    return add_comment(request, record, "KAKAOTALK_SENDER_COMMENT_ADDED", record.data)


def _decided(request: Request, record: Record) -> Json:
    world = request.world

    def decided(reason: str | None) -> None:
        record.data["modified"] = world.now()
        if reason is not None:
            record.hidden.pop("verified", None)
            if "details" not in record.data:
                record.data["state"] = "INACTIVE"
            world.emit(request.project, "KAKAOTALK_SENDER_REJECTED", record.data, comment=reason)
        else:
            record.data["state"] = "ACTIVE"
            world.note(record, "ACTIVE")
            world.emit(request.project, "KAKAOTALK_SENDER_ACTIVE", record.data)

    return decided


def _check_categories(details: dict[str, Any]) -> None:
    violations = sender_category_violations(details)
    if violations:
        raise Refusal("sender_invalid_category_code", *violations)


HANDLERS: dict[str, Handler] = {
    "KakaotalkSendersController_listSenders_v1": _list,
    _CREATE: _create,
    "KakaotalkSendersController_getSender_v1": _get,
    "KakaotalkSendersController_deleteSender_v1": _delete,
    "KakaotalkSendersController_updateSender_v1": _update,
    "KakaotalkSendersController_registerSender_v1": _register,
    "KakaotalkSendersController_verifySender_v1": _verify,
    "KakaotalkSendersController_listActivities_v1": _list_activities,
    "KakaotalkSendersController_deleteChanges_v1": _delete_changes,
    "KakaotalkSendersController_createComment_v1": _create_comment,
}
