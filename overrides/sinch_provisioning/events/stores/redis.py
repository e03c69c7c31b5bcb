"""Deliveries in Redis, shared by many hosts. Needs the extra ``redis``, and asyncio: redis-py knows no Trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .protocol import DeliveryState

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisDeliveryStore"]

UNDER_WAY: Final = "under_way"
DONE: Final = "done"


class RedisDeliveryStore:
    """Remembers deliveries in Redis. The ``redis.asyncio.Redis`` stays yours to close."""

    def __init__(self, redis: Redis, *, prefix: str = "sinch-provisioning:delivery:") -> None:
        self._redis: Any = redis
        self._prefix = prefix

    async def begin(self, key: str, lease: float) -> DeliveryState:
        name = self._prefix + key
        for _ in range(2):
            if await self._redis.set(name, UNDER_WAY, nx=True, px=_milliseconds(lease)):
                return "new"
            found = await self._redis.get(name)
            if found is not None:
                return "done" if found in (DONE, DONE.encode()) else "under_way"
        return "under_way"  # it ran out while it was looked at, and somebody else has it now

    async def finish(self, key: str, lifetime: float) -> None:
        await self._redis.set(self._prefix + key, DONE, px=_milliseconds(lifetime))

    async def forget(self, key: str) -> None:
        await self._redis.delete(self._prefix + key)


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))
