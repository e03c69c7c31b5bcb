"""Where waits hear of events."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Set
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from .._cancellation import user_code

if TYPE_CHECKING:
    from .event import Event

__all__ = ["Registry"]

MOST_REMEMBERED: Final = 256
REMEMBERED_FOR: Final = 300.0
"""Seconds in which a wait may begin after its event has come."""


class Registry:
    """Passes events on to those who listen, and to those who begin to soon afterwards."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._listeners: dict[object, tuple[Set[str], Callable[[Any], object]]] = {}
        self._recent: deque[tuple[float, Event]] = deque(maxlen=MOST_REMEMBERED)

    def __len__(self) -> int:
        return len(self._listeners)

    def publish(self, event: Event) -> list[Exception]:
        """What listeners raised: it is no fault of the event's, nor of other listeners."""
        now = self._monotonic()
        while self._recent and self._recent[0][0] < now - REMEMBERED_FOR:
            self._recent.popleft()
        self._recent.append((now, event))
        failures: list[Exception] = []
        for triggers, heard in list(self._listeners.values()):
            if event.type in triggers:
                try:
                    with user_code():
                        heard(event)
                except Exception as failure:
                    failures.append(failure)
        return failures

    @contextmanager
    def listen(self, triggers: Set[str], heard: Callable[[Any], object]) -> Generator[None, None, None]:
        """While the block runs, ``heard`` is called with each event of these triggers; at first with recent ones."""
        since = self._monotonic() - REMEMBERED_FOR
        for time, event in list(self._recent):
            if time >= since and event.type in triggers:
                heard(event)
        listener = object()
        self._listeners[listener] = triggers, heard
        try:
            yield
        finally:
            del self._listeners[listener]
