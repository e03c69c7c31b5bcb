"""Delivery stores."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning.events import DeliveryStore, MemoryDeliveryStore, RedisDeliveryStore
from tests.auth.test_token_stores import redis, redis_port

__all__ = ["redis", "redis_port"]


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class StandInRedis:
    """The commands of Redis that the store uses, on an injected clock."""

    def __init__(self, time: Time) -> None:
        self.time = time
        self.entries: dict[str, tuple[str, float]] = {}
        self.runs_out_when_read = False

    async def set(self, name: str, value: str, *, px: int, nx: bool = False) -> bool | None:
        if nx and await self.get(name) is not None:
            return None
        self.entries[name] = value, self.time.now + px / 1000
        return True

    async def get(self, name: str) -> bytes | None:
        value, until = self.entries.get(name, ("", 0.0))
        return value.encode() if until > self.time.now else None

    async def delete(self, name: str) -> None:
        self.entries.pop(name, None)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest, time: Time) -> DeliveryStore:
    if request.param == "memory":
        return MemoryDeliveryStore(clock=time)
    redis: Any = StandInRedis(time)
    return RedisDeliveryStore(redis, prefix="test:")


async def test_a_delivery_is_new_once(store: DeliveryStore) -> None:
    assert await store.begin("a", 10) == "new"
    assert await store.begin("a", 10) == "under_way"
    assert await store.begin("b", 10) == "new"
    await store.finish("a", 10)
    assert await store.begin("a", 10) == "done"


async def test_one_that_was_forgotten_is_new(store: DeliveryStore) -> None:
    await store.begin("a", 10)
    await store.forget("a")
    await store.forget("never seen")
    assert await store.begin("a", 10) == "new"


async def test_a_lease_ends(store: DeliveryStore, time: Time) -> None:
    await store.begin("a", 10)
    time.now = 9.9
    assert await store.begin("a", 10) == "under_way"
    time.now = 10.0
    assert await store.begin("a", 10) == "new"


async def test_what_is_done_is_remembered_for_its_lifetime(store: DeliveryStore, time: Time) -> None:
    await store.begin("a", 10)
    await store.finish("a", 100)
    time.now = 99.9
    assert await store.begin("a", 10) == "done"
    time.now = 100.0
    assert await store.begin("a", 10) == "new"


async def test_memory_is_bounded_and_keeps_what_is_under_way() -> None:
    store = MemoryDeliveryStore(max_size=3)
    await store.begin("under way", 100)
    for number in range(10):
        await store.begin(str(number), 100)
        await store.finish(str(number), 100)
        assert len(store) <= 3
    assert await store.begin("under way", 100) == "under_way"
    assert await store.begin("9", 100) == "done"
    assert await store.begin("0", 100) == "new"


async def test_memory_full_of_what_is_under_way_grows() -> None:
    store = MemoryDeliveryStore(max_size=2)
    assert [await store.begin(str(number), 100) for number in range(4)] == ["new"] * 4
    assert [await store.begin(str(number), 100) for number in range(4)] == ["under_way"] * 4


async def test_what_runs_out_while_redis_is_asked_is_taken_or_left() -> None:
    redis: Any = StandInRedis(Time())
    store = RedisDeliveryStore(redis)
    refusals = [None, True]

    async def set(name: str, value: str, **options: Any) -> bool | None:
        return refusals.pop(0)

    redis.set = set
    assert await store.begin("a", 10) == "new"
    refusals = [None, None]
    assert await store.begin("a", 10) == "under_way"


async def test_redis_keys_have_their_prefix_and_end(time: Time) -> None:
    redis: Any = StandInRedis(time)
    store = RedisDeliveryStore(redis)
    await store.begin("a", 0.0001)
    assert redis.entries == {"sinch-provisioning:delivery:a": ("under_way", 0.001)}


@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=False)
async def test_a_real_redis(redis: Any) -> None:
    store = RedisDeliveryStore(redis, prefix="test:")
    assert [await store.begin("a", 60), await store.begin("a", 60)] == ["new", "under_way"]
    assert 50_000 < await redis.pttl("test:a") <= 60_000
    await store.finish("a", 120)
    assert await RedisDeliveryStore(redis, prefix="test:").begin("a", 60) == "done"
    assert 110_000 < await redis.pttl("test:a") <= 120_000
    await store.forget("a")
    assert await store.begin("a", 60) == "new"
