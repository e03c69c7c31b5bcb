"""A bound on how fast, and how much at once, a client sends; it slows down when the service says so."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from math import inf
from weakref import WeakKeyDictionary

import anyio

from .._arguments import checked_count, checked_number
from ..clock import Clock
from .background import running_event_loop
from .semaphore import Semaphore

__all__ = ["Limiter"]

SLOW_DOWN = 0.5
"""What a 429 leaves of the rate."""
SPEED_UP = 0.02
"""Share of the full rate that each answer other than 429 gives back."""
LEAST_SHARE = 0.05
"""Share of the full rate that is never taken away."""


class Limiter:
    """At most ``requests_per_second``, evenly spaced, and ``concurrent`` requests at once.

    A 429 halves the rate; every other answer gives some of it back, up to ``requests_per_second``. One limiter can
    serve several clients, in whatever threads and event loops they run. Requests for access tokens do not wait for it.
    """

    def __init__(
        self, requests_per_second: float = inf, *, concurrent: int | None = None, clock: Clock | None = None
    ) -> None:
        checked_number("requests_per_second", requests_per_second, above=True)
        if concurrent is not None:
            checked_count("concurrent", concurrent, least=1)
        self.requests_per_second = requests_per_second
        self.rate = requests_per_second
        """Requests per second at the moment."""
        self._clock = clock or Clock()
        self._next_start = -inf
        self._mutex = threading.Lock()
        self._lines: WeakKeyDictionary[object, anyio.Lock] = WeakKeyDictionary()
        """In each event loop; their heads take turns."""
        self._slots = None if concurrent is None else Semaphore(concurrent)

    @asynccontextmanager
    async def slot(self) -> AsyncGenerator[None, None]:
        """Wait for a turn; hold it while the request is under way."""
        if self._slots is None:
            await self._turn()
            yield
        else:
            async with self._slots:
                await self._turn()
                yield

    async def _turn(self) -> None:
        if self.rate == inf:
            return
        # Whoever is cancelled in here has taken no turn yet.
        async with self._line():
            slept_until = -inf
            while not self._took_turn(slept_until):
                slept_until = self._next_start
                await self._clock.sleep(max(0.0, slept_until - self._clock.monotonic()))

    def _took_turn(self, slept_until: float) -> bool:
        """Whether the next turn has come, and is nobody else's yet."""
        with self._mutex:
            now = self._clock.monotonic()
            if now < self._next_start != slept_until:
                return False
            self._next_start = max(now, self._next_start) + 1.0 / self.rate
            return True

    def _line(self) -> anyio.Lock:
        with self._mutex:
            return self._lines.setdefault(running_event_loop(), anyio.Lock())

    def learn(self, status: int) -> None:
        """Take an answer's status into account."""
        if self.requests_per_second == inf:
            return
        with self._mutex:
            if status == 429:
                self.rate = max(self.rate * SLOW_DOWN, self.requests_per_second * LEAST_SHARE)
            else:
                self.rate = min(self.requests_per_second, self.rate + self.requests_per_second * SPEED_UP)
