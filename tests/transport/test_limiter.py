"""Bounds on rate and concurrency."""

from __future__ import annotations

import re
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import ConfigurationError, Limiter, RetryPolicy, ServerError
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
