"""Sentences of ours for docstrings, from what the description states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .prose import Prose, prose

__all__ = ["limits_text", "listed", "sentence", "value_doc"]


def sentence(text: Any) -> str:
    """One line, starting with a capital and ending with a stop; empty for no text."""
    line = " ".join(str(text or "").split())
    if not line:
        return ""
    line = line[0].upper() + line[1:]
    return line if line[-1] in ".!?:" else f"{line}."


def listed(names: Sequence[str], most: int) -> str:
    """``a``, ``a and b``, ``a, b and 3 more``: the first few of many names."""
    shown = list(names[:most])
    rest = len(names) - len(shown)
    *others, last = [*shown, f"{rest} more"] if rest else shown
    return f"{', '.join(others)} and {last}" if others else last


def limits_text(spec: Any) -> str:
    """``1 to 60 characters``, ``at most 20 items, each unique``: the limits of a type."""
    if spec[0] == "null":
        return limits_text(spec[1])
    if spec[0] != "limited":
        return ""
    limits: Mapping[str, Any] = dict(spec[2])
    parts = [
        _range(limits.get("minLength") or None, limits.get("maxLength"), "characters"),
        _range(limits.get("minItems") or None, limits.get("maxItems"), "items"),
        _range(limits.get("minimum"), limits.get("maximum"), ""),
        "each unique" if limits.get("uniqueItems") else "",
        f"matching ``{limits['pattern']}``" if "pattern" in limits else "",
    ]
    return ", ".join(part for part in parts if part)


def _range(low: Any, high: Any, unit: str) -> str:
    if low is None and high is None:
        return ""
    if low is None:
        text = f"at most {high}"
    elif high is None:
        text = f"at least {low}"
    else:
        text = f"{low} to {high}"
    return f"{text} {unit.removesuffix('s') if text.endswith(' 1') else unit}".strip()


def value_doc(description: Any, schema: Mapping[str, Any], spec: Any, flags: Sequence[str] = ()) -> Prose:
    """What a reader of a field or parameter must know: its meaning, limits, and how to clear it."""
    return prose(description).then(
        sentence(limits_text(spec)),
        "None clears it." if spec[0] == "null" and "null" not in str(description).lower() else "",
        f"Default: {schema['default']!r}." if "default" in schema else "",
        "Set by the service." if "read-only" in flags else "",
        "Deprecated." if "deprecated" in flags else "",
    )
