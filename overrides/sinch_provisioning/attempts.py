"""What came of one request of a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import attrs

__all__ = ["Attempt", "AttemptHook"]


@attrs.frozen
class Attempt:
    """One request of a call, told after it ended. It holds no secret and can be pickled."""

    operation_id: str
    """``oauth2.token`` for a request to the token endpoint."""
    method: str
    path: str
    number: int
    """Counts from 1 within the call."""
    elapsed: float
    """Seconds that this request took."""
    status: int | None = None
    """HTTP status, if an answer came."""
    exception: str | None = None
    """Type and text of the failure, if no complete answer came."""
    delay: float | None = None
    """Seconds until the next attempt; ``None``: this was the last."""
    request_id: str | None = None
    may_have_succeeded: bool = False
    """Whether this request may have taken effect although it did not end well."""

    @property
    def outcome(self) -> str:
        """The status, or what went wrong, in a word or two."""
        if self.exception is None:
            return str(self.status)
        if self.status is None:
            return self.exception
        return f"{self.status}, then {self.exception}"


AttemptHook = Callable[[Attempt], Awaitable[None] | None]
"""Called after every attempt; an exception in it is logged and otherwise ignored."""
