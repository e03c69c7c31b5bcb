"""Texts from outside, made fit for a line of a log or an error."""

from __future__ import annotations

from typing import Final

__all__ = ["bounded", "counted", "escaped", "first_words"]

_SEEN: Final = 5_000
"""Characters of which the first words are taken."""


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


def counted(count: int, thing: str) -> str:
    """``1 item``, ``2 items``: the number of things that take an s."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def first_words(text: str, limit: int) -> str:
    """The text on one line; if it is too long, as many of its words as fit."""
    line = escaped(" ".join(text[:_SEEN].split()))
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    whole = cut if line[limit - 1] == " " else cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > limit // 2 else cut).rstrip()}…"
