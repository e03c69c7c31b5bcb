"""Tokens in memory, shared by the clients of one event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import anyio

from .protocol import StoredToken

__all__ = ["MemoryTokenStore"]


class MemoryTokenStore:
    """Shares tokens between the clients of one event loop."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, anyio.Lock] = {}

    async def load(self, key: str) -> StoredToken | None:
        return self._tokens.get(key)

    async def save(self, key: str, token: StoredToken) -> None:
        self._tokens[key] = token

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        async with self._locks.setdefault(key, anyio.Lock()):
            yield
