"""Checking what is to be sent against what the description states."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cache
from typing import Any, Final

from .codec import Field, codec_of, lookup
from .errors import InputWarning, InvalidInputError, Violation, excerpt
from .input_warnings import tell_all
from .near_names import NearNames
from .notation import SCALARS, ScalarName, TypeSpec, bare
from .secrets import is_secret_name
from .text import counted
from .timestamp import Timestamp
from .unset import UNSET
from .variants import UNKNOWN, choose

__all__ = ["Findings", "Rules", "Spelling", "check", "violations"]

Rules = Callable[[Any], Iterable[Violation]]
Spelling = Callable[[list[Violation]], Iterable[Violation]]
"""Gives each violation the place's name that the caller knows."""

MOST_FOUND: Final = 100
"""Violations after which checking stops, and oddities of which it tells."""
DEEPEST: Final = 1_000
"""Levels of a value of any type; the standard library writes no deeper ones."""


def check(
    what: str,
    type_: TypeSpec,
    value: Any,
    path: str = "",
    *,
    rules: Rules | None = None,
    spelling: Spelling | None = None,
    is_sent: bool = False,
) -> None:
    """Check a JSON value against its type, and against ``rules`` that concern several fields.

    Warns of an enum value that the description does not list, of a field that is deprecated or looks misspelt, and of a
    doubtful violation, at the line outside of the SDK that led here; it warns also when it raises. ``is_sent`` is for
    the text of warnings: whether the value goes out at once.

    Raises:
        InvalidInputError: With every violation; if there are more than ``MOST_FOUND``, the last one says so.
    """
    findings = Findings.of(type_, value, path, rules)
    if spelling is not None:
        findings.spell(spelling)
    findings.report(what, is_sent=is_sent)


def violations(type_: TypeSpec, value: Any, path: str = "") -> list[Violation]:
    """Everything in a JSON value that breaks its type or its type's limits."""
    return Findings.of(type_, value, path).violations


class _Enough(Exception):
    """No more is to be found: the caller has enough to mend."""


