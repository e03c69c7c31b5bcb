"""Texts from outside, made fit for a line of a log or an error."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Final

__all__ = ["bounded", "counted", "escaped", "first_words", "hide_with", "on_one_line", "without_secrets"]

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


def on_one_line(text: str) -> str:
    """The text with spaces for line breaks, and the rest escaped."""
    return text if text.isprintable() else escaped(" ".join(text.split()))


def bounded(text: str, limit: int) -> str:
    """The text, or its beginning and its length."""
    if len(text) <= limit:
        return text
    end = f"… ({len(text)} characters)"
    return f"{text[: max(0, limit - len(end))]}{end}"


_hide: Final[ContextVar[Callable[[str], str] | None]] = ContextVar("sinch_provisioning_hide", default=None)


def hide_with(hide: Callable[[str], str]) -> None:
    """From now on, in this task, texts for errors go through ``hide``, which takes the last call's secrets out."""
    _hide.set(hide)


def without_secrets(text: str) -> str:
    """A text in which something of the last call's answer may stand, without the secrets that were sent."""
    hide = _hide.get()
    return text if hide is None else hide(text)


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
