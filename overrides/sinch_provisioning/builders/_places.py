"""Naming what is wrong with a template by the builder's arguments: ``buttons[0].text``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sinch_provisioning_core.runtime.checking import Rules, check
from sinch_provisioning_core.runtime.errors import Violation
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.notation import TypeSpec
from sinch_provisioning_core.runtime.spelling import as_written

__all__ = ["check_built"]


def check_built(model: Model, arguments: Mapping[str, str], *, rules: Rules | None = None) -> None:
    """Check what a builder has made, and name its places by ``arguments``, whose keys are the places of their values.

    Raises:
        InvalidInputError: With every violation.
    """
    type_: TypeSpec = ("model", type(model))
    value = model.to_dict()

    def spelling(violations: Iterable[Violation]) -> list[Violation]:
        return _by_argument(as_written(type_, value, model, violations), arguments)

    check(type(model).__name__, type_, value, rules=rules, spelling=spelling)


def _by_argument(violations: Iterable[Violation], arguments: Mapping[str, str]) -> list[Violation]:
    """What no argument holds keeps its place's name."""
    longest_first = sorted(arguments, key=len, reverse=True)

    def renamed(place: str) -> str:
        for prefix in longest_first:
            rest = place.removeprefix(prefix)
            if place.startswith(prefix) and rest[:1] in ("", ".", "["):
                return arguments[prefix] + rest
        return place

    def retold(message: str) -> str:
        return " ".join(renamed(word) for word in message.split(" "))

    return [
        Violation(renamed(found.path), retold(found.message), found.value, doubtful=found.doubtful)
        for found in violations
    ]
