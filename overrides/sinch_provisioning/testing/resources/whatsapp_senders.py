"""WhatsApp senders, apart from their registration."""

from __future__ import annotations

import re
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request
from . import changes
from .comments import add_comment, list_activities
from .removal import schedule_removal
from .whatsapp_registration import activate, fail, found_sender

TABLE = "whatsapp.senders"
_OWN_FIELDS = ("countryCode", "phoneNumber")


def _list(request: Request) -> Json:
    request.require_initialized("whatsapp")
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
    body, identifiers = request.body, request.world.identifiers
    phone_number_id = body.get("phoneNumberId") or identifiers.digits()
    if any(record.hidden["phone_number_id"] == phone_number_id for record in request.table(TABLE)):
        raise Refusal("used_phone_number_id", status=409)
    now = request.world.now()
    region = body.get("region", "EU")
    data: dict[str, Any] = {
        "id": identifiers.ulid(),
        "region": region,
        "metaLocalStorage": body.get("metaLocalStorage", "UNSPECIFIED"),
        "bearerToken": identifiers.ulid(),
        "cloudApi": True,
        "created": now,
        "modified": now,
        "businessManager": body.get("businessManager", "SINCH_UK"),
        "compatibleRegions": [region.lower()],
    }
    given = dict(body.get("details", {}))
    data.update({name: given.pop(name) for name in _OWN_FIELDS if name in given})
    if "phoneNumberProvider" in body:
        data["numberProvider"] = body["phoneNumberProvider"]
    details = {"displayName": f"Sender {phone_number_id}", "vertical": "OTHER", **given}
    verified_at_meta = "phoneNumberId" in body
    record = request.table(TABLE).add(
        data["id"], data, phone_number_id=phone_number_id, verified_at_meta=verified_at_meta, wrong_codes=0
    )
    request.project.flags.add("whatsapp")
    request.world.note(record, "CREATED")
    changes.draft(record, details)
    if body.get("status") == "DRAFT":
        request.world.note(record, "DRAFT")
    else:
        _submit_new(request, record)
    return record.data


def _get(request: Request) -> Json:
    return found_sender(request).data


def _delete(request: Request) -> Json:
    record = found_sender(request)

    def deleted() -> None:
        request.world.emit(request.project, "WHATSAPP_SENDER_DELETED", record.data)

    schedule_removal(request, request.table(TABLE), record, request.world.delays.whatsapp_removal, deleted)


def _update(request: Request) -> Json:
    record = found_sender(request)
    patch = request.body.get("details", {})
    submit = request.body.get("status") == "SUBMIT"
    if not patch and not (submit and changes.status_of(record) in changes.OPEN):
        raise Refusal("no_fields_to_update")
    if record.data.get("state") in {"ERROR", "SUSPENDED", "PENDING_VERIFICATION"}:
        raise Refusal("sender_not_updatable", status=409)
    if changes.status_of(record) not in {None, *changes.OPEN}:
        raise Refusal("sender_changes_not_updatable", status=409)
    _refuse_taken_username(request, record, patch.get("username"))
    changes.draft(record, patch)
    record.data["modified"] = request.world.now()
    request.world.note(record, "EDITED")
    if submit and record.data.get("state") == "ACTIVE":
        _submit_update(request, record)
    elif submit:
        _submit_new(request, record)
    return record.data


def _list_activities(request: Request) -> Json:
    return list_activities(request, found_sender(request))


def _delete_changes(request: Request) -> Json:
    request.require_initialized("whatsapp")
    record = request.find(TABLE, request.path["senderId"], "sender_changes_not_found")
    deletable = changes.OPEN if "details" not in record.data else {*changes.OPEN, "IN_PROGRESS"}
    changes.discard(
        record,
        not_found="sender_changes_not_found",
        not_deletable="sender_changes_not_deletable",
        deletable=deletable,
    )
    if "details" not in record.data:
        request.table(TABLE).remove(record.key)


def _create_comment(request: Request) -> Json:
    record = found_sender(request)
    return add_comment(request, record, "WHATSAPP_SENDER_COMMENT_ADDED", record.data)


def _get_suggested_usernames(request: Request) -> Json:
    record = found_sender(request)
    details = record.data.get("details") or record.data["changes"]["details"]
    stem = re.sub(r"[^a-z0-9]+", ".", details["displayName"].lower()).strip(".") or "sender"
    return {"usernames": [stem, f"{stem}.official", f"{stem}.{record.key[-4:].lower()}"]}


def _submit_new(request: Request, record: Record) -> None:
    """Reviewed, then active at once when Meta knows the number; otherwise it waits for its verification."""
    world = request.world
    record.revision += 1
    record.data["state"] = "IN_PROGRESS"
    record.data["changes"]["status"] = "IN_PROGRESS"
    world.note(record, "IN_PROGRESS")

    def reviewed() -> None:
        reason = world.outcomes.rejection("whatsapp.sender", record.data["changes"]["details"]["displayName"])
        if reason is not None:
            fail(world, request.project, record, reason)
        elif record.hidden["verified_at_meta"]:
            activate(world, request.project, record)
        else:
            record.data["state"] = "PENDING_VERIFICATION"
            world.emit(request.project, "WHATSAPP_SENDER_PENDING_VERIFICATION", record.data)

    world.later(world.delays.sender_review, record, reviewed)


def _submit_update(request: Request, record: Record) -> None:
    world, data = request.world, record.data
    shown = data["changes"]["details"]
    renamed = {name: shown[name] for name in ("displayName", "username") if name in shown}
    data.setdefault("metadata", {}).update(
        {name: {"value": value, "status": "PENDING"} for name, value in renamed.items()}
    )
    name = shown.get("displayName") or data["details"]["displayName"]

    def decided(reason: str | None) -> None:
        for field in renamed:
            rejected = {"status": "REJECTED", "rejectionReason": reason} if reason else {"status": "APPROVED"}
            data["metadata"][field].update(rejected)
        if reason is not None:
            world.emit(request.project, "WHATSAPP_SENDER_REJECTED", data, comment=reason)
            return
        data["modified"] = world.now()
        if "displayName" in renamed:
            world.emit(request.project, "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", data)
        if "username" in renamed:
            world.emit(request.project, "WHATSAPP_SENDER_USERNAME_UPDATED", data)

    changes.review(
        request, record, kind="whatsapp.sender", name=name, delay=world.delays.sender_review, decided=decided
    )


def _refuse_taken_username(request: Request, record: Record, username: str | None) -> None:
    for other in request.table(TABLE):
        shown = {**other.data.get("details", {}), **other.data.get("changes", {}).get("details", {})}
        if username is not None and other is not record and shown.get("username") == username:
            raise Refusal("sender_username_not_available")


HANDLERS: dict[str, Handler] = {
    "WhatsappSendersController_listSenders_v1": _list,
    "WhatsappSendersController_createSender_v1": _create,
    "WhatsappSendersController_get_v1": _get,
    "WhatsappSendersController_delete_v1": _delete,
    "WhatsappSendersController_update_v1": _update,
    "WhatsappSendersController_listActivities_v1": _list_activities,
    "WhatsappSendersController_deleteChanges_v1": _delete_changes,
    "WhatsappSendersController_createComment_v1": _create_comment,
    "WhatsappSendersController_getSuggestedUsernames_v1": _get_suggested_usernames,
}
