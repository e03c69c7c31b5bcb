"""What reading an answer and writing a request can find wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .provisioning_error import ProvisioningError
from .text import bounded, counted, escaped, first_words, on_one_line

__all__ = ["DecodeError", "InputWarning", "InvalidInputError", "Violation", "excerpt"]


class DecodeError(ProvisioningError, ValueError):
    """A value has an entirely different shape from the one its type has."""

    def __init__(self, path: str, expected: str, excerpt: str) -> None:
        super().__init__(f"{path}: expected {expected}, found {excerpt}")
        self.path = path
        """Where, as a JSON path: ``$.templates[3].details``."""
        self.expected = expected
        """What belongs there: for one, ``an object`` and the model that it should be."""
        self.excerpt = excerpt
        """The beginning of what is there."""


LONGEST_PATH = 500
"""Characters of the place of a violation: names within it may come from anybody."""


class Violation:
    """One thing that is wrong, or odd, about an input. As a text it is its field, its message and its value."""

    __slots__ = ("doubtful", "message", "path", "value")

    def __init__(self, path: str, message: str, value: str = "", *, doubtful: bool = False) -> None:
        self.path = bounded(escaped(path), LONGEST_PATH)
        """The field, such as ``details.components[0].text``."""
        self.message = on_one_line(message)
        """The rule and its limit, without the field: ``has 61 characters, more than 60``."""
        self.value = escaped(value)
        """The beginning of the value; masked for secrets, empty where there is none."""
        self.doubtful = doubtful
        """Whether the service may take it all the same: then it is warned of, and sent."""

    def __str__(self) -> str:
        return f"{self.path} {self.message}" + (f" (given: {self.value})" if self.value else "")

    def __repr__(self) -> str:
        return f"Violation({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Violation) and str(self) == str(other)

    __hash__ = None  # type: ignore[assignment]


class InvalidInputError(ProvisioningError, ValueError):
    """The input breaks rules that the API states; nothing was sent. Lists every violation at once, a line for each."""

    call: str | None = None
    """Where the method lives on the client, such as ``webhooks.create``; ``None`` for a model's own check."""
    operation_id: str | None = None
    """The operation's id in the description."""

    def __init__(self, what: str, violations: tuple[Violation, ...], warnings: tuple[str, ...] = ()) -> None:
        super().__init__(f"{what}: {_told(violations, warnings)}")
        self.what = what
        """What was checked: a call, or a model."""
        self.violations = violations
        self.warnings = warnings
        """What is odd about the same input. By itself it would have been sent, with these as warnings."""

    def name_call(self, call: str, operation_id: str) -> None:
        """Say which call it was whose input breaks the rules."""
        self.call, self.operation_id = call, operation_id
        self.what = f"{call} ({operation_id})"
        self.problem = f"{self.what}: {_told(self.violations, self.warnings)}"
        self.args = (self.problem,)

    def _fit(self, text: str) -> str:
        return "\n".join(map(escaped, text.split("\n")))  # a line for each violation; none of them has line breaks

    def _in_short(self) -> tuple[str, str, str]:
        count = f": {len(self.violations)} problems" if len(self.violations) > 1 else ""
        told = "; ".join(str(violation) for violation in self.violations[:MOST_TOLD])
        return f"{first_words(self.call or self.what, 60)}{count}", told, ""


MOST_TOLD = 20
"""Violations, and warnings, that an error's text lists; the error's attributes have all of them."""


def _told(violations: tuple[Violation, ...], warnings: tuple[str, ...]) -> str:
    if len(violations) == 1 and not warnings:
        return on_one_line(str(violations[0]))
    count = counted(len(violations), "problem")
    return "".join([count, *_lines(violations), *_lines([f"warning: {warning}" for warning in warnings])])


def _lines(told: Sequence[object]) -> list[str]:
    more = len(told) - MOST_TOLD
    return [f"\n  - {on_one_line(str(line))}" for line in told[:MOST_TOLD]] + (
        [f"\n  - and {more} more"] if more > 0 else []
    )


class InputWarning(UserWarning):
    """An input holds what the description does not know or advises against; a call sends it as it is."""

    def __init__(self, message: str, violation: Violation | None = None) -> None:
        super().__init__(message)
        self.violation = violation
        """What is odd, in parts: the field, why, and the value; ``None`` if it was not made by a check."""


def excerpt(value: Any, length: int = 60) -> str:
    """The beginning of a value, for an error message."""
    if isinstance(value, str) and len(value) > length:
        return f"{value[:length]!r}… ({len(value)} characters)"
    if isinstance(value, dict):
        return f"an object with {counted(len(value), 'field')}" if value else "an empty object"
    if isinstance(value, list):
        return f"an array of {len(value)}"
    try:
        text = escaped(repr(value))
    except (
        ValueError,
        RecursionError,
    ):  # an integer of more digits than Python writes; a model in a model in a model …
        return f"a {type(value).__name__} too long to show"
    return bounded(text, length)
