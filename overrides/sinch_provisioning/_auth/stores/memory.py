"""Tokens in memory, shared by the clients of one process."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from .protocol import StoredToken

__all__ = ["MemoryTokenStore"]

LOCK_POLL: Final = 0.02
"""Seconds between two tries for a lock that somebody else holds, who may be in another event loop."""


class MemoryTokenStore:
    """Shares tokens between the clients of one process, in whatever threads and event loops they run."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, threading.Lock] = {}

    async def load(self, key: str) -> StoredToken | None:
        return self._tokens.get(key)

    async def save(self, key: str, token: StoredToken) -> None:
        self._tokens[key] = token

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        lock = self._locks.setdefault(key, threading.Lock())
        while not lock.acquire(blocking=False):  # noqa: ASYNC110 - an Event belongs to one event loop
            await anyio.sleep(LOCK_POLL)
        try:
            yield
        finally:
            lock.release()
