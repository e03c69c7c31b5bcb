"""What the command line exits with."""

from __future__ import annotations

from typing import Final

from sinch_provisioning_core.runtime.errors import InvalidInputError

from ..errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    WaitFailedError,
    WaitTimeoutError,
)

__all__ = ["EXIT_CODES", "INTERRUPTED", "OTHER", "PROBLEM_FOUND", "exit_code"]

OTHER: Final = 1
PROBLEM_FOUND: Final = 13
INTERRUPTED: Final = 130

EXIT_CODES: Final[dict[int, str]] = {
    0: "it is done",
    OTHER: "anything that is none of the below, such as an answer that cannot be read",
    2: "the command line or the input is wrong; nothing was sent",
    3: "the environment lacks credentials, or has values that cannot be used",
    4: "the credentials are refused (401, 403)",
    5: "there is no such thing (404)",
    6: "it exists already, or its state does not allow it (409)",
    7: "the service refuses it for another reason (400, 422, 424 …)",
    8: "too many requests (429)",
    9: "the service failed (5xx)",
    10: "no answer: network, TLS, proxy, or out of time",
    11: "a wait ended in a state from which the one waited for cannot come",
    12: "a wait ran out of time",
    PROBLEM_FOUND: "doctor found a problem",
    INTERRUPTED: "interrupted (Ctrl+C)",
}
"""Every exit code, and what it says."""

# The first that fits counts: a refused token is also an answer of the token service.
_CODES: Final[tuple[tuple[type[Exception], int], ...]] = (
    (InvalidInputError, 2),
    (ConfigurationError, 3),
    (AuthenticationError, 4),
    (PermissionDeniedError, 4),
    (NotFoundError, 5),
    (ConflictError, 6),
    (RateLimitError, 8),
    (ServerError, 9),
    (APIConnectionError, 10),
    (WaitFailedError, 11),
    (WaitTimeoutError, 12),
)


def exit_code(error: Exception) -> int:
    """The exit code for an error."""
    for kind, code in _CODES:
        if isinstance(error, kind):
            return code
    if isinstance(error, APIStatusError):  # also those of the token service, which have no classes of their own
        status = error.status_code
        return 8 if status == 429 else 9 if status >= 500 else 7
    return OTHER
