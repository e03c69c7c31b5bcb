"""Kinds of rules that concern several fields of a body, which a JSON Schema does not express.

A rule says where it looks, as a path of wire names in which ``[]`` stands for every item: ``webhooks[].triggers``. It
looks at JSON values, and passes over what is not of the shape that it expects: the schema's own check names that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, cast

from attrs import frozen

from sinch_provisioning_core.runtime.errors import Violation, excerpt

__all__ = [
    "Alone",
    "AtLeastOne",
    "Distinct",
    "Excludes",
    "Forbidden",
    "Holds",
    "Matches",
    "OnlyFor",
    "RangeBy",
    "Requires",
    "Rule",
    "SameParts",
    "Stated",
    "find",
    "lists_at",
    "objects_at",
    "texts_at",
]


class Rule(Protocol):
    """One fact about a body."""

    def violations(self, body: Any) -> Iterator[Violation]: ...


@frozen
class Stated:
    """A rule, and where it is stated."""

    rule: Rule
    source: str
    """``schema X.y`` for the description of a property, ``error code x``, or ``guide: …``."""
    doubtful: bool = False
    """Whether the service is not known to refuse what breaks it: then that is warned of, and sent."""

    def violations(self, body: Any) -> Iterator[Violation]:
        for found in self.rule.violations(body):
            if self.doubtful:
                found.doubtful = True
            yield found


def find(value: Any, path: str, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every value at a path, with its own place: ``webhooks[1].triggers``."""
    if not path:
        yield place, value
        return
    step, _, rest = path.partition(".")
    name, many = step.removesuffix("[]"), step.endswith("[]")
    if not isinstance(value, dict) or name not in value:
        return
    below = _below(place, name)
    inner = cast("Any", value[name])
    if not many:
        yield from find(inner, rest, below)
    elif _is(list, inner):
        for index, item in enumerate(inner):
            yield from find(item, rest, f"{below}[{index}]")


def _is(kind: type[Any], value: Any) -> bool:
    return isinstance(value, kind)


def objects_at(body: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    return _of(dict, body, path)


def lists_at(body: Any, path: str) -> Iterator[tuple[str, list[Any]]]:
    return _of(list, body, path)


def texts_at(body: Any, path: str) -> Iterator[tuple[str, str]]:
    return _of(str, body, path)


def _of(kind: type[Any], body: Any, path: str) -> Iterator[tuple[str, Any]]:
    return (found for found in find(body, path) if isinstance(found[1], kind))


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


@frozen
class Alone:
    """A value that may not stand in its list beside others."""

    path: str
    value: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, values in lists_at(body, self.path):
            if self.value in values and len(values) > 1:
                yield Violation(place, f"must not hold other values beside {self.value}", excerpt(values))


@frozen
class Distinct:
    """Items of a list that may not agree in all of the named fields."""

    path: str
    names: tuple[str, ...]

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, items in lists_at(body, self.path):
            first: dict[str, int] = {}
            for index, item in enumerate(items):
                if isinstance(item, dict) and all(name in item for name in self.names):
                    values: list[Any] = [item[name] for name in self.names]
                    other = first.setdefault(repr(values), index)
                    if other != index:
                        words = " and ".join(self.names)
                        yield Violation(f"{place}[{index}]", f"has the {words} of {place}[{other}]", _shown(values))


def _shown(values: list[Any]) -> str:
    return ", ".join(excerpt(value) for value in values)


@frozen
class Holds:
    """A list that needs an item with a value."""

    path: str
    name: str
    value: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, items in lists_at(body, self.path):
            if not any(value == self.value for item in items for _, value in find(item, self.name)):
                yield Violation(place, f"must hold an item with {self.name} {self.value}", excerpt(items))


@frozen
class SameParts:
    """Items of a list that must all have the same parts: lists whose items have the same values in a field."""

    path: str
    parts: str
    name: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, items in lists_at(body, self.path):
            kinds = [sorted(str(value) for _, value in find(item, f"{self.parts}[].{self.name}")) for item in items]
            for index, kind in enumerate(kinds):
                if kind != kinds[0]:
                    message = f"must have the same {self.parts} as {place}[0]: {', '.join(kinds[0]) or 'none'}"
                    yield Violation(f"{place}[{index}]", message, ", ".join(kind))


@frozen
class Excludes:
    """Two fields of an object that are not given together."""

    path: str
    name: str
    other: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, value in objects_at(body, self.path):
            if value.get(self.name) not in (None, False) and value.get(self.other) not in (None, False):
                yield Violation(_below(place, self.other), f"must not be given beside {self.name}")


@frozen
class AtLeastOne:
    """Fields of an object of which one must be given; ``fallback`` is a field of the body that will also do."""

    path: str
    names: tuple[str, ...]
    fallback: str = ""

    def violations(self, body: Any) -> Iterator[Violation]:
        if self.fallback and any(True for _ in find(body, self.fallback)):
            return
        for place, value in objects_at(body, self.path):
            if not any(value.get(name) for name in self.names):
                others = [*self.names[1:], *([f"{self.fallback} of the body"] if self.fallback else [])]
                yield Violation(_below(place, self.names[0]), f"is required unless {' or '.join(others)} is given")


@frozen
class Requires:
    """A field that must be given where another matches."""

    path: str
    when: str
    matches: str
    needs: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, value in objects_at(body, self.path):
            given = value.get(self.when)
            if isinstance(given, str) and re.search(self.matches, given) and not value.get(self.needs):
                yield Violation(_below(place, self.needs), f"is required where {self.when} is {excerpt(given)}")


@frozen
class Matches:
    """A text of a certain form."""

    path: str
    pattern: str
    words: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, value in texts_at(body, self.path):
            if not re.fullmatch(self.pattern, value):
                yield Violation(place, f"must be {self.words}", excerpt(value))


@frozen
class Forbidden:
    """A text that must not hold something."""

    path: str
    pattern: str
    words: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, value in texts_at(body, self.path):
            if re.search(self.pattern, value):
                yield Violation(place, f"must not {self.words}", excerpt(value))


@frozen
class OnlyFor:
    """A field that only bodies with one value in another field have; with ``not_for``, all but those."""

    path: str
    by: str
    value: str
    not_for: bool = False

    def violations(self, body: Any) -> Iterator[Violation]:
        given = next((value for _, value in find(body, self.by)), None)
        if given is None or (given == self.value) is not self.not_for:
            return
        for place, value in find(body, self.path):
            if value not in (None, False, ""):
                words = "must be empty where" if self.not_for else "is only for bodies where"
                yield Violation(place, f"{words} {self.by} is {self.value}", excerpt(value))


@frozen
class RangeBy:
    """A number whose range depends on another field of the body."""

    path: str
    by: str
    ranges: Mapping[str, tuple[int, int]]
    otherwise: str = ""
    """The value that counts where the other field is not given."""

    def violations(self, body: Any) -> Iterator[Violation]:
        given = next((value for _, value in find(body, self.by)), self.otherwise)
        low, high = self.ranges.get(given, (None, None)) if isinstance(given, str) else (None, None)
        if low is None or high is None:
            return
        for place, value in find(body, self.path):
            if isinstance(value, (int, float)) and not isinstance(value, bool) and not low <= value <= high:
                yield Violation(place, f"must be from {low} to {high} where {self.by} is {given}", excerpt(value))
