"""A semaphore for tasks of several event loops, whose threads wake each other."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType
from typing import Any

import anyio

from .background import running_event_loop

__all__ = ["Semaphore"]


class Semaphore:
    """So many may hold it at once; who waits gets it in the order of asking."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[_Waiter] = deque()
        self._mutex = threading.Lock()

    async def __aenter__(self) -> None:
        with self._mutex:
            if self._free:
                self._free -= 1
                return
            waiter = _Waiter()
            self._waiting.append(waiter)
        try:
            await waiter.turn.wait()
        except BaseException:
            with self._mutex:
                waiter.has_left = True
                has_turn = waiter not in self._waiting
                if not has_turn:
                    self._waiting.remove(waiter)
            if has_turn:
                self._release()
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._release()

    def _release(self) -> None:
        """Hand it to who has waited longest, or keep it for who comes."""
        while True:
            with self._mutex:
                if not self._waiting:
                    self._free += 1
                    return
                waiter = self._waiting.popleft()
            if waiter.wake():
                return
            with self._mutex:
                if waiter.has_left:  # and has handed it on
                    return


class _Waiter:
    """A task that waits, in its event loop."""

    def __init__(self) -> None:
        self.turn = anyio.Event()
        self.has_left = False
        self._loop: Any = running_event_loop()

    def wake(self) -> bool:
        """Whether it can still be woken: its event loop may have ended."""
        if running_event_loop() is self._loop:
            self.turn.set()
            return True
        call_soon = getattr(self._loop, "call_soon_threadsafe", None) or self._loop.run_sync_soon  # asyncio's or Trio's
        try:
            call_soon(self.turn.set)
        except RuntimeError:
            return False
        return True
