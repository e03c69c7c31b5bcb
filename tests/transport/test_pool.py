"""The pool alone, on slots that need no network."""

from __future__ import annotations

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import ClientClosedError
from sinch_provisioning._transport.pool import Pool
from sinch_provisioning._transport.slot import Origin, Slot

pytestmark = pytest.mark.anyio

HERE, THERE = Origin("https", "here.example", 443), Origin("https", "there.example", 443)


class FakeSlot:
    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.is_good = True
        self.is_closed = False
        self.closing = anyio.Event()

    async def send(self, request: httpx.Request) -> httpx.Response:
        raise AssertionError

    def rest(self) -> bool:
        return self.is_good

    def wake(self) -> bool:
        return self.is_good

    def close(self) -> None:
        self.is_closed = True
        self.closing.set()


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Place:
    """A pool of two slots, which lives in one event loop."""

    def __init__(self, most: int = 2) -> None:
        self.made: list[FakeSlot] = []
        self.time = Time()
        self.pool = Pool(self._make, most=most, expiry=15.0, monotonic=self.time)

    def _make(self, origin: Origin) -> Slot:
        self.made.append(FakeSlot(origin))
        return self.made[-1]

    async def take(self, origin: Origin = HERE) -> FakeSlot:
        slot = await self.pool.acquire(origin)
        assert isinstance(slot, FakeSlot)
        return slot

    async def end(self) -> None:
        for slot in tuple(self.pool._busy):
            self.pool.discard(slot)
        await self.pool.aclose()


async def test_the_slot_used_last_is_taken_first() -> None:
    place = Place()
    first, second = await place.take(), await place.take()
    place.pool.release(first)
    place.pool.release(second)
    assert await place.take() is second
    assert await place.take() is first
    assert len(place.made) == 2
    await place.end()


async def test_a_slot_that_went_bad_while_it_rested_is_not_handed_out() -> None:
    place = Place()
    slot = await place.take()
    place.pool.release(slot)
    slot.is_good = False
    assert await place.take() is not slot
    assert slot.is_closed
    assert (place.pool.busy, place.pool.idle) == (1, 0)
    await place.end()


async def test_a_slot_whose_time_is_over_is_not_handed_out() -> None:
    place = Place()
    slot = await place.take()
    place.pool.release(slot)
    place.time.now += 15.0
    assert await place.take() is not slot
    assert slot.is_closed
    await place.end()


async def test_idle_slots_are_closed_without_any_call(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    may_end = anyio.Event()
    place = Place()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await may_end.wait()
        place.time.now += seconds

    slot = await place.take()
    with monkeypatch.context() as patch:
        patch.setattr(anyio, "sleep", sleep)
        place.pool.release(slot)
        await anyio.wait_all_tasks_blocked()
        assert not slot.is_closed
        may_end.set()
        await anyio.wait_all_tasks_blocked()
    assert slot.is_closed
    assert slept == [15.0]
    assert place.pool.idle == 0
    await place.end()


async def test_room_for_another_origin_is_made_by_closing_an_idle_slot() -> None:
    place = Place()
    first, second = await place.take(), await place.take()
    place.pool.release(first)
    place.time.now += 1.0
    place.pool.release(second)
    other = await place.take(THERE)
    assert (first.is_closed, second.is_closed, other.origin) == (True, False, THERE)
    await place.end()


async def test_those_who_wait_are_served_in_turn() -> None:
    place = Place(most=1)
    served: list[int] = []
    slot = await place.take()

    async def wait(number: int) -> None:
        mine = await place.take()
        served.append(number)
        place.pool.release(mine)

    async with anyio.create_task_group() as tasks:
        for number in range(5):
            tasks.start_soon(wait, number)
            await anyio.wait_all_tasks_blocked()
        place.pool.release(slot)
    assert served == [0, 1, 2, 3, 4]
    assert place.made == [slot]
    await place.end()


async def test_who_waits_for_another_origin_gets_a_new_slot_in_the_place_of_the_old() -> None:
    place = Place(most=1)
    slot = await place.take()
    taken: list[FakeSlot] = []

    async def wait() -> None:
        taken.append(await place.take(THERE))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait)
        await anyio.wait_all_tasks_blocked()
        place.pool.release(slot)
    assert slot.is_closed
    assert taken[0].origin == THERE
    assert place.pool.busy == 1
    await place.end()


@pytest.mark.parametrize("was_handed", [False, True])
async def test_a_waiter_that_is_cancelled_takes_no_slot_with_it(was_handed: bool) -> None:
    place = Place(most=1)
    slot = await place.take()
    waiting = anyio.CancelScope()

    async def wait() -> None:
        with waiting:
            mine = await place.take()
            try:
                await anyio.lowlevel.checkpoint()
            finally:
                place.pool.release(mine)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait)
        await anyio.wait_all_tasks_blocked()
        if was_handed:
            place.pool.release(slot)  # it is the waiter's now, which has not run yet
        waiting.cancel()
    if not was_handed:
        place.pool.release(slot)
    assert waiting.cancelled_caught
    assert place.pool.busy == 0
    assert await place.take() is slot
    await place.end()


async def test_a_slot_is_given_back_once() -> None:
    place = Place(most=1)
    slot = await place.take()
    place.pool.release(slot)
    place.pool.discard(slot)
    place.pool.release(slot)
    assert (place.pool.busy, place.pool.idle, slot.is_closed) == (0, 1, False)
    await place.end()


async def test_the_queue_has_a_timeout() -> None:
    place = Place(most=1)
    slot = await place.take()
    with pytest.raises(httpx.PoolTimeout):
        await place.pool.acquire(HERE, timeout=0.0)
    place.pool.release(slot)
    assert await place.take() is slot
    await place.end()


async def test_closing_ends_what_waits_and_what_is_under_way() -> None:
    place = Place(most=1)
    busy = await place.take()

    async def wait() -> None:
        with pytest.raises(ClientClosedError):
            await place.take()

    async def notice() -> None:
        await busy.closing.wait()
        place.pool.discard(busy)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait)
        tasks.start_soon(notice)
        await anyio.wait_all_tasks_blocked()
        await place.pool.aclose()
        assert place.pool.busy == 0
    with pytest.raises(ClientClosedError):
        await place.take()
