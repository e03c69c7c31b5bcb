"""Sentences for docstrings, from what the description states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["field_doc", "limits_text", "paragraph", "sentence"]


def sentence(text: Any) -> str:
    """One line, starting with a capital and ending with a stop; empty for no text."""
    line = " ".join(str(text or "").split())
    if not line:
        return ""
    line = line[0].upper() + line[1:]
    return line if line[-1] in ".!?:" else f"{line}."


def paragraph(*sentences: str) -> str:
    return " ".join(part for part in sentences if part)


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
    return f"{text} {unit}".strip()


def field_doc(schema: Mapping[str, Any], spec: Any, flags: Sequence[str]) -> str:
    """What a reader of a field must know: its meaning, limits, and how to clear it."""
    return paragraph(
        sentence(schema.get("description")),
        sentence(limits_text(spec)),
        "None clears it." if spec[0] == "null" and "null" not in str(schema.get("description")).lower() else "",
        f"Default: {schema['default']!r}." if "default" in schema else "",
        "Set by the service." if "read-only" in flags else "",
        "Deprecated." if "deprecated" in flags else "",
    )
