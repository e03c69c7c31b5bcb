"""Connections for many callers: found at once, bounded, shared fairly, and never handed out again when in doubt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

import anyio
import httpx

from .background import BackgroundTask
from .failure import closed_error
from .slot import Origin, Slot

__all__ = ["Pool"]

LONGEST_FAREWELL = 5.0
"""Seconds that closing waits for requests under way to notice."""


class _Waiter:
    __slots__ = ("is_gone", "origin", "slot", "turn")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.turn = anyio.Event()
        self.slot: Slot | None = None
        self.is_gone = False


class _Resting:
    __slots__ = ("slot", "until")

    def __init__(self, slot: Slot, until: float) -> None:
        self.slot = slot
        self.until = until


class Pool:
    """At most ``most`` slots, busy or idle. Nothing but waiting for a turn and closing the pool awaits anything.

    So a caller that is cancelled, by whatever means and at whatever moment, gives its slot back in the same breath.
    """

    def __init__(
        self,
        make_slot: Callable[[Origin], Slot],
        *,
        most: int,
        expiry: float,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.is_closed = False
        self._make_slot = make_slot
        self._most = most
        self._expiry = expiry
        self._monotonic = monotonic
        self._busy: set[Slot] = set()
        self._idle: dict[Origin, deque[_Resting]] = {}
        self._idle_count = 0
        self._waiters: deque[_Waiter] = deque()
        self._farewells: list[BackgroundTask] = []
        self._sweeper: BackgroundTask | None = None
        self._all_free: anyio.Event | None = None

    @property
    def busy(self) -> int:
        """Slots in use."""
        return len(self._busy)

    @property
    def idle(self) -> int:
        """Slots that wait for a request."""
        return self._idle_count

    async def acquire(self, origin: Origin, timeout: float | None = None) -> Slot:
        """A slot, which must be released or discarded; first come, first served.

        Raises:
            httpx.PoolTimeout: None was free in time.
            ClientClosedError: The pool is closed, or was while this waited.
        """
        if self.is_closed:
            raise closed_error()
        slot = self._take(origin)
        if slot is not None:
            return slot
        waiter = _Waiter(origin)
        self._waiters.append(waiter)
        try:
            if timeout is None:
                await waiter.turn.wait()
            else:
                with anyio.move_on_after(timeout):
                    await waiter.turn.wait()
        except BaseException:
            waiter.is_gone = True
            if waiter.slot is not None:
                self.release(waiter.slot)
            raise
        if waiter.slot is not None:
            return waiter.slot
        waiter.is_gone = True
        if self.is_closed:
            raise closed_error()
        raise httpx.PoolTimeout(f"no connection to {origin} was free in time")

    def _take(self, origin: Origin) -> Slot | None:
        """A slot that is free; the one used last, because its connection is the likeliest to be good."""
        idle = self._idle.get(origin)
        while idle:
            resting = idle.pop()
            self._idle_count -= 1
            if resting.until > self._monotonic() and resting.slot.wake():
                self._busy.add(resting.slot)
                return resting.slot
            self._close(resting.slot)
        if len(self._busy) + self._idle_count >= self._most and not self._close_oldest():
            return None
        slot = self._make_slot(origin)
        self._busy.add(slot)
        return slot

    def _close_oldest(self) -> bool:
        """Make room by closing a slot that waits for requests to another origin."""
        queues = [idle for idle in self._idle.values() if idle]
        if not queues:
            return False
        self._close(min(queues, key=lambda idle: idle[0].until).popleft().slot)
        self._idle_count -= 1
        return True

    def release(self, slot: Slot) -> None:
        """Give a slot back whose last answer was read to its end; one that is in doubt all the same is closed."""
        if slot not in self._busy:
            return
        if self.is_closed or not slot.rest():
            self.discard(slot)
            return
        waiter = self._next_waiter()
        if waiter is None:
            self._busy.discard(slot)
            self._idle.setdefault(slot.origin, deque()).append(_Resting(slot, self._monotonic() + self._expiry))
            self._idle_count += 1
            if self._sweeper is None or self._sweeper.has_ended:
                self._sweeper = BackgroundTask(self._sweep)
        elif waiter.origin == slot.origin and slot.wake():
            waiter.slot = slot
            waiter.turn.set()
        else:
            self._replace(slot, waiter)

    def discard(self, slot: Slot) -> None:
        """Close a slot that was in any doubt; its place goes to the next who waits."""
        if slot not in self._busy:
            return
        waiter = self._next_waiter()
        if waiter is not None:
            self._replace(slot, waiter)
            return
        self._busy.discard(slot)
        self._close(slot)
        if self._all_free is not None and not self._busy:
            self._all_free.set()

    def _replace(self, slot: Slot, waiter: _Waiter) -> None:
        self._busy.discard(slot)
        self._close(slot)
        waiter.slot = self._make_slot(waiter.origin)
        self._busy.add(waiter.slot)
        waiter.turn.set()

    def _next_waiter(self) -> _Waiter | None:
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.is_gone:
                return waiter
        return None

    def _close(self, slot: Slot) -> None:
        farewell = slot.close()
        if farewell is not None:
            self._farewells = [other for other in self._farewells if not other.has_ended]
            self._farewells.append(farewell)

    async def _sweep(self) -> None:
        """Close idle slots when their time is over; ends when there are none."""
        while self._idle_count:
            now = self._monotonic()
            for idle in self._idle.values():
                while idle and idle[0].until <= now:
                    self._close(idle.popleft().slot)
                    self._idle_count -= 1
            ends = [idle[0].until for idle in self._idle.values() if idle]
            if ends:
                await anyio.sleep(min(ends) - now)

    async def aclose(self) -> None:
        """Close every slot, also those in use; who waits, or is under way, gets a ``ClientClosedError``."""
        self.is_closed = True
        while (waiter := self._next_waiter()) is not None:
            waiter.turn.set()
        for idle in self._idle.values():
            while idle:
                self._close(idle.pop().slot)
        self._idle_count = 0
        for slot in tuple(self._busy):
            self._close(slot)
        if self._sweeper is not None:
            await self._sweeper.stop()
        with anyio.move_on_after(LONGEST_FAREWELL, shield=True):
            if self._busy:
                self._all_free = anyio.Event()
                await self._all_free.wait()
            for farewell in self._farewells:
                await farewell.wait()
