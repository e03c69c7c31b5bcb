"""Bounds on rate and concurrency."""

from __future__ import annotations

import re
import threading
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import Clock, ConfigurationError, Limiter, RetryPolicy, ServerError
from tests.support.calls import get
from tests.support.scripted import Harness, ManualTime, ok, refusal

pytestmark = pytest.mark.anyio


async def test_requests_are_spaced_evenly() -> None:
    time = ManualTime()
    async with Harness(ok(), limiter=Limiter(4.0, clock=time.clock)) as harness:
        for _ in range(5):
            await get(harness.client)
        assert time.slept == [0.25] * 4
        time.now += 0.25
        await get(harness.client)
    assert time.slept == [0.25] * 4, "its time had come"


async def test_concurrency_is_bounded() -> None:
    running = peak = 0

    async def answer(_: httpx.Request) -> httpx.Response:
        nonlocal running, peak
        running += 1
        peak = max(peak, running)
        for _unused in range(3):
            await anyio.lowlevel.checkpoint()
        running -= 1
        return ok()

    async with Harness(answer, limiter=Limiter(concurrent=3)) as harness, anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(get, harness.client)
    assert peak == 3


async def test_it_slows_down_on_429_and_recovers() -> None:
    limiter = Limiter(100.0, clock=ManualTime().clock)
    async with Harness(refusal(429), refusal(429), ok(), limiter=limiter) as harness:
        await get(harness.client)
        assert limiter.rate == 27.0
        for _ in range(100):
            await get(harness.client)
        assert limiter.rate == 100.0


def test_some_of_the_rate_always_stays() -> None:
    limiter = Limiter(100.0)
    for _ in range(100):
        limiter.learn(429)
    assert limiter.rate == 5.0


async def test_a_cancelled_or_failed_call_gives_its_slot_back() -> None:
    limiter = Limiter(concurrent=1)
    async with Harness(refusal(500), ok(), limiter=limiter, retry=RetryPolicy.none()) as harness:
        with pytest.raises(ServerError):
            await get(harness.client)
        with anyio.CancelScope() as scope:
            scope.cancel()
            await get(harness.client)
        await get(harness.client)


def test_an_event_loop_gives_its_slot_to_another(anyio_backend: str) -> None:
    """And so do their threads, whichever way they were started."""
    limiter = Limiter(concurrent=1)
    order: list[str] = []
    is_held = threading.Event()

    async def hold() -> None:
        async with limiter.slot():
            is_held.set()
            while limiter._slots is None or not limiter._slots._waiting:
                await anyio.lowlevel.checkpoint()
            order.append("held")

    async def follow() -> None:
        async with limiter.slot():
            order.append("followed")

    holder = threading.Thread(target=anyio.run, args=(hold,), kwargs={"backend": anyio_backend}, daemon=True)
    holder.start()
    is_held.wait()
    anyio.run(follow)
    holder.join()
    assert order == ["held", "followed"]


async def test_who_stops_waiting_for_a_slot_leaves_it_to_the_next() -> None:
    limiter = Limiter(concurrent=1)
    got: list[int] = []

    async def wait(number: int, scope: anyio.CancelScope) -> None:
        with scope:
            async with limiter.slot():
                got.append(number)

    scopes = [anyio.CancelScope() for _ in range(3)]
    async with anyio.create_task_group() as tasks:
        async with limiter.slot():
            for number, scope in enumerate(scopes):
                tasks.start_soon(wait, number, scope)
            await anyio.wait_all_tasks_blocked()
            scopes[1].cancel()
            await anyio.wait_all_tasks_blocked()
        scopes[0].cancel()  # it has the slot already, and has not run yet
    assert got in ([2], [0, 2])
    async with limiter.slot():
        pass


def test_event_loops_take_turns() -> None:
    now = 0.0
    slept: list[float] = []
    sleeps, overtaken = threading.Event(), threading.Event()

    async def sleep(seconds: float) -> None:
        nonlocal now
        slept.append(seconds)
        until = now + seconds
        sleeps.set()
        while not overtaken.is_set():
            await anyio.lowlevel.checkpoint()
        now = until

    async def take() -> None:
        async with limiter.slot():
            pass

    limiter = Limiter(1.0, clock=Clock(monotonic=lambda: now, sleep=sleep))
    anyio.run(take)
    slow = threading.Thread(target=anyio.run, args=(take,), daemon=True)
    slow.start()
    sleeps.wait()
    now = 1.0
    anyio.run(take)
    overtaken.set()
    slow.join()
    assert (slept, limiter._next_start) == ([1.0, 1.0], 3.0)


@pytest.mark.parametrize(
    ("arguments", "options", "said"),
    [
        ((0,), {}, "requests_per_second is 0, not a number above 0."),
        (("1",), {}, "requests_per_second is '1', not a number above 0."),
        ((1,), {"concurrent": 0}, "concurrent is 0, and must be an integer of 1 or more."),
    ],
)
def test_bounds_are_checked(arguments: tuple[Any, ...], options: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(said)):
        Limiter(*arguments, **options)