class Findings:
    """What is wrong with one input, and what is odd about it."""

    def __init__(self, *, draft: bool, most: int = MOST_FOUND, near: NearNames | None = None) -> None:
        self.draft = draft
        """Whether fields may be missing that only a submitted object needs."""
        self._most = most
        self._near = near or NearNames()
        self.violations: list[Violation] = []
        self.doubts: list[Violation] = []
        """What is odd, and may be meant."""
        self.deprecated: list[Violation] = []

    @classmethod
    def of(cls, type_: TypeSpec, value: Any, path: str, rules: Rules | None = None) -> Findings:
        """Those of a JSON value; its cost is bounded by its size, however much is wrong with it."""
        findings = cls(draft=_is_draft(type_, value))
        try:
            findings.look(type_, value, path)
            for violation in rules(value) if rules else ():
                findings.take(violation)
        except _Enough:
            more = Violation(path or "the body", f"has more problems: checking stopped after {MOST_FOUND}")
            findings.violations.append(more)
        return findings

    def add(self, path: str, message: str, value: Any = UNSET) -> None:
        """Add what is wrong."""
        self.take(_violation(path or "the body", message, value))

    def doubt(self, path: str, message: str, value: Any = UNSET) -> None:
        """Add what is odd."""
        self.take(_violation(path or "the value", message, value, doubtful=True))

    def take(self, violation: Violation) -> None:
        """Add what was found."""
        if not violation.doubtful:
            if len(self.violations) == self._most:
                raise _Enough
            self.violations.append(violation)
        elif len(self.doubts) < MOST_FOUND:
            self.doubts.append(violation)

    def spell(self, spelling: Spelling) -> None:
        """Name places as the caller knows them."""
        self.violations, self.doubts, self.deprecated = (
            list(spelling(found)) for found in (self.violations, self.doubts, self.deprecated)
        )

    def report(self, what: str, *, is_sent: bool) -> None:
        """Warn of what is odd, and raise what is wrong; the error lists both, also where warnings are errors."""
        if not (self.violations or self.doubts or self.deprecated):
            return
        odd = list({str(doubt): doubt for doubt in self.doubts}.values())
        deprecated = list(dict.fromkeys(map(str, self.deprecated)))
        is_refused = bool(self.violations)
        end = "" if is_refused else SENT if is_sent else WOULD_BE_SENT
        try:
            tell_all(
                [
                    *(InputWarning(f"{doubt}{end}", doubt) for doubt in odd),
                    *(DeprecationWarning(text) for text in deprecated),
                ]
            )
        finally:
            if is_refused:
                raise InvalidInputError(what, tuple(self.violations), (*map(str, odd), *deprecated)) from None

    def look(self, type_: TypeSpec, value: Any, path: str) -> None:
        """Check a JSON value, which is at ``path``, against its type."""
        match type_:
            case ("null", inner):
                if value is not None:
                    self.look(inner, value, path)
            case ("limited", inner, limits):
                self._limited(inner, dict(limits), value, path)
            case ("model", name):
                self._model(lookup(name), value, path)
            case ("enum", name):
                self._enum(lookup(name), value, path)
            case ("const", expected):
                if value != expected or isinstance(value, bool) is not isinstance(expected, bool):
                    self.add(path, f"must be {expected!r}", value)
            case ("list", item):
                if isinstance(value, list):
                    for index, member in enumerate(value):
                        self.look(item, member, f"{path}[{index}]")
                else:
                    self.add(path, "must be a list", value)
            case ("map", item):
                if isinstance(value, dict):
                    for key, member in value.items():
                        self._key(key, path)
                        self.look(item, member, _below(path, key))
                else:
                    self.add(path, "must be a mapping", value)
            case ("union", tree, types):
                self._union(tree, types, value, path)
            case _:
                self._scalar(type_, value, path)

    def _scalar(self, type_: ScalarName, value: Any, path: str) -> None:
        scalar = SCALARS[type_]
        if not scalar.holds(value):
            hint = "; None is not accepted: leave the field out instead" if value is None else ""
            self.add(path, scalar.must + hint, value)
        elif type_ == "datetime":
            self._time(str(value), path)
        else:
            self._json(value, path)

    def _time(self, value: str, path: str) -> None:
        try:
            Timestamp(value).datetime  # noqa: B018
        except ValueError:
            self.add(path, "must be an aware datetime or an ISO 8601 text", value)

    def _json(self, value: Any, path: str) -> None:
        """A value of any type, as far as JSON goes."""
        pending = [(path, value, 1)]
        while pending:
            place, item, level = pending.pop()
            if level > DEEPEST:
                self.add(path, f"is nested more than {DEEPEST} levels deep, or contains itself", value)
                return
            if isinstance(item, dict):
                for key, member in item.items():
                    self._key(key, place)
                    pending.append((_below(place, key), member, level + 1))
            elif isinstance(item, list):
                pending += [(f"{place}[{index}]", member, level + 1) for index, member in enumerate(item)]
            elif isinstance(item, float) and not math.isfinite(item):
                self.add(place, "must be finite: JSON has no NaN or infinity", item)
            elif item is not None and not isinstance(item, (str, int, float)):
                self.add(place, f"cannot be sent as JSON: it is a {type(item).__name__}", item)

    def _add_mismatch(self, type_: TypeSpec, value: Any, path: str) -> None:
        from .explaining import describe

        self.add(path, f"must be {describe(type_)}", value)

    def _key(self, key: Any, path: str) -> None:
        if not isinstance(key, str):
            self.add(path, "has a key that is not text", key)

    def _model(self, cls: Any, value: Any, path: str) -> None:
        if not isinstance(value, dict):
            self._add_mismatch(("model", cls), value, path)
            return
        fields = codec_of(cls).by_wire_name
        for wire_name, field in fields.items():
            place = _below(path, wire_name)
            if wire_name in value:
                if "deprecated" in field.flags:
                    self._deprecate(Violation(place, f"is deprecated: {cls.__name__}.{field.name}"))
                self.look(field.type, value[wire_name], place)
            elif self._lacks(field):
                self.add(place, "is required")
        for key in value:
            if key not in fields:
                self._unknown_field(cls, fields, key, value[key], path)

    def _deprecate(self, *found: Violation) -> None:
        self.deprecated += found[: max(0, MOST_FOUND - len(self.deprecated))]

    def _lacks(self, field: Field) -> bool:
        return field.required and not (self.draft and "draft-optional" in field.flags)

    def _unknown_field(self, cls: Any, fields: Mapping[str, Field], key: Any, value: Any, path: str) -> None:
        self._key(key, path)
        self._json(value, _below(path, key))
        near = self._near.of(str(key), cls, fields, cutoff=0.8)
        if near:
            self.doubt(_below(path, key), f"is no field of {cls.__name__} (did you mean {near!r}?)")

    def _enum(self, cls: Any, value: Any, path: str) -> None:
        listed: dict[Any, Any] = cls._value2member_map_
        kind, word = (str, "text") if issubclass(cls, str) else (int, "an integer")
        if not isinstance(value, kind) or isinstance(value, bool):
            hint = "; None is not accepted: leave the field out instead" if value is None else ""
            self.add(path, f"must be {word}: a {cls.__name__}{hint}", value)
        elif value not in listed:
            shown = value if isinstance(value, str) else excerpt(value)
            near = self._near.of(shown, cls, map(str, listed))
            hint = f" (did you mean {near!r}?)" if near else ""
            self.doubt(path, f"is no {cls.__name__} that the description knows{hint}", value)

    def _union(self, tree: Any, types: tuple[Any, ...], value: Any, path: str) -> None:
        """The variant that a reader would choose; if it is not satisfied, any other that is."""
        chosen: list[Any] = []
        if tree and isinstance(value, dict):
            name = choose(tree, value)
            if name == UNKNOWN:
                self._unknown_tag(tree, value, path)
                return
            chosen = [("model", name)]
        told: list[Violation] = []
        for member in [*chosen, *(member for member in types if member not in chosen)]:
            most = self._most - len(self.violations) + 1 if member in chosen else 1
            attempt = Findings(draft=self.draft, most=most, near=self._near)
            with suppress(_Enough):
                attempt.look(member, value, path)
            if not attempt.violations:
                for doubt in attempt.doubts:
                    self.take(doubt)
                self._deprecate(*attempt.deprecated)
                return
            told = told or attempt.violations
        if chosen:
            for violation in told:
                self.take(violation)
        else:
            self._add_mismatch(("union", tree, types), value, path)

    def _unknown_tag(self, tree: Any, value: dict[str, Any], path: str) -> None:
        """The first tag on the way down that no variant has."""
        _, tag, branches = tree
        for values, branch in branches:
            if value[tag] in values:
                self._unknown_tag(branch, value, path)
                return
        known = ", ".join(repr(known) for values, _ in branches for known in values[:20])
        place = _below(path, tag)
        if isinstance(value[tag], str):
            self.doubt(place, f"is none of the variants that the description knows ({known})", value[tag])
            self._json(value, path)
        else:
            self.add(place, f"must be one of {known}", value[tag])

    def _limited(self, inner: TypeSpec, limits: Mapping[str, Any], value: Any, path: str) -> None:
        most = limits.get("maxItems")
        if most is not None and isinstance(value, list) and len(value) > most:
            self._size(limits, "Items", "item", value, path)
            self.look(inner, value[:most], path)
            return
        before = len(self.violations)
        self.look(inner, value, path)
        if len(self.violations) == before:
            self._limits(limits, value, path)

    def _limits(self, limits: Mapping[str, Any], value: Any, path: str) -> None:
        if isinstance(value, str):
            self._size(limits, "Length", "character", value, path)
            if "pattern" in limits and not _pattern(limits["pattern"]).search(value):
                self.add(path, f"must match {limits['pattern']}", value)
        elif isinstance(value, list):
            self._size(limits, "Items", "item", value, path)
            if limits.get("uniqueItems"):
                self._unique(value, path)
        elif isinstance(value, dict):
            self._size(limits, "Properties", "field", value, path)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            for keyword, (breaks, words) in RANGES.items():
                if keyword in limits and breaks(value, limits[keyword]):
                    self.add(path, f"{words} {limits[keyword]}", value)

    def _size(self, limits: Mapping[str, Any], what: str, unit: str, value: Any, path: str) -> None:
        low, high = limits.get(f"min{what}", 0), limits.get(f"max{what}", math.inf)
        if len(value) < low:
            self.add(path, f"has {counted(len(value), unit)}, fewer than {low}", value)
        if len(value) > high:
            self.add(path, f"has {counted(len(value), unit)}, more than {high}", value)

    def _unique(self, value: list[Any], path: str) -> None:
        seen: dict[str, int] = {}
        for index, member in enumerate(value):
            first = seen.setdefault(_identity(member), index)
            if first != index:
                self.add(f"{path}[{index}]", f"repeats {path}[{first}]; items must be unique", member)


