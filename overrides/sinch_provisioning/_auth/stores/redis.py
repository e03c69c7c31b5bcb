"""Tokens in Redis, shared by many hosts. Needs the extra ``redis``, and asyncio: redis-py knows no Trio."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from .protocol import StoredToken

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisTokenStore"]

LOCK_LIFETIME: Final = 30.0
"""Seconds after which the lock of a host that died is free again."""


class RedisTokenStore:
    """Keeps tokens in Redis until they expire. The ``redis.asyncio.Redis`` stays yours to close.

    That belongs to one event loop, so clients of different ones, as blocking clients are, need a store each.
    """

    def __init__(self, redis: Redis, *, prefix: str = "sinch-provisioning:token:") -> None:
        self._redis: Any = redis
        self._prefix = prefix

    async def load(self, key: str) -> StoredToken | None:
        text = await self._redis.get(self._prefix + key)
        return None if text is None else StoredToken.from_json(text)

    async def save(self, key: str, token: StoredToken) -> None:
        milliseconds = max(1, int(token.lifetime * 1000))
        await self._redis.set(self._prefix + key, token.to_json(), px=milliseconds)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        async with self._redis.lock(f"{self._prefix}{key}:lock", timeout=LOCK_LIFETIME, sleep=0.05):
            yield
