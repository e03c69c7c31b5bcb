"""Slow hooks, long waits that the service asks for, and turns that nobody takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APITimeoutError,
    Attempt,
    Backoff,
    CallError,
    Clock,
    Limiter,
    OAuth2ClientCredentials,
    ProvisioningError,
    RetryPolicy,
    WaitTimeoutError,
    wait_for,
)
from tests.support.calls import get, post
from tests.support.scripted import TOKEN_URL, WEBHOOK, Harness, ManualTime, ok, refusal, token
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio

YEAR = 365 * 24 * 3600


@pytest.fixture(scope="module", params=BACKENDS, ids=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


# Hooks


@pytest.mark.parametrize("seconds", [5.0, YEAR])
async def test_a_hook_slower_than_the_deadline_costs_no_answer(
    seconds: float, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Attempt] = []

    async def slow(attempt: Attempt) -> None:
        told.append(attempt)
        await anyio.sleep(seconds)

    async with Harness(httpx.Response(201, json=WEBHOOK), on_attempt=slow) as harness:
        begun = anyio.current_time()
        hook = await harness.client.webhooks.create(
            target="https://a.example", secret="s" * 20, triggers=["ALL"], timeout=2
        )
        assert anyio.current_time() - begun == 2.0
    assert hook.id == "w1"
    assert [attempt.status for attempt in told] == [201]
    assert len(harness.service.requests) == 1
    assert "the on_attempt hook took longer than the call may" in caplog.text


async def test_a_hook_is_given_a_moment_also_when_the_answer_comes_at_the_last() -> None:
    done: list[int] = []

    async def slow(attempt: Attempt) -> None:
        await anyio.sleep(0.9)
        done.append(attempt.number)

    async def late(_: httpx.Request) -> httpx.Response:
        await anyio.sleep(1.99)
        return ok()

    async with Harness(late, on_attempt=slow) as harness:
        await harness.client.webhooks.get("w1", timeout=2)
    assert done == [1]


async def test_a_slow_hook_after_a_refusal_does_not_hide_it() -> None:
    async def slow(_: Attempt) -> None:
        await anyio.sleep(YEAR)

    async with Harness(refusal(409), on_attempt=slow) as harness:
        with pytest.raises(CallError) as caught:
            await harness.client.webhooks.get("w1", timeout=2)
    assert not isinstance(caught.value, APITimeoutError)


async def test_a_cancelled_call_does_not_wait_for_its_hook() -> None:
    async def slow(_: Attempt) -> None:
        await anyio.sleep(YEAR)

    async with Harness(ok(), on_attempt=slow) as harness:
        with anyio.move_on_after(1) as scope:
            await harness.client.webhooks.get("w1", timeout=2 * YEAR)
        assert scope.cancelled_caught
        await harness.client.with_options(timeout=1).webhooks.get("w1")  # the deadline is the call's own again


async def test_the_deadline_holds_for_what_comes_after_a_hook() -> None:
    """A refused credential is replaced within the time of the call."""

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host != "auth.example":
            return httpx.Response(401)
        if len(harness.service.requests) > 2:
            await anyio.sleep_forever()
        return token()

    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(answer, auth=auth) as harness:
        with pytest.raises(APITimeoutError):
            await harness.client.webhooks.get("w1", timeout=2)
        assert anyio.current_time() < YEAR


# What the service asks to wait


@pytest.mark.parametrize("retry_after", [str(YEAR), "1e300", "Fri, 31 Dec 9999 23:59:59 GMT"])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_call_does_not_wait_for_a_year(status: int, retry_after: str) -> None:
    async with Harness(refusal(status, retry_after=retry_after)) as harness:
        with pytest.raises(CallError) as caught:
            await get(harness.client)
    assert harness.time.slept == []
    assert "asks to wait" in caught.value.gave_up
    assert len(str(caught.value)) < 2_000


@pytest.mark.parametrize("timeout", [30.0, None])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_wait_does_not_sleep_past_its_end(status: int, timeout: float | None) -> None:
    time = ManualTime()
    async with Harness(refusal(status, retry_after=str(YEAR)), clock=time.clock) as harness:

        async def look() -> str:
            if timeout is None and len(time.slept) == 3:
                return "there"
            await get(harness.client)
            return "not there"

        waiting = wait_for(look, until=lambda state: state == "there", timeout=timeout, clock=time.clock)
        if timeout is None:
            assert await waiting == "there"
            assert time.slept == [600.0] * 3  # no more than ten minutes each, also without an end
        else:
            with pytest.raises(WaitTimeoutError):
                await waiting
            assert time.slept == [timeout]


@pytest.mark.parametrize("status", [429, 503])
async def test_a_flow_does_not_sleep_for_a_year(status: int) -> None:
    sender = {"id": "s1", "state": "DRAFT", "details": {}}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and "register" in request.url.path:
            return refusal(status, retry_after=str(YEAR))
        return ok(sender)

    async with Harness(answer) as harness:
        with pytest.raises(ProvisioningError):
            await harness.client.whatsapp.senders.register_and_verify("s1", code=lambda _: "123456")
    assert sum(harness.time.slept) < 600
    assert any("register" in call for call in harness.service.calls)


async def test_chance_comes_on_top_of_what_the_service_asks_for() -> None:
    """A hundred calls that are told the same do not come back together, and none before its time."""
    draws = iter([index / 100 for index in range(100)])
    slept: list[float] = []
    for _ in range(100):
        async with Harness(refusal(429, retry_after="2"), ok(), random=lambda: next(draws)) as harness:
            await get(harness.client)
        slept += harness.time.slept
    assert min(slept) >= 2.0
    assert max(slept) - min(slept) >= 0.49
    assert len(set(slept)) == 100


# The limiter


async def test_cancelled_waiters_give_their_turn_back() -> None:
    limiter = Limiter(1.0, clock=Clock(monotonic=anyio.current_time, sleep=anyio.sleep))
    async with Harness(ok(), limiter=limiter) as harness:
        await get(harness.client)
        with anyio.move_on_after(0.5) as scope:
            async with anyio.create_task_group() as tasks:
                for _ in range(394):
                    tasks.start_soon(get, harness.client)
        assert scope.cancelled_caught
        begun = anyio.current_time()
        await get(harness.client)
        assert anyio.current_time() - begun == pytest.approx(0.5)
    assert len(harness.service.requests) == 2


@pytest.mark.parametrize("idle", [10.0, 100_000.0])
async def test_there_is_no_burst_after_idling(idle: float) -> None:
    limiter = Limiter(4.0, clock=Clock(monotonic=anyio.current_time, sleep=anyio.sleep))
    begun: list[float] = []

    def answer(_: httpx.Request) -> httpx.Response:
        begun.append(anyio.current_time())
        return ok()

    async with Harness(answer, limiter=limiter) as harness:
        for pause in (0.0, idle):
            await anyio.sleep(pause)
            async with anyio.create_task_group() as tasks:
                for _ in range(4):
                    tasks.start_soon(get, harness.client)
    for group in (begun[:4], begun[4:]):
        assert [later - group[0] for later in group] == pytest.approx([0.0, 0.25, 0.5, 0.75])
    assert begun[4] - begun[3] == pytest.approx(idle)


@pytest.mark.parametrize("make", [get, post])
async def test_a_call_out_of_time_in_the_limiter_was_not_sent(make: Callable[..., Any]) -> None:
    limiter = Limiter(0.01, clock=Clock(monotonic=anyio.current_time, sleep=anyio.sleep))
    async with Harness(ok(), limiter=limiter, retry=RetryPolicy.none()) as harness:
        await get(harness.client)
        with pytest.raises(APITimeoutError) as caught:
            await make(harness.client.with_options(timeout=5))
    assert len(harness.service.requests) == 1
    assert caught.value.attempts == ()
    assert "may have taken effect" not in str(caught.value)


async def test_backoff_of_a_wait_is_longer_than_a_shorter_request() -> None:
    time = ManualTime()
    answers = [refusal(429, retry_after="1"), ok()]
    async with Harness(*answers, retry=RetryPolicy.none(), clock=time.clock) as harness:
        await wait_for(
            lambda: harness.client.webhooks.get("w1"),
            until=lambda hook: hook.id == "w1",
            backoff=Backoff(first_delay=7.0, jitter=0.0),
            clock=time.clock,
        )
    assert time.slept == [7.0]
