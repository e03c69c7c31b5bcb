"""A parsed document as plain JSON: text keys, no shared parts, no more and no deeper than a description can be."""

from __future__ import annotations

import re
from math import isfinite
from typing import Any, Final

from .errors import GenerationError

__all__ = ["as_json", "refuse_deep"]

MAX_DEPTH: Final = 100
MAX_VALUES: Final = 2_000_000
MAX_INTEGER: Final = 2**64

MARKS: Final = re.compile(r"(?:[-?:][ \t]+)*")
"""What opens a level each at the beginning of a line."""


def refuse_deep(text: str, location: str) -> None:
    """Before YAML is parsed: a parser that recurses must not meet a text that nests without end."""
    depth = 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.lstrip(" ")
        deepest = depth + line.count("[") + line.count("{")
        if deepest > 5 * MAX_DEPTH:
            deepest = _deepest(line, depth)
        depth = max(0, depth + line.count("[") + line.count("{") - line.count("]") - line.count("}"))
        marks = MARKS.match(bare)
        opened = max(deepest, len(line) - len(bare), len(marks.group()) // 2 if marks else 0)
        if opened > 5 * MAX_DEPTH:
            raise GenerationError(f"{location} nests too deeply at line {number}; that is no API description")


def _deepest(line: str, depth: int) -> int:
    deepest = depth
    for mark in line:
        depth += (mark in "[{") - (mark in "]}")
        deepest = max(deepest, depth)
    return deepest


def as_json(document: Any, location: str) -> Any:
    """A copy in which nothing is shared. Raises :class:`GenerationError` for what JSON cannot say."""
    budget = [MAX_VALUES]
    return _copy(document, location, "", 0, budget)


def _copy(value: Any, location: str, place: str, depth: int, budget: list[int]) -> Any:
    budget[0] -= 1
    if budget[0] < 0:
        raise GenerationError(f"{location} has more than {MAX_VALUES} values, aliases unfolded; that is no description")
    if depth > MAX_DEPTH:
        raise GenerationError(f"{location} nests more than {MAX_DEPTH} levels deep at {place[:100]}…")
    kind = type(value)
    if kind is str:
        if value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value):
            return value
    elif (
        value is None
        or kind is bool
        or (kind is int and abs(value) < MAX_INTEGER)
        or (kind is float and isfinite(value))
    ):
        return value
    elif kind is list:
        return [_copy(item, location, f"{place}/{index}", depth + 1, budget) for index, item in enumerate(value)]
    elif kind is dict:
        copied: dict[str, Any] = {}
        for key, item in value.items():
            name = _key(key)
            if name is None or name in copied:
                problem = "is no text" if name is None else "is given twice"
                raise GenerationError(f"{location}: the key {key!r:.60} at {place or '/'} {problem}")
            copied[name] = _copy(item, location, f"{place}/{name}", depth + 1, budget)
        return copied
    raise GenerationError(f"{location}: {value!r:.60} at {place or '/'} is no value of JSON")


def _key(key: Any) -> str | None:
    """YAML reads a status or a version without quotes as a number, and some names as truth values."""
    if isinstance(key, str):
        return key
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key) if isinstance(key, int | float) else None
