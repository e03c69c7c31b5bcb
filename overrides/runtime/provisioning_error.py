"""The root of all errors."""

from __future__ import annotations

from typing import Any, Final

from .text import bounded, first_words, on_one_line, without_secrets

__all__ = ["LONGEST_SUMMARY", "LONGEST_TEXT", "ProvisioningError"]

SHORTENED: Final = 200
"""Characters that are left at least of a sentence that is too long."""

LONGEST_TEXT: Final = 2_000
"""Characters of an error's text, whatever the service sends."""

LONGEST_SUMMARY: Final = 200
"""Characters of an error's summary."""


class ProvisioningError(Exception):
    """Base of this package's errors. Prints as one paragraph, holds no credential, can be pickled.

    Whatever its parts came from, its text has no secret of the call that went before, no control character, and an end.
    """

    next_step: str = ""
    """What to do about it."""

    def __init__(self, problem: str, *, next_step: str | None = None) -> None:
        problem = self._fit(self._without_secrets(problem))
        super().__init__(problem)
        self.problem = problem
        """What went wrong, in one sentence or two."""
        if next_step is not None:
            self.next_step = next_step
        self.page_number: int | None = None
        """While a list was iterated over: the page that failed, from 1."""
        self.page_token: str | None = None
        """What to pass as ``page_token=`` to go on from the page that failed; ``None`` for the list's first."""

    def __str__(self) -> str:
        sentences = [sentence for sentence in self._sentences() if sentence]
        if self.page_token is not None:
            token = bounded(repr(self.page_token), 200)
            sentences.append(f"This was page {self.page_number}; page_token={token} goes on from it.")
        return bounded(self._fit(" ".join(_shortened(sentences))), LONGEST_TEXT)

    def add_note(self, note: str, /) -> None:
        """Add a line to what a traceback shows."""
        super().add_note(bounded(on_one_line(without_secrets(note)), LONGEST_TEXT))

    @property
    def summary(self) -> str:
        """The error on one line of 200 characters at most, without advice: for a table, or a result per item."""
        start, told, end = self._in_short()
        room = LONGEST_SUMMARY - len(start) - len(": ") - len(end)
        words = first_words(told.strip().removesuffix("."), room)
        return ": ".join(part for part in (start, words) if part) + end

    def __repr__(self) -> str:
        return f"{type(self).__name__}({bounded(repr(self.problem), LONGEST_TEXT)})"

    def _without_secrets(self, problem: str) -> str:
        return without_secrets(problem)

    def _fit(self, text: str) -> str:
        """The text without line breaks and whatever a terminal would obey."""
        return on_one_line(text)

    def _sentences(self) -> list[str]:
        return [self.problem, self.next_step]

    def _in_short(self) -> tuple[str, str, str]:
        """Of the summary: its start and its end, which stand whole, and between them what is cut if it is too long."""
        return "", self.problem, ""

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in vars(self).items() if name not in ("request", "response")}
        return _restore, (type(self), self.args), state


def _shortened(sentences: list[str]) -> list[str]:
    """Long ones give way, the longest first, so that what to do next is always said."""
    for index in sorted(range(len(sentences)), key=lambda each: len(sentences[each]), reverse=True):
        excess = len(" ".join(sentences)) - LONGEST_TEXT
        if excess > 0:
            sentences[index] = bounded(sentences[index], max(len(sentences[index]) - excess, SHORTENED))
    return sentences


def _restore(cls: type[ProvisioningError], args: tuple[object, ...]) -> ProvisioningError:
    error = cls.__new__(cls)
    error.args = args
    return error
