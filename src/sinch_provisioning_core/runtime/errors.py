# Copied by the generation: change overrides/runtime/errors.py, then `make regenerate`.
"""What reading an answer and writing a request can find wrong."""

from __future__ import annotations

from typing import Any

from .provisioning_error import ProvisioningError
from .text import bounded, escaped

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


class Violation:
    """One thing that is wrong with an input."""

    __slots__ = ("message", "path", "value")

    def __init__(self, path: str, message: str, value: str = "") -> None:
        self.path = path
        """The field, such as ``details.components[0].text``."""
        self.message = message
        """The rule and its limit, such as ``is longer than 60 characters``."""
        self.value = value
        """The beginning of the value; masked for secrets, empty where there is none."""

    def __str__(self) -> str:
        return f"{self.path} {self.message}" + (f" (given: {self.value})" if self.value else "")

    def __repr__(self) -> str:
        return f"Violation({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Violation) and str(self) == str(other)

    __hash__ = None  # type: ignore[assignment]


class InvalidInputError(ProvisioningError, ValueError):
    """The input breaks rules that the API states; nothing was sent. Lists every violation at once."""

    def __init__(self, what: str, violations: tuple[Violation, ...]) -> None:
        super().__init__(f"{what}: {_told(violations)}")
        self.what = what
        """What was checked: a call, such as ``webhooks.create`` with its operation id, or a model."""
        self.violations = violations


MOST_TOLD = 20
"""Violations that an error's text lists; ``violations`` has all of them."""


def _told(violations: tuple[Violation, ...]) -> str:
    if len(violations) == 1:
        return str(violations[0])
    more = len(violations) - MOST_TOLD
    lines = [f"\n  - {violation}" for violation in violations[:MOST_TOLD]]
    return "".join([f"{len(violations)} problems", *lines, f"\n  - and {more} more" if more > 0 else ""])


class InputWarning(UserWarning):
    """An input holds an enum value or a field that the description does not know; it is sent as it is."""


def excerpt(value: Any, length: int = 60) -> str:
    """The beginning of a value, for an error message."""
    if isinstance(value, str) and len(value) > length:
        return f"{value[:length]!r}… ({len(value)} characters)"
    if isinstance(value, dict):
        return f"an object with {len(value)} fields" if value else "an empty object"
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
