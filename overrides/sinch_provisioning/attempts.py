"""What came of the requests of a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager

import attrs

__all__ = ["Attempt", "AttemptHook", "CallFacts", "CallHook", "CallStart"]


@attrs.frozen
class Attempt:
    """One request of a call, told after it ended. It holds no secret and can be pickled."""

    operation_id: str
    """``oauth2.token`` for a request to the token endpoint."""
    call: str
    """Where the method lives on the client, such as ``webhooks.create``."""
    project_id: str | None
    """The project that the call was for; ``None`` for a request to the token endpoint."""
    method: str
    path: str
    number: int
    """Counts from 1 within the call."""
    elapsed: float
    """Seconds that this request took."""
    status: int | None = None
    """HTTP status, if an answer came."""
    exception: str | None = None
    """Type and text of the failure, if no complete answer came: for people, as the text has hosts and numbers in it."""
    delay: float | None = None
    """Seconds until the next attempt; ``None``: this was the last."""
    request_id: str | None = None
    may_have_succeeded: bool = False
    """Whether this request may have taken effect although it did not end well."""
    exception_type: str | None = None
    """Name of the failure's class, to count by: ``ConnectError``; ``TimeoutError`` where the call's time was over."""

    @property
    def outcome(self) -> str:
        """The status, or what went wrong, in a word or two."""
        if self.exception is None:
            return str(self.status)
        if self.status is None:
            return self.exception
        return f"{self.status}, then {self.exception}"


@attrs.frozen(kw_only=True)
class CallFacts:
    """One call, as its errors tell it: which it was, and what was tried."""

    operation_id: str
    call: str
    """Where the method lives on the client, such as ``webhooks.create``."""
    method: str
    path: str
    project_id: str | None = None
    """The project that the call was for."""
    attempts: tuple[Attempt, ...] = ()
    """Every request of the call, in order."""
    gave_up: str = ""
    """Why the call was not repeated (again); empty if repeating was never an option."""


@attrs.frozen(kw_only=True)
class CallStart:
    """One call, told before anything of it is sent. It holds no value but the project's id."""

    operation_id: str
    call: str
    """Where the method lives on the client, such as ``webhooks.create``."""
    method: str
    path_template: str
    """With the names of its values: ``/v1/projects/{projectId}/webhooks``."""
    project_id: str | None
    base_url: str


CallHook = Callable[[CallStart], AbstractContextManager[object]]
"""Gives a context that is entered before every call (every page of a list is one), and left with its error, if it has
one. An exception in it is logged and otherwise ignored; it cannot swallow the call's."""

AttemptHook = Callable[[Attempt], Awaitable[None] | None]
"""Called after every attempt; an exception in it is logged and otherwise ignored."""
