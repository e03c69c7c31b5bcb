"""The launch of an RCS sender with the operators of its countries."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..state import Record
from ..world import Request
from .rcs_questions import is_us_legacy, missing_answers
from .rcs_test_numbers import change_state

_BRAND = ("name", "description", "logoUrl", "bannerUrl", "privacyPolicyUrl", "termsOfServiceUrl")
_CONTACTS = ("emails", "phones", "websites")
_OPERATORS = {
    "BR": ("Claro", "TIM", "Vivo"),
    "DE": ("Deutsche Telekom", "O2", "Vodafone"),
    "ES": ("Movistar", "Orange"),
    "FR": ("Bouygues", "Orange", "SFR"),
    "GB": ("EE", "O2", "Vodafone"),
    "SE": ("Tele2", "Telenor", "Telia"),
    "US": ("AT&T", "T-Mobile", "Verizon"),
}


def launch(request: Request, record: Record) -> dict[str, Any]:
    """Start the launch; refuses when the state or the details do not allow it."""
    if record.data["state"] not in {"IN_TEST", "UNLAUNCHED"}:
        raise Refusal("launch_invalid_agent_state", status=409)
    missing = _missing(record.data["details"])
    if missing:
        raise Refusal("launch_precondition_failed", *missing, status=412)
    world = request.world
    record.revision += 1
    for entry in record.data["countryStatus"]:
        entry["status"] = "PENDING"
        names = _OPERATORS.get(entry["country"], ("Vodafone",))
        entry["operators"] = [{"name": name, "status": "PENDING", "modified": world.now()} for name in names]
    change_state(request.world, request.project, record, "PREPARING_LAUNCH")
    _register_brand(request, record)

    def send_out() -> None:
        change_state(request.world, request.project, record, "LAUNCHING")
        world.later(world.delays.rcs_launch, record, lambda: _decide(request, record))

    world.later(world.delays.rcs_launch, record, send_out)
    return record.data


def _decide(request: Request, record: Record) -> None:
    world = request.world
    reason = world.outcomes.rejection("rcs.sender", record.data["details"]["brand"].get("name", ""))
    status = "LAUNCHED" if reason is None else "REJECTED"
    for entry in record.data["countryStatus"]:
        entry["status"] = status
        for operator in entry["operators"]:
            before = operator["status"]
            operator.update(status=status, modified=world.now())
            if reason is not None:
                operator["remark"] = reason
            world.emit(
                request.project,
                "RCS_SENDER_OPERATOR_STATUS_UPDATED",
                record.data,
                operator=operator["name"],
                operatorCountry=entry["country"],
                operatorPreviousStatus=before,
                operatorCurrentStatus=status,
            )
    if reason is None:
        record.data["launched"] = world.now()
        world.note(record, "ACTIVE")
        change_state(request.world, request.project, record, "LAUNCHED")
    else:
        world.note(record, "INACTIVE", reason)
        change_state(request.world, request.project, record, "UNLAUNCHED", comment=reason)


def _register_brand(request: Request, record: Record) -> None:
    """A launch in the US has the brand and the campaign registered."""
    details, world = record.data["details"], request.world
    us_part = details["questionnaire"].get("us", {})
    answers = us_part.get("answers", {})
    if "US" not in details["countries"] or is_us_legacy(us_part):
        return
    brand = {
        "id": world.identifiers.ulid(),
        "status": "COMPLETED",
        "registration": {"id": world.identifiers.ulid(), "status": "COMPLETED"},
    }
    record.data["brandDetails"] = brand
    record.data["campaignDetails"] = {
        "id": world.identifiers.ulid(),
        "campaignName": f"{answers['brandName']} campaign",
        "requestId": world.identifiers.ulid(),
    }
    world.emit(request.project, "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED", record.data, status="COMPLETED")


def _missing(details: dict[str, Any]) -> list[str]:
    brand = details.get("brand", {})
    missing = [f"details.brand.{name} is required" for name in _BRAND if not brand.get(name)]
    if not any(brand.get(name) for name in _CONTACTS):
        missing.append("details.brand needs emails, phones or websites")
    if not details.get("countries"):
        missing.append("details.countries is required")
    return missing + missing_answers(details.get("countries", ()), details["questionnaire"])
