"""Registering and verifying WhatsApp senders: a code is sent to the number, and given back."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World
from . import changes

_GET = "WhatsappSendersController_get_v1"
_WRONG_CODES = 5
"""After so many wrong codes no new one is sent."""


def found_sender(request: Request) -> Record:
    """The sender in the path."""
    request.require_initialized("whatsapp")
    return request.find("whatsapp.senders", request.path["senderId"], "sender_not_found")


def activate(world: World, project: Project, record: Record) -> None:
    """Make a sender active after its verification."""
    data = record.data
    changes.go_live(record)
    data["state"] = "ACTIVE"
    data["modified"] = world.now()
    data.update(maxTps=80, qualityRating="GREEN", dailyLimit="TIER_1K")
    metadata = data.setdefault("metadata", {})
    metadata["displayName"] = {"value": data["details"]["displayName"], "status": "APPROVED"}
    world.note(record, "ACTIVE")
    world.emit(project, "WHATSAPP_SENDER_ACTIVE", data)


def fail(world: World, project: Project, record: Record, reason: str | None, *, error: bool = False) -> None:
    """Reject a sender; a reason that is a documented error code (or ``error``) makes it an error instead."""
    changed = record.data.setdefault("changes", {})
    if is_code := reason in world.contract.choices(_GET, "changes", "errorCode"):
        error = True
    if error:
        code = reason if is_code else "UNKNOWN_ERROR"
        record.data["state"] = "ERROR"
        status = "MULTIPLE_WABA_ERROR" if code == "MULTIPLE_WABA_FOR_PROJECT_ID" else "ERROR"
        changed.update(status=status, errorCode=code, errorReason="Emulated error.")
    else:
        record.data["state"] = "INACTIVE"
        changed["status"] = "REJECTED"
    kind = "ERROR" if error else "REJECTED"
    world.note(record, kind, reason)
    comment: dict[str, Any] = {} if reason is None else {"comment": reason}
    world.emit(project, f"WHATSAPP_SENDER_{kind}", record.data, **comment)


def _register(request: Request) -> Json:
    record, world = found_sender(request), request.world
    if record.data.get("state") == "ACTIVE":
        raise Refusal("sender-already-registered", status=429)
    if record.data.get("state") not in {"IN_PROGRESS", "PENDING_VERIFICATION"}:
        raise Refusal("not_allowed_register", status=409)
    if record.hidden["wrong_codes"] >= _WRONG_CODES:
        raise Refusal("too_many_invalid_verification_codes", status=429)
    wait = record.hidden.get("code_sent", float("-inf")) + world.delays.resend_code - world.schedule.now()
    if wait > 0:
        raise Refusal("sender-register-too-many-requests", status=429, headers={"retry-after": str(int(wait) + 1)})
    if record.data["state"] == "IN_PROGRESS":
        record.revision += 1
        reason = world.outcomes.rejection("whatsapp.sender", _display_name(record))
        if reason is not None:
            fail(world, request.project, record, reason)
            raise Refusal("not_allowed_register", status=409)
        record.data["state"] = "PENDING_VERIFICATION"
        world.emit(request.project, "WHATSAPP_SENDER_PENDING_VERIFICATION", record.data)
    record.hidden["code_sent"] = world.schedule.now()
    world.note(record, "REGISTERED")
    return {"id": record.key, "method": request.body["method"], "accepted": world.now(), "verificationCodeSent": True}


def _display_name(record: Record) -> str:
    details = {**record.data.get("details", {}), **record.data.get("changes", {}).get("details", {})}
    return str(details["displayName"])


def _verify(request: Request) -> Json:
    record, world = found_sender(request), request.world
    if "code_sent" not in record.hidden or record.data.get("state") != "PENDING_VERIFICATION":
        raise Refusal("not_allowed_verify", status=409)
    needs_no_code = record.hidden["verified_at_meta"] and "code" not in request.body
    if not needs_no_code and request.body.get("code") != world.verification_code:
        record.hidden["wrong_codes"] += 1
        raise Refusal("wrong_otp", status=409)
    record.revision += 1
    del record.hidden["code_sent"]
    record.data["state"] = "IN_PROGRESS"
    world.note(record, "VERIFIED")
    world.later(world.delays.sender_activation, record, lambda: activate(world, request.project, record))


HANDLERS: dict[str, Handler] = {
    "WhatsappSendersController_register_v1": _register,
    "WhatsappSendersController_verify_v1": _verify,
}