SENT: Final = "; it is sent as it is"
WOULD_BE_SENT: Final = "; it would be sent as it is"


def _violation(path: str, message: str, value: Any, *, doubtful: bool = False) -> Violation:
    secret = any(is_secret_name(step) for step in re.split(r"[.\[]", path))
    shown = "" if value is UNSET else "**********" if secret and value is not None else excerpt(value)
    return Violation(path, message, shown, doubtful=doubtful)


RANGES: Final[dict[str, tuple[Callable[[float, float], bool], str]]] = {
    "minimum": (lambda value, limit: value < limit, "is less than"),
    "maximum": (lambda value, limit: value > limit, "is greater than"),
    "exclusiveMinimum": (lambda value, limit: value <= limit, "must be greater than"),
    "exclusiveMaximum": (lambda value, limit: value >= limit, "must be less than"),
    "multipleOf": (lambda value, limit: not _is_multiple(value, limit), "must be a multiple of"),
}


def _is_multiple(value: float, of: float) -> bool:
    try:
        return value % of == 0
    except OverflowError:  # an integer that is too large to compare with a fraction
        return True


def _identity(value: Any) -> str:
    """The same for equal JSON values, and for no others."""
    try:
        return json.dumps(value, sort_keys=True)
    except (ValueError, RecursionError):  # an integer of more digits than Python writes; a thousand levels
        return f"object {id(value)}"


def _below(path: str, key: Any) -> str:
    return f"{path}.{key}" if path else str(key)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """As JSON Schema means it: ``$`` is the end of the text, ``\\d`` and ``\\w`` are ASCII."""
    if text.endswith("$") and not text.endswith(r"\$"):
        text = text[:-1] + r"\Z"
    return re.compile(text, re.ASCII)


def _is_draft(type_: TypeSpec, value: Any) -> bool:
    """Whether a body says, or means by leaving it out, that its object is a draft."""
    match bare(type_):
        case ("union", tree, _) if tree and isinstance(value, dict):
            return _is_draft(("model", choose(tree, value)), value)
        case ("model", name) if isinstance(value, dict):
            status = codec_of(lookup(name)).by_wire_name.get("status")
            if status is not None:
                return bool(value["status"] == "DRAFT") if "status" in value else "draft-by-default" in status.flags
    return False
