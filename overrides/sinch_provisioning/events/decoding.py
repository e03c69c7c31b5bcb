"""From the bytes of a delivery to an event."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NoReturn

from sinch_provisioning_core.runtime.errors import DecodeError
from sinch_provisioning_core.runtime.reading import MismatchError, decode, reader
from sinch_provisioning_core.runtime.text import bounded, escaped

from ..errors.events import EventDecodeError, EventFault, EventSignatureError
from .catalog import NAMES
from .signature import (
    TOLERANCE,
    Body,
    Headers,
    Secrets,
    check_time,
    is_signed_with,
    raw_bytes,
    read_claim,
    secret_keys,
)
from .unknown import UnknownEvent

if TYPE_CHECKING:
    from .event import Event

__all__ = ["LARGEST_BODY", "decode_event", "parse_event"]

LARGEST_BODY: Final = 1024 * 1024
"""Bytes of an event, unless said otherwise."""
DEEPEST: Final = 254
"""Objects and arrays that may be within one another: as many as orjson writes."""


def parse_event(
    body: Body,
    headers: Headers,
    *,
    secret: Secrets,
    tolerance: float = TOLERANCE,
    max_size: int = LARGEST_BODY,
    now: float | None = None,
) -> Event:
    """Verify a delivery, then read its event.

    Args:
        body: The bytes as received.
        headers: The request's headers.
        secret: The webhook's secret, or several of which any may have been used.
        tolerance: Seconds that the timestamp may be off, either way.
        max_size: Bytes that the body may have.
        now: Unix time, for tests.

    Raises:
        EventSignatureError: The delivery cannot be trusted.
        EventDecodeError: It is signed, but no event.
    """
    body = raw_bytes(body)
    if len(body) > max_size:
        raise _too_large(max_size)
    claim = read_claim(body, headers)
    if not is_signed_with(claim, secret_keys(secret)):
        raise EventSignatureError("mismatch")
    check_time(claim, tolerance, now)
    return _decode(body)


def decode_event(body: Body, *, max_size: int = LARGEST_BODY) -> Event:
    """Read an event without verifying it: for bodies that were verified before.

    A trigger that the description does not know gives an :class:`UnknownEvent`; what else is new is kept too.

    Raises:
        EventDecodeError: It is no event; ``reason`` tells why.
    """
    body = raw_bytes(body)
    if len(body) > max_size:
        raise _too_large(max_size)
    return _decode(body)


def _decode(body: bytes) -> Event:
    document = _parsed(body)
    if document.__class__ is not dict:
        raise EventDecodeError("shape", "The body is no JSON object.")
    trigger = document.get("type")
    if trigger.__class__ is not str:
        raise EventDecodeError("type", "The event has no type, or one that is no text.")
    model = NAMES.get(trigger, UnknownEvent)
    event: Event
    try:
        event = _reader(model)(document)
    except (MismatchError, RecursionError):
        pass
    else:
        return event
    try:  # the longer way, which says what is wrong
        event = decode(("model", model), document)
    except DecodeError as error:
        place, expected = bounded(escaped(error.path), 200), error.expected
    else:
        return event
    raise EventDecodeError("shape", f"At {place}, {expected} was expected.")


@cache
def _reader(model: str | type[UnknownEvent]) -> Callable[[Any], Any]:
    return reader(("model", model))


class _DuplicateKeyError(Exception):
    pass


class _NotJsonError(ValueError):
    pass


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise _DuplicateKeyError
    return document


def _no_constant(_: str) -> NoReturn:
    raise _NotJsonError


_READ: Final = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant).raw_decode
_WHITESPACE: Final = " \t\n\r"


def _parsed(body: bytes) -> Any:
    """The JSON value."""
    orjson = _orjson()
    if orjson is not None:
        try:
            document = orjson.loads(body)
            if orjson.dumps(document) == body:  # so it has no key twice, and is not too deep to be written
                return document
        except (ValueError, TypeError):
            pass
    return _parsed_by_json(body)


def _parsed_by_json(body: bytes) -> Any:
    """As above. What went wrong is raised outside of ``except``: Python's own errors hold the whole body."""
    reason: EventFault
    try:
        text = str(body, "utf-8").strip(_WHITESPACE)
        document, end = _READ(text)
        if end != len(text):
            raise _NotJsonError
    except UnicodeDecodeError:
        reason, problem = "encoding", "The body is not UTF-8."
    except _DuplicateKeyError:
        reason, problem = "duplicate_key", "An object in the body has a key twice."
    except RecursionError:
        reason, problem = "too_deep", f"The body is nested more than {DEEPEST} levels deep."
    except ValueError:
        reason, problem = "json", "The body is not JSON."
    else:
        if not _may_be_deep(body) or _depth(body) <= DEEPEST:
            return document
        reason, problem = "too_deep", f"The body is nested more than {DEEPEST} levels deep."
    raise EventDecodeError(reason, problem)


@cache
def _orjson() -> Any:
    """The faster parser, if there is one that refuses to write what is too deep; older ones do not all."""
    try:
        import orjson
    except ImportError:
        return None
    too_deep: list[Any] = []
    for _ in range(DEEPEST):
        too_deep = [too_deep]
    try:
        orjson.dumps(too_deep)
    except TypeError:
        return orjson
    return None


def _may_be_deep(body: bytes) -> bool:
    return len(body) > 2 * DEEPEST and body.count(b"{") + body.count(b"[") > DEEPEST


_BRACKETS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"|([\[{])|[\]}]')


def _depth(body: bytes) -> int:
    """How deep a JSON text is nested; it is known to be one."""
    depth = deepest = 0
    for found in _BRACKETS.finditer(body):
        token = found[0][0]
        if token == 0x22:
            continue
        depth += 1 if found[1] else -1
        deepest = max(deepest, depth)
    return deepest


def _too_large(limit: int) -> EventDecodeError:
    return EventDecodeError("too_large", f"The body is larger than {limit} bytes.")
