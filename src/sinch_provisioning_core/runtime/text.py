# Copied by the generation: change overrides/runtime/text.py, then `make regenerate`.
"""Texts from outside, made fit for a line of a log or an error."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final, Protocol

__all__ = ["Hides", "bounded", "counted", "escaped", "first_words", "hide_with", "on_one_line", "without_secrets"]

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


class Hides(Protocol):
    """Knows a call's secrets."""

    def hide(self, text: str) -> str:
        """The beginning of a text without them and without parts of them: for what is told."""
        ...

    def hide_whole(self, text: str) -> str:
        """A text without them where they stand whole: for data, which stays as it is otherwise."""
        ...


_last_call: Final[ContextVar[Hides | None]] = ContextVar("sinch_provisioning_last_call", default=None)


def hide_with(hides: Hides) -> None:
    """From now on, in this task, :func:`without_secrets` takes out what ``hides`` knows, which is of the last call."""
    _last_call.set(hides)


def without_secrets(text: str, *, is_data: bool = False) -> str:
    """A text in which something of the last call's answer may stand, without the secrets that were sent."""
    hides = _last_call.get()
    if hides is None:
        return text
    return hides.hide_whole(text) if is_data else hides.hide(text)


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
