"""A bound on how fast, and how much at once, a client sends; it slows down when the service says so."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from math import inf

import anyio

from .._arguments import checked_count, checked_number
from ..clock import Clock

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
    serve several clients of the same event loop. Requests for access tokens do not wait for it.
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
        self._line = anyio.Lock()
        self._slots = None if concurrent is None else anyio.Semaphore(concurrent)

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
        async with self._line:
            wait = self._next_start - self._clock.monotonic()
            if wait > 0:
                await self._clock.sleep(wait)
            self._next_start = max(self._clock.monotonic(), self._next_start) + 1.0 / self.rate

    def learn(self, status: int) -> None:
        """Take an answer's status into account."""
        if self.requests_per_second == inf:
            return
        if status == 429:
            self.rate = max(self.rate * SLOW_DOWN, self.requests_per_second * LEAST_SHARE)
        else:
            self.rate = min(self.requests_per_second, self.rate + self.requests_per_second * SPEED_UP)
