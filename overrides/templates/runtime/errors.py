"""What reading an answer and writing a request can find wrong."""

from __future__ import annotations

from typing import Any

__all__ = ["DecodeError", "InputWarning", "InvalidInputError", "Violation", "excerpt"]


class DecodeError(ValueError):
    """A value has an entirely different shape from the one its type has."""

    def __init__(self, path: str, expected: str, excerpt: str) -> None:
        super().__init__(path, expected, excerpt)
        self.path = path
        """Where, as a JSON path: ``$.templates[3].details``."""
        self.expected = expected
        """What belongs there, such as ``an object (WhatsAppTemplateDetails)``."""
        self.excerpt = excerpt
        """The beginning of what is there."""

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.excerpt}"


class Violation:
    """One thing that is wrong with an input."""

    __slots__ = ("doubtful", "message", "path", "value")

    def __init__(self, path: str, message: str, value: str = "", *, doubtful: bool = False) -> None:
        self.path = path
        """The field, such as ``details.components[0].text``."""
        self.message = message
        """The rule and its limit, such as ``is longer than 60 characters``."""
        self.value = value
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


class InvalidInputError(ValueError):
    """The input breaks rules that the API states; nothing was sent. Lists every violation at once."""

    def __init__(self, what: str, violations: tuple[Violation, ...], warnings: tuple[str, ...] = ()) -> None:
        super().__init__(what, violations, warnings)
        self.what = what
        """What was checked: an operation's name, or a model's."""
        self.violations = violations
        self.warnings = warnings
        """What is odd about the same input. By itself it would have been sent, with these as warnings."""

    def __str__(self) -> str:
        if len(self.violations) == 1 and not self.warnings:
            return f"{self.what}: {self.violations[0]}"
        count = "1 problem" if len(self.violations) == 1 else f"{len(self.violations)} problems"
        lines = [f"{self.what}: {count}", *(f"  - {violation}" for violation in self.violations)]
        return "\n".join([*lines, *(f"  - warning: {warning}" for warning in self.warnings)])


class InputWarning(UserWarning):
    """An input holds what the description does not know or advises against; it is sent as it is."""


def excerpt(value: Any, length: int = 60) -> str:
    """The beginning of a value, for an error message."""
    if isinstance(value, str) and len(value) > length:
        return f"{value[:length]!r}… ({len(value)} characters)"
    if isinstance(value, dict):
        return f"an object with {len(value)} fields" if value else "an empty object"
    if isinstance(value, list):
        return f"an array of {len(value)}"
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python writes
        return f"a {type(value).__name__} too long to show"
    return text if len(text) <= length else f"{text[:length]}…"
