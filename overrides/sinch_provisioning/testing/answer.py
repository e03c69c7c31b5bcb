"""An answer before it is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping

import attrs

from .json_value import Json


@attrs.frozen
class Answer:
    """Status, headers (lower-case names) and body."""

    status: int
    headers: Mapping[str, str]
    body: bytes = attrs.field(default=b"", repr=False)


def json_answer(status: int, value: Json, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, {"content-type": "application/json; charset=utf-8", **(headers or {})}, body)


def empty_answer(status: int) -> Answer:
    """An answer without a body."""
    return Answer(status, {})
