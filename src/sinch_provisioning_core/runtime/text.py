# Copied by the generation: change overrides/runtime/text.py, then `make regenerate`.
"""Texts from outside, made fit for a line of a log or an error."""

from __future__ import annotations

__all__ = ["bounded", "escaped"]


def escaped(text: str) -> str:
    """The text on one line: control characters, line breaks, terminal escapes and bidi marks shown as escapes."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def bounded(text: str, limit: int) -> str:
    """The text, or its beginning and its length."""
    if len(text) <= limit:
        return text
    end = f"… ({len(text)} characters)"
    return f"{text[: max(0, limit - len(end))]}{end}"
