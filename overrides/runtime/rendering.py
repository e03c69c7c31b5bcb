"""The repr of a model: short, without unset fields, without secrets."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final

from .codec import codec_of
from .errors import excerpt
from .secrets import is_secret_name
from .text import bounded, escaped
from .unset import UNSET

__all__ = ["render"]

MASK: Final = "'**********'"
LONGEST_TEXT: Final = 60
LONGEST_LIST: Final = 3
MOST_UNKNOWN: Final = 20
DEEPEST: Final = 3
DEEPEST_MODEL: Final = 8


def render(model: Any, level: int = 0) -> str:
    """``Webhook(id='1', target='https://me.example', secret='**********')``."""
    if level == DEEPEST_MODEL:
        return f"{type(model).__name__}(…)"
    codec = codec_of(type(model))
    parts: list[str] = []
    for field in codec.fields:
        value = getattr(model, field.name)
        if value is not UNSET:
            secret = "secret" in field.flags and value is not None
            parts.append(f"{field.name}={MASK if secret else _value(value, level)}")
    additional = model._additional or {}
    for name, value in islice(additional.items(), MOST_UNKNOWN):
        parts.append(f"{_name(name)}={MASK if is_secret_name(name) else _value(value, level)}")
    if len(additional) > MOST_UNKNOWN:
        parts.append(f"… {len(additional)} unknown fields in all")
    return f"{type(model).__name__}({', '.join(parts)})"


def _name(name: str) -> str:
    """An unknown field's name, which may be anything."""
    return bounded(escaped(name), LONGEST_TEXT)


def _value(value: Any, level: int, depth: int = 0) -> str:
    if isinstance(value, str):
        text = str(value)
        return repr(text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…")
    if isinstance(value, (list, tuple, dict)) and value and depth == DEEPEST:
        return "{…}" if isinstance(value, dict) else "[…]"
    if isinstance(value, (list, tuple)):
        shown = ", ".join(_value(item, level, depth + 1) for item in value[:LONGEST_LIST])
        return f"[{shown}{_rest(value)}]"
    if isinstance(value, dict):
        shown = ", ".join(
            f"{_key(key)}: {MASK if is_secret_name(str(key)) else _value(item, level, depth + 1)}"
            for key, item in islice(value.items(), LONGEST_LIST)
        )
        return f"{{{shown}{_rest(value)}}}"
    if hasattr(type(value), "__wire__"):
        return render(value, level + 1)
    try:
        return repr(value)
    except ValueError:  # an integer of more digits than Python writes
        return excerpt(value)


def _key(key: Any) -> str:
    return _value(key, DEEPEST_MODEL, DEEPEST) if isinstance(key, str) else excerpt(key)


def _rest(value: Any) -> str:
    return f", … {len(value)} in all" if len(value) > LONGEST_LIST else ""
