"""Telling a wrong code from the other mistakes of the call that gives it back."""

from __future__ import annotations

from typing import Final

from sinch_provisioning_core.runtime.errors import InvalidInputError, Violation

from ..errors import ConflictError

__all__ = ["WrongCode", "refused_input"]

_CODE: Final = "code"


class WrongCode(Exception):
    """A code was refused; asking for another one may help."""

    def __init__(self, failure: ConflictError | InvalidInputError, *, otherwise: str = "") -> None:
        """It was refused by the service, or before it was sent.

        Args:
            otherwise: What to do if the code was not what the service refused.
        """
        super().__init__()
        self.failure = failure
        self.otherwise = otherwise

    @property
    def problem(self) -> str:
        """What is wrong with it, in a sentence that does not show it."""
        if isinstance(self.failure, ConflictError):
            return "The code was wrong."
        wanted = " and ".join(violation.message for violation in self.failure.violations)
        return f"This cannot be the code, and was not sent: it {wanted}."


def refused_input(error: InvalidInputError) -> WrongCode | InvalidInputError:
    """What to raise for it: only where nothing but the code is wrong, it is a wrong code. Neither shows the code."""
    told = InvalidInputError(
        error.what,
        tuple(
            Violation(found.path, found.message, "" if found.path == _CODE else found.value)
            for found in error.violations
        ),
        error.warnings,
    )
    told.call, told.operation_id = error.call, error.operation_id
    return WrongCode(told) if all(found.path == _CODE for found in told.violations) else told
