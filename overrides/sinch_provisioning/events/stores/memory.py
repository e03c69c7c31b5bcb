"""Deliveries in memory, for a service of one process."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from .protocol import DeliveryState

__all__ = ["MemoryDeliveryStore"]


class MemoryDeliveryStore:
    """Remembers deliveries until the process ends; of more than ``max_size`` it forgets the oldest that are done."""

    def __init__(self, max_size: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._max_size = max_size
        self._clock = clock
        self._entries: OrderedDict[str, tuple[bool, float]] = OrderedDict()
        """Key → whether it is done, and until when that counts."""

    def __len__(self) -> int:
        return len(self._entries)

    async def begin(self, key: str, lease: float) -> DeliveryState:
        now = self._clock()
        entry = self._entries.get(key)
        if entry is not None and entry[1] > now:
            return "done" if entry[0] else "under_way"
        self._put(key, False, now + lease)
        return "new"

    async def finish(self, key: str, lifetime: float) -> None:
        self._put(key, True, self._clock() + lifetime)

    async def forget(self, key: str) -> None:
        self._entries.pop(key, None)

    def _put(self, key: str, done: bool, until: float) -> None:
        self._entries[key] = (done, until)
        self._entries.move_to_end(key)
        for _ in range(len(self._entries)):
            if len(self._entries) <= self._max_size:
                return
            oldest, (is_done, ends) = self._entries.popitem(last=False)
            if not is_done and ends > self._clock():
                self._entries[oldest] = (is_done, ends)
