"""Changes beside what is live: drafts and reviews of senders, templates and the WhatsApp account.

A record holds ``details`` (live) and ``changes`` (``status`` and the changed details). A ``null`` in a change clears
the field when the change goes live; it is kept aside until then, because answers do not show it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping
from typing import Any

from ..errors import Refusal
from ..state import Record
from ..world import Request

OPEN = frozenset({"DRAFT", "REJECTED"})
"""The statuses in which changes can still be edited or thrown away."""


def merge(target: dict[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Merge by RFC 7396: ``null`` removes, objects merge, everything else replaces."""
    for name, value in patch.items():
        if value is None:
            target.pop(name, None)
        elif isinstance(value, Mapping):
            inner = target.get(name)
            target[name] = merge(dict(inner) if isinstance(inner, Mapping) else {}, value)
        else:
            target[name] = copy.deepcopy(value)
    return target


def status_of(record: Record) -> str | None:
    """The status of the changes, ``None`` when there are none."""
    return record.data.get("changes", {}).get("status")  # type: ignore[no-any-return]


def shown(record: Record) -> dict[str, Any]:
    """What the details would be if the changes were live."""
    return merge(merge({}, record.data.get("details", {})), record.hidden.get("patch", {}))


def refuse_incomplete(request: Request, create: str, details: dict[str, Any]) -> None:
    """Refuse to submit details that the operation ``create`` would take of a draft alone."""
    contract = request.world.contract
    body, _ = contract.behind(f"{contract.operations[create].body_pointer}")
    violations = contract.check(f"{body}/properties/details", details)
    if violations:
        raise Refusal("invalid_input", *(f"details.{text}" for text in violations))


def draft(record: Record, patch: Mapping[str, Any]) -> None:
    """Add ``patch`` to the changes, as a draft."""
    record.revision += 1
    record.hidden["patch"] = _combined(record.hidden.get("patch", {}), patch)
    shown = merge({}, record.hidden["patch"])
    changes = record.data.setdefault("changes", {})
    changes["status"] = "DRAFT"
    changes["details"] = shown


def review(
    request: Request, record: Record, *, kind: str, name: str, delay: float, decided: Callable[[str | None], None]
) -> None:
    """Put the changes under review.

    ``decided`` gets ``None`` once they are live, or else the reason of their rejection.
    """
    record.revision += 1
    record.data["changes"]["status"] = "IN_PROGRESS"
    request.world.note(record, "IN_PROGRESS")

    def decide() -> None:
        reason = request.world.outcomes.rejection(kind, name)
        if reason is None:
            go_live(record)
        else:
            record.data["changes"]["status"] = "REJECTED"
            request.world.note(record, "REJECTED", reason)
        decided(reason)

    request.world.later(delay, record, decide)


def go_live(record: Record) -> None:
    """Make the changes the live details."""
    record.data["details"] = merge(record.data.get("details", {}), record.hidden.pop("patch", {}))
    record.data.pop("changes", None)


def discard(record: Record, *, not_found: str, not_deletable: str, deletable: Collection[str] = OPEN) -> None:
    """Throw the changes away; refuse when there are none, or when their status is not ``deletable``."""
    status = status_of(record)
    if status is None:
        raise Refusal(not_found, status=404)
    if status not in deletable:
        raise Refusal(not_deletable, status=409)
    record.revision += 1
    record.data.pop("changes")
    record.hidden.pop("patch", None)


def _combined(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """One patch that does what both do, its nulls included."""
    combined = dict(first)
    for name, value in second.items():
        inner = combined.get(name)
        both = isinstance(value, Mapping) and isinstance(inner, Mapping)
        combined[name] = _combined(inner, value) if both and inner is not None else copy.deepcopy(value)
    return combined
