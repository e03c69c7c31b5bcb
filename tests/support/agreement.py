"""Where the body of an event contradicts its trigger, or itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["CLAIMS", "contradictions"]

Claim = Callable[[Mapping[str, Any]], bool]


def at(body: Any, path: str) -> Any:
    for name in path.split("."):
        body = body.get(name) if isinstance(body, Mapping) else None
    return body


def says(path: str, *values: str) -> Claim:
    return lambda body: at(body, path) in values


def not_otherwise(path: str, *values: str) -> Claim:
    return lambda body: at(body, path) in {None, *values}


def has(path: str) -> Claim:
    return lambda body: at(body, path) not in (None, "")


def lacks(path: str) -> Claim:
    return lambda body: at(body, path) is None


def tells(path: str) -> Claim:
    return lambda body: not str(at(body, path)).endswith(("UNRECOGNIZED", "UNSPECIFIED", "UNKNOWN", "NOT_SET"))


def same(first: str, second: str) -> Claim:
    return lambda body: at(body, first) is not None and bool(at(body, first) == at(body, second))


def differ(first: str, second: str) -> Claim:
    return lambda body: None not in {at(body, first), at(body, second)} and not same(first, second)(body)


def reason_if_rejected(field: str) -> Claim:
    return lambda body: (
        (at(body, f"{field}.status") == "REJECTED") is (at(body, f"{field}.rejectionReason") is not None)
    )


def brand_is_no_further_than_its_registration(body: Mapping[str, Any]) -> bool:
    return at(body, "payload.brandDetails.status") in {"DRAFT", body["status"]}


def state_after(body: Mapping[str, Any]) -> bool:
    wanted = {"DISABLED": "DISABLED", "PAUSED": "PAUSED", "REINSTATED": "APPROVED", "UNPAUSED": "APPROVED"}
    return bool(at(body, "payload.state") == wanted.get(body["newState"]))


def operator_stands_in_the_payload(body: Mapping[str, Any]) -> bool:
    found = [
        operator["status"]
        for country in body["payload"]["countryStatus"]
        for operator in country["operators"]
        if (country["country"], operator["name"]) == (body["operatorCountry"], body["operator"])
    ]
    return found == [body["operatorCurrentStatus"]]


REJECTED_SENDER: tuple[Claim, ...] = (
    says("payload.changes.status", "REJECTED"),
    not_otherwise("payload.state", "ACTIVE", "INACTIVE"),
    lacks("payload.changes.errorCode"),
)

CLAIMS: Mapping[str, tuple[Claim, ...]] = {
    "BUNDLE_DONE": (says("payload.state", "DONE", "FAILED"),),
    "KAKAOTALK_SENDER_ACTIVE": (says("payload.state", "ACTIVE"), lacks("payload.changes")),
    "KAKAOTALK_SENDER_COMMENT_ADDED": (has("comment"),),
    "KAKAOTALK_SENDER_INACTIVE": (says("payload.state", "INACTIVE"),),
    "KAKAOTALK_SENDER_REJECTED": REJECTED_SENDER,
    "KAKAOTALK_TEMPLATE_APPROVED": (says("payload.state", "APPROVED"), lacks("payload.changes")),
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED": (has("comment"),),
    "KAKAOTALK_TEMPLATE_REJECTED": (says("payload.state", "REJECTED"),),
    "RCS_ACCOUNT_COMMENT_ADDED": (has("comment"),),
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": (same("status", "payload.brandDetails.registration.status"),),
    "RCS_SENDER_COMMENT_ADDED": (has("comment"),),
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": (operator_stands_in_the_payload,),
    "RCS_SENDER_STATUS_UPDATED": (same("payload.state", "currentState"),),
    "WHATSAPP_ACCOUNT_COMMENT_ADDED": (has("comment"),),
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": (has("payload.businessDailyLimit"),),
    "WHATSAPP_ACCOUNT_ONBOARDED": (says("payload.state", "ONBOARDED"), lacks("payload.changes")),
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION": (
        says("payload.state", "PENDING_FACEBOOK_VERIFICATION"),
        not_otherwise("payload.changes.status", "PENDING_FACEBOOK_VERIFICATION"),
    ),
    "WHATSAPP_ACCOUNT_REJECTED": (
        says("payload.state", "REJECTED"),
        not_otherwise("payload.changes.status", "REJECTED"),
    ),
    "WHATSAPP_SENDER_ACTIVE": (says("payload.state", "ACTIVE"), lacks("payload.changes")),
    "WHATSAPP_SENDER_COMMENT_ADDED": (has("comment"),),
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": (has("payload.dailyLimit"),),
    "WHATSAPP_SENDER_DELETED": (has("payload.id"),),
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": (has("payload.metadata.displayName.value"),),
    "WHATSAPP_SENDER_ERROR": (
        says("payload.state", "ERROR"),
        says("payload.changes.status", "ERROR", "MULTIPLE_WABA_ERROR"),
        has("payload.changes.errorCode"),
    ),
    "WHATSAPP_SENDER_INACTIVE": (says("payload.state", "INACTIVE"),),
    "WHATSAPP_SENDER_PENDING_VERIFICATION": (says("payload.state", "PENDING_VERIFICATION"),),
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": (has("payload.qualityRating"),),
    "WHATSAPP_SENDER_REJECTED": REJECTED_SENDER,
    "WHATSAPP_SENDER_USERNAME_UPDATED": (has("payload.metadata.username.value"),),
    "WHATSAPP_TEMPLATE_APPROVED": (says("payload.state", "APPROVED"), lacks("payload.rejectionCode")),
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": (has("futureCategory"), has("payload.category")),
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": (has("payload.category"),),
    "WHATSAPP_TEMPLATE_COMMENT_ADDED": (has("comment"),),
    "WHATSAPP_TEMPLATE_DELETED": (has("payload.name"),),
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": (has("payload.qualityScore"),),
    "WHATSAPP_TEMPLATE_REJECTED": (says("payload.state", "REJECTED"), has("payload.rejectionCode")),
    "WHATSAPP_TEMPLATE_STATUS_UPDATED": (state_after, has("newState")),
    "WHATSAPP_WABA_ACCOUNT_CHANGED": (has("payload.wabaBanState"), has("payload.wabaBanDate")),
}
"""What the body of each event must say."""

OF_CHANCE: Mapping[str, tuple[Claim, ...]] = {
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": (
        tells("status"),
        brand_is_no_further_than_its_registration,
    ),
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": (
        tells("operatorCurrentStatus"),
        differ("operatorPreviousStatus", "operatorCurrentStatus"),
    ),
    "RCS_SENDER_STATUS_UPDATED": (tells("currentState"), differ("previousState", "currentState")),
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": (tells("payload.businessDailyLimit"),),
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": (tells("payload.dailyLimit"),),
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": (
        tells("payload.metadata.displayName.status"),
        reason_if_rejected("payload.metadata.displayName"),
    ),
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": (tells("payload.qualityRating"),),
    "WHATSAPP_SENDER_USERNAME_UPDATED": (
        tells("payload.metadata.username.status"),
        reason_if_rejected("payload.metadata.username"),
    ),
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": (
        tells("futureCategory"),
        differ("futureCategory", "payload.category"),
    ),
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": (tells("payload.category"),),
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": (tells("payload.qualityScore"),),
    "WHATSAPP_TEMPLATE_REJECTED": (
        says("payload.rejectionCode", "ABUSIVE_CONTENT", "INCORRECT_CATEGORY", "INVALID_FORMAT", "SCAM"),
    ),
    "WHATSAPP_WABA_ACCOUNT_CHANGED": (tells("payload.wabaBanState"),),
}
"""What it must say beside, where nobody has asked for something else."""


def contradictions(body: Mapping[str, Any], *, by_chance: bool = False) -> list[str]:
    """The claims that do not hold."""
    tables = {"CLAIMS": CLAIMS, "OF_CHANCE": OF_CHANCE if by_chance else {}}
    return [
        f"{name}, number {place}"
        for name, table in tables.items()
        for place, claim in enumerate(table.get(body["type"], ()))
        if not claim(body)
    ]
