"""The numbers on which an RCS sender is tested before its launch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World

_MAXIMUM = 200
_FEATURES = ["RICHCARD_STANDALONE", "RICHCARD_CAROUSEL", "ACTION_DIAL", "ACTION_OPEN_URL", "REVOCATION"]


def found_sender(request: Request) -> Record:
    """The sender in the path."""
    return request.find("rcs.senders", request.path["senderId"], "sender_not_found")


def change_state(world: World, project: Project, record: Record, state: str, **extra: Json) -> None:
    """Change a sender's state and tell of it."""
    before = record.data["state"]
    record.data.update(state=state, modified=world.now())
    world.emit(project, "RCS_SENDER_STATUS_UPDATED", record.data, previousState=before, currentState=state, **extra)


def invite(request: Request, record: Record, number: str) -> dict[str, Any]:
    """Send an invitation to a number. It is accepted by and by; until then a verified number is unverified."""
    world, states = request.world, record.data["testNumberStates"]
    entry = next((entry for entry in states if entry["number"] == number), None)
    if entry is None:
        if len(states) >= _MAXIMUM:
            raise Refusal("add_test_number_invalid")
        entry = {"number": number}
        states.append(entry)
    entry.update(state="UNVERIFIED" if entry.get("state") == "VERIFIED" else "PENDING", submitted=world.now())
    invitations = record.hidden.setdefault("invitations", {})
    invitations[number] = invitations.get(number, 0) + 1
    this_invitation = invitations[number]

    def respond() -> None:
        if entry in record.data["testNumberStates"] and invitations[number] == this_invitation:
            declined = world.outcomes.rejection("rcs.test_number", number) is not None
            entry["state"] = "DECLINED" if declined else "VERIFIED"

    world.schedule.after(world.delays.test_number, respond)
    _mirror(record)
    return entry


def forget_invitation(record: Record, number: str) -> None:
    """Let the answer to an invitation that is under way have no effect."""
    invitations = record.hidden.setdefault("invitations", {})
    invitations[number] = invitations.get(number, 0) + 1


def set_test_numbers(request: Request, record: Record, numbers: Sequence[str]) -> None:
    """Make ``numbers`` the sender's test numbers."""
    states = record.data["testNumberStates"]
    states[:] = [entry for entry in states if entry["number"] in numbers]
    known = {entry["number"] for entry in states}
    for number in numbers:
        if number not in known:
            invite(request, record, number)
    _mirror(record)


def _add(request: Request) -> Json:
    record = found_sender(request)
    if record.data["state"] in {"DRAFT", "IN_PROGRESS"}:
        raise Refusal("add_test_number_not_allowed_before_launch", status=404)
    for number in request.body["testNumbers"]:
        invite(request, record, number)
    return {"testNumbers": record.data["testNumberStates"]}


def _get_state(request: Request) -> Json:
    return _found_entry(request, found_sender(request))


def _delete(request: Request) -> Json:
    record = found_sender(request)
    record.data["testNumberStates"].remove(_found_entry(request, record))
    _mirror(record)


def _get_capabilities(request: Request) -> Json:
    entry = _found_entry(request, found_sender(request))
    if entry["state"] == "DECLINED":
        raise Refusal("blocked_because_the_recipient_declined", status=404)
    if entry["state"] != "VERIFIED":
        raise Refusal("user_has_not_accepted_invite", status=404)
    return {"features": _FEATURES}


def _retry(request: Request) -> Json:
    record = found_sender(request)
    return invite(request, record, _found_entry(request, record)["number"])


def _found_entry(request: Request, record: Record) -> dict[str, Any]:
    for entry in record.data["testNumberStates"]:
        if entry["number"] == request.path["testNumber"]:
            return entry  # type: ignore[no-any-return]
    raise Refusal("user_is_not_tester_for_agent", status=404)


def _mirror(record: Record) -> None:
    record.data["details"]["testNumbers"] = [entry["number"] for entry in record.data["testNumberStates"]]


HANDLERS: dict[str, Handler] = {
    "RcsSendersController_addTestNumbers_v1": _add,
    "RcsSendersController_getTestNumberState_v1": _get_state,
    "RcsSendersController_deleteTestNumber_v1": _delete,
    "RcsSendersController_getTestNumberCapabilities_v1": _get_capabilities,
    "RcsSendersController_retryTestNumber_v1": _retry,
}
