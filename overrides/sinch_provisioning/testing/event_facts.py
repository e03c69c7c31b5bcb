"""What the trigger of an event says, as facts that the whole body has to agree with."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from .contract import Contract
from .samples import LEFT_OUT, PRESENT, Path

__all__ = ["event_facts"]

_STATE: Final[Path] = ("payload", "state")
_CHANGES: Final[Path] = ("payload", "changes")
_CHANGES_STATUS: Final[Path] = ("payload", "changes", "status")
_REJECTION_CODE: Final[Path] = ("payload", "rejectionCode")
_ERROR_CODE: Final[Path] = ("payload", "changes", "errorCode")
_DISPLAY_NAME: Final[Path] = ("payload", "metadata", "displayName")
_USERNAME: Final[Path] = ("payload", "metadata", "username")

_REASONS: Final = (
    _REJECTION_CODE,
    _ERROR_CODE,
    ("payload", "changes", "errorReason"),
    (*_DISPLAY_NAME, "rejectionReason"),
    (*_USERNAME, "rejectionReason"),
)
"""Why something went wrong: only in events that say that it did."""
_IN_OTHER_WORDS: Final = {"WHATSAPP_ACCOUNT_PENDING_VERIFICATION": "PENDING_FACEBOOK_VERIFICATION"}
"""The state that a trigger means, where it does not end in it."""
_AFTER_REJECTED_CHANGES: Final = ("ACTIVE", "INACTIVE")
"""What a sender is then: what it was, or inactive if it was new."""
_SAYS_NOTHING: Final = ("NONE", "NOT_SET", "UNKNOWN", "UNRECOGNIZED", "UNSPECIFIED")
"""How values end that are none."""
_SUBJECTS: Final[Mapping[str, Collection[Path]]] = {
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": [("payload", "businessDailyLimit")],
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": [("payload", "dailyLimit")],
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": [("payload", "qualityRating")],
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": [("payload", "category")],
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": [("payload", "qualityScore")],
    "WHATSAPP_WABA_ACCOUNT_CHANGED": [("payload", "wabaBanState"), ("payload", "wabaBanDate")],
}
"""What has changed, by the trigger that names it."""
_STATE_AFTER: Final = {"DISABLED": "DISABLED", "PAUSED": "PAUSED", "REINSTATED": "APPROVED", "UNPAUSED": "APPROVED"}
"""The state of a template by the ``newState`` beside it, as far as that is known."""


def event_facts(contract: Contract, trigger: str, given: Mapping[str, Any], seed: str) -> Mapping[Path, Any]:
    """Facts for a :class:`~.samples.Sampler`; what a test gives counts, and the rest agrees with it.

    Args:
        contract: Has the schema of the event.
        trigger: Of an event that the contract knows.
        given: The fields that the test wants, by wire names.
        seed: Decides what the trigger leaves open.
    """
    facts = _Facts(contract, trigger, given, random.Random(seed))
    facts.put(("payload",), PRESENT)
    for path in _REASONS:
        facts.put(path, LEFT_OUT)
    if trigger.endswith("_COMMENT_ADDED"):
        facts.put(("comment",), PRESENT)
    _state_in_the_name(facts)
    for path in _SUBJECTS.get(trigger, ()):
        facts.put(path, PRESENT)
        facts.settle([path], facts.values(path))
    if trigger in _LINKS:
        _LINKS[trigger](facts)
    return facts.found


class _Facts:
    """The facts found so far."""

    def __init__(self, contract: Contract, trigger: str, given: Mapping[str, Any], source: random.Random) -> None:
        self.trigger = trigger
        self.found: dict[Path, Any] = {}
        self._contract = contract
        self._given = given
        self._random = source

    def put(self, path: Path, fact: object) -> None:
        self.found[path] = fact

    def given(self, path: Path) -> Any:
        """What the test gives there, else ``None``."""
        node: Any = self._given
        for step in path:
            if isinstance(step, int):
                node = node[step] if isinstance(node, list) and len(node) > step else None
            else:
                node = node.get(step) if isinstance(node, dict) else None
        return node

    def values(self, path: Path, *, but: object = None) -> list[str]:
        """The values that a field can have, apart from those that say nothing."""
        steps = ("[]" if isinstance(step, int) else step for step in path)
        known = self._contract.values_at(self._contract.events[self.trigger], *steps)
        return [value for value in known if value not in {but, None} and not value.endswith(_SAYS_NOTHING)]

    def settle(self, places: list[Path], values: Collection[str]) -> Any:
        """One value for all these places: what the test gives at one of them, else one of ``values``."""
        wanted = next((found for path in places if (found := self.given(path)) is not None), None)
        if wanted is None and values:
            wanted = self._random.choice(list(values))
        if wanted is not None:
            self.found.update(dict.fromkeys(places, wanted))
        return wanted


def _state_in_the_name(facts: _Facts) -> None:
    """``…_TEMPLATE_APPROVED`` is of an approved template, whose changes are over; by the values that there are."""

    def named(path: Path) -> list[str]:
        meant = _IN_OTHER_WORDS.get(facts.trigger)
        return [value for value in facts.values(path) if value == meant or facts.trigger.endswith(f"_{value}")]

    states, statuses = named(_STATE), named(_CHANGES_STATUS)
    if statuses:
        facts.settle([_CHANGES_STATUS], statuses)
        states = states or [value for value in facts.values(_STATE) if value in _AFTER_REJECTED_CHANGES]
    elif states:
        facts.put(_CHANGES, LEFT_OUT)
    facts.settle([_STATE], states)
    for outcome, code in (("REJECTED", _REJECTION_CODE), ("ERROR", _ERROR_CODE)):
        if outcome in states:
            facts.settle([code], facts.values(code))


def _metadata(field: Path) -> Callable[[_Facts], None]:
    def settle(facts: _Facts) -> None:
        facts.put((*field, "value"), PRESENT)
        status: Path = (*field, "status")
        if facts.settle([status], facts.values(status)) == "REJECTED":
            facts.put((*field, "rejectionReason"), PRESENT)

    return settle


def _template_status(facts: _Facts) -> None:
    new_state: Path = ("newState",)
    given = facts.given(_STATE)
    fitting = [value for value in facts.values(new_state) if given is None or _STATE_AFTER.get(value) == given]
    settled = facts.settle([new_state], fitting or facts.values(new_state))
    facts.put(_STATE, _STATE_AFTER.get(settled, LEFT_OUT))


def _future_category(facts: _Facts) -> None:
    now, future = ("payload", "category"), ("futureCategory",)
    settled = facts.settle([future], facts.values(future, but=facts.given(now)))
    facts.settle([now], facts.values(now, but=settled))


def _moved(before: str, after: str, *places: Path) -> Callable[[_Facts], None]:
    """From one value to another one, which stands in the payload too."""

    def settle(facts: _Facts) -> None:
        now = facts.settle([(after,), *places], facts.values((after,), but=facts.given((before,))))
        facts.settle([(before,)], facts.values((before,), but=now))

    return settle


def _operator(facts: _Facts) -> None:
    country: Path = ("payload", "countryStatus", 0)
    operator: Path = (*country, "operators", 0)
    for name, place in (("operatorCountry", (*country, "country")), ("operator", (*operator, "name"))):
        facts.settle([(name,), place], facts.values((name,)))
    settle = _moved("operatorPreviousStatus", "operatorCurrentStatus", (*operator, "status"), (*country, "status"))
    settle(facts)


def _brand(facts: _Facts) -> None:
    brand: Path = ("payload", "brandDetails")
    settled = facts.settle([("status",), (*brand, "registration", "status")], facts.values(("status",)))
    status: Path = (*brand, "status")
    facts.settle([status], [settled if settled in facts.values(status) else "DRAFT"])


_LINKS: Final[Mapping[str, Callable[[_Facts], None]]] = {
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": _brand,
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": _operator,
    "RCS_SENDER_STATUS_UPDATED": _moved("previousState", "currentState", _STATE),
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": _metadata(_DISPLAY_NAME),
    "WHATSAPP_SENDER_USERNAME_UPDATED": _metadata(_USERNAME),
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": _future_category,
    "WHATSAPP_TEMPLATE_STATUS_UPDATED": _template_status,
}
"""Events that say one thing in two places."""
