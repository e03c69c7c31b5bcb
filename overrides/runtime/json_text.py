"""JSON text: parsed and written with the fastest library that is installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from .errors import InvalidInputError, Violation

__all__ = ["dump_json", "parse_json", "parser"]


def parse_json(data: str | bytes) -> Any:
    """Parse a JSON text with the fastest parser that is installed.

    Raises:
        ValueError: It is none: also where it holds NaN or infinity, which JSON has not.
    """
    try:
        return parser()(data)
    except RecursionError:
        raise ValueError("the JSON text is nested too deeply") from None


def dump_json(value: Any) -> bytes:
    """A compact JSON text in UTF-8.

    Raises:
        InvalidInputError: JSON cannot hold it: bytes, NaN, an object of a class of its own, a thousand levels.
    """
    try:
        text = _dumper()(value)
    except (TypeError, ValueError, RecursionError):
        text = _dump_slowly(value)
    if b"null" in text:  # which is also what orjson makes of NaN
        _refuse_what_is_no_json(value)
    return text


def _dump_slowly(value: Any) -> bytes:
    """What orjson does not take: integers over 64 bits, keys that are not text, halves of surrogate pairs."""
    _refuse_what_is_no_json(value)
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInputError("JSON", (Violation("the value", f"cannot be sent as JSON: {error}"),)) from None


def _refuse_what_is_no_json(value: Any) -> None:
    from .checking import Findings

    findings = Findings(draft=False)
    findings.look("any", value, "")
    if findings.violations:
        raise InvalidInputError("JSON", tuple(findings.violations))


@cache
def parser() -> Callable[[str | bytes], Any]:
    """What :func:`parse_json` parses with."""
    try:
        import orjson
    except ImportError:
        return _parse_strictly
    loads: Callable[[str | bytes], Any] = orjson.loads
    return loads


def _parse_strictly(data: str | bytes) -> Any:
    return _STRICT.decode(data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass"))


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


_STRICT: Final = json.JSONDecoder(parse_constant=_refuse_constant)


_write: Final = json.JSONEncoder(
    ensure_ascii=False,
    check_circular=False,  # what contains itself is too deep, which costs nothing to notice
    separators=(",", ":"),
    allow_nan=False,
).encode


@cache
def _dumper() -> Callable[[Any], bytes]:
    try:
        import orjson
    except ImportError:
        return lambda value: _write(value).encode()
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
    return lambda value: orjson.dumps(value, option=options)
