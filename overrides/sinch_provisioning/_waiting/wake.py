"""Where an arriving event ends the pause of a wait."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

import anyio

__all__ = ["Wake"]

T = TypeVar("T")


class Wake(Generic[T]):
    """Give it to one wait, and call :meth:`notify` when something has happened.

    Nothing is lost: what is notified before the wait begins, or between two pauses, ends the next pause at once. Call
    it in the event loop's thread (from another, through ``anyio.from_thread.run_sync``).
    """

    def __init__(self) -> None:
        self._states: deque[T] = deque()
        self._notified = False
        self._event: anyio.Event | None = None

    def notify(self, state: T | None = None) -> None:
        """End the pause. A ``state`` (an event's payload) counts as the newest; without it, the wait looks itself."""
        if state is not None:
            self._states.append(state)
        self._notified = True
        if self._event is not None:
            self._event.set()

    async def wait(self) -> T | None:
        """Wait for the next notification, and return its state if it has one."""
        while not self._notified:
            self._event = anyio.Event()
            await self._event.wait()
        state = self._states.popleft() if self._states else None
        self._notified = bool(self._states)
        return state
