"""The generic wait, on a time that passes by sleeping alone."""

from __future__ import annotations

import pickle
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    APIConnectionError,
    Backoff,
    CallFacts,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
    TokenConnectionError,
    TokenError,
    TokenStatusError,
    WaitFailedError,
    WaitTimeoutError,
)
from sinch_provisioning import wait_for as unbound_wait_for
from tests.support.live import SharedTime

CALL = CallFacts(operation_id="x", call="x.get", method="GET", path="/x")


def fetch_of(*states: Any) -> Callable[[], Awaitable[Any]]:
    """Gives the states in turn, the last one for ever; errors are raised."""
    left = list(states)

    async def fetch() -> Any:
        await anyio.lowlevel.checkpoint()
        state = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(state, Exception):
            raise state
        return state

    return fetch


def named(state: str) -> str:
    return f"it is {state}"


def broken(state: str) -> str | None:
    return "no luck" if state == "broken" else None


def always(state: str) -> bool:
    return True


def divide(state: str) -> float:
    return 1 / (len(state) - len(state))


@pytest.fixture
def wait_for(time: SharedTime) -> Any:
    return partial(unbound_wait_for, clock=time.clock, random=lambda: 0.0, until=lambda state: state == "done")


async def test_it_looks_until_the_state_is_as_wanted(wait_for: Any, time: SharedTime) -> None:
    assert await wait_for(fetch_of("new", "busy", "done")) == "done"
    assert time.slept == [1.0, 1.6]


async def test_what_is_ready_at_once_takes_no_pause(wait_for: Any, time: SharedTime) -> None:
    assert await wait_for(fetch_of("done"), timeout=0) == "done"
    assert time.slept == []


async def test_pauses_grow_up_to_their_bound(wait_for: Any, time: SharedTime) -> None:
    backoff = Backoff(first_delay=1, factor=3, max_delay=5)
    await wait_for(fetch_of("a", "b", "c", "d", "done"), backoff=backoff)
    assert time.slept == [1, 3, 5, 5]


async def test_chance_shortens_pauses(wait_for: Any, time: SharedTime) -> None:
    await wait_for(fetch_of("a", "done"), backoff=Backoff(first_delay=10, jitter=0.5), random=lambda: 0.5)
    assert time.slept == [7.5]


def test_pauses_stay_finite_after_very_many_looks() -> None:
    assert Backoff(max_delay=30, jitter=0).delay_after(10**6, lambda: 0.0) == 30


def test_pauses_that_grow_slowly_reach_their_bound_too() -> None:
    assert Backoff(first_delay=1, factor=1.001, max_delay=15, jitter=0).delay_after(10**4, lambda: 0.0) == 15


@pytest.mark.parametrize("wrong", [{"first_delay": 0}, {"factor": 0.5}, {"max_delay": -1}, {"jitter": 1.5}])
def test_a_backoff_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Backoff(**wrong)


async def test_time_runs_out_after_a_last_look(wait_for: Any, time: SharedTime) -> None:
    with pytest.raises(WaitTimeoutError, match=r"thing gave up after 10 s and 6 looks: it is busy") as caught:
        await wait_for(fetch_of("busy"), timeout=10, what="thing", describe=named)
    assert caught.value.last == "busy"
    assert time.slept == pytest.approx([1, 1.6, 1.6**2, 1.6**3, 10 - 9.256])


async def test_by_default_it_gives_up_after_five_minutes(wait_for: Any, time: SharedTime) -> None:
    time.emulated.advance(1_000)
    with pytest.raises(WaitTimeoutError, match=r"^wait_for gave up after 300 s and \d+ looks\. "):
        await wait_for(fetch_of("busy"))
    assert time.emulated() == 1_300


@pytest.mark.parametrize("timeout", [-1, "5", True])
async def test_a_timeout_that_is_no_time_is_refused(wait_for: Any, timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"^timeout is {timeout!r}, not a number from 0 up\."):
        await wait_for(fetch_of("done"), timeout=timeout)


async def test_a_timeout_of_zero_looks_once(wait_for: Any, time: SharedTime) -> None:
    with pytest.raises(WaitTimeoutError, match="1 look"):
        await wait_for(fetch_of("busy"), timeout=0)
    assert time.slept == []


async def test_without_a_timeout_it_goes_on(wait_for: Any, time: SharedTime) -> None:
    await wait_for(fetch_of(*["busy"] * 500, "done"), timeout=None)
    assert time.emulated() > 5_000


async def test_a_failure_ends_it_with_the_state(wait_for: Any) -> None:
    with pytest.raises(WaitFailedError, match="cannot succeed: no luck") as caught:
        await wait_for(fetch_of("busy", "broken"), failed=broken)
    assert caught.value.last == "broken"


@pytest.mark.parametrize(
    ("reason", "describe", "problem"),
    [
        (always, None, "thing cannot succeed."),
        (always, named, "thing cannot succeed: it is broken."),
        (broken, named, "thing cannot succeed: no luck."),
    ],
)
async def test_what_a_failure_says(wait_for: Any, reason: Any, describe: Any, problem: str) -> None:
    with pytest.raises(WaitFailedError) as caught:
        await wait_for(fetch_of("broken"), failed=reason, describe=describe, what="thing")
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("states", "timeout", "problem"),
    [
        (["busy"], 0, "thing gave up after 0 s and 1 look."),
        (["busy"], 1, "thing gave up after 1 s and 2 looks."),
        ([APIConnectionError("lost", CALL)], 0, "thing gave up after 0 s and 1 look: no look succeeded."),
    ],
)
async def test_what_giving_up_says(wait_for: Any, states: list[Any], timeout: float, problem: str) -> None:
    with pytest.raises(WaitTimeoutError) as caught:
        await wait_for(fetch_of(*states), timeout=timeout, what="thing")
    assert caught.value.problem == problem


async def test_a_state_that_is_wanted_is_not_asked_for_failure(wait_for: Any) -> None:
    assert await wait_for(fetch_of("done"), failed=always) == "done"


async def test_progress_is_told_of_each_state(wait_for: Any) -> None:
    seen: list[str] = []

    async def later(state: str) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(state)

    await wait_for(fetch_of("a", "done"), on_progress=seen.append)
    await wait_for(fetch_of("b", "done"), on_progress=later)
    assert seen == ["a", "done", "b", "done"]


async def test_what_progress_raises_comes_through(wait_for: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        await wait_for(fetch_of("busy"), on_progress=divide)


async def test_passing_trouble_does_not_end_it(wait_for: Any, time: SharedTime) -> None:
    refused = RateLimitError("slow down", CALL, status_code=429, retry_after=42.0)
    assert await wait_for(fetch_of(APIConnectionError("lost", CALL), refused, "done")) == "done"
    assert time.slept == [1.0, 42.0]


async def test_lasting_trouble_is_the_cause_of_the_timeout(wait_for: Any) -> None:
    trouble = APIConnectionError("lost", CALL)
    with pytest.raises(WaitTimeoutError, match="no look succeeded") as caught:
        await wait_for(fetch_of(trouble), timeout=5)
    assert caught.value.__cause__ is trouble
    assert caught.value.last is None


async def test_other_errors_end_it(wait_for: Any) -> None:
    with pytest.raises(NotFoundError):
        await wait_for(fetch_of("busy", NotFoundError("gone", CALL, status_code=404)))


def is_missing(error: Exception) -> bool:
    return isinstance(error, NotFoundError)


async def test_which_errors_are_passed_over_can_be_chosen(wait_for: Any) -> None:
    missing = NotFoundError("not there yet", CALL, status_code=404)
    assert await wait_for(fetch_of(missing, "done"), tolerate=is_missing) == "done"


@pytest.mark.parametrize(
    ("status", "passes"),
    [(None, True), (500, True), (503, True), (429, True), (499, False), (430, False), (401, False)],
)
async def test_trouble_with_the_token_service_may_pass(wait_for: Any, status: int | None, passes: bool) -> None:
    url = "https://auth.example"
    trouble: TokenError = (
        TokenConnectionError("no token", CALL, token_url=url)
        if status is None
        else TokenStatusError("no token", CALL, token_url=url, status_code=status)
    )
    if passes:
        assert await wait_for(fetch_of(trouble, "done")) == "done"
    else:
        with pytest.raises(TokenError):
            await wait_for(fetch_of(trouble, "done"))


async def test_a_state_may_be_nothing(wait_for: Any) -> None:
    """As when something is to go away."""
    seen: list[str | None] = []
    assert await wait_for(fetch_of("here", None), until=is_nothing, on_progress=seen.append) is None
    assert seen == ["here", None]


def is_nothing(state: str | None) -> bool:
    return state is None


async def test_a_look_that_hangs_ends_with_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sinch_provisioning._waiting.wait_for.LAST_LOOK", 0.01)
    with pytest.raises(WaitTimeoutError, match="no look succeeded"):
        await unbound_wait_for(anyio.sleep_forever, until=lambda state: True, timeout=0.01)


@pytest.mark.parametrize("place", ["look", "pause", "progress"])
async def test_a_cancellation_ends_it_wherever_it_is(place: str) -> None:
    reached = anyio.Event()

    async def fetch() -> str:
        if place == "look":
            reached.set()
            await anyio.sleep_forever()
        return "busy"

    async def progress(state: str) -> None:
        reached.set()
        if place == "progress":
            await anyio.sleep_forever()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(partial(unbound_wait_for, fetch, until=lambda state: False, on_progress=progress))
        await reached.wait()
        tasks.cancel_scope.cancel()


@pytest.mark.parametrize("kind", [WaitFailedError, WaitTimeoutError])
def test_its_errors_can_be_pickled(kind: type[WaitFailedError | WaitTimeoutError]) -> None:
    again = pickle.loads(pickle.dumps(kind("no luck", last={"state": "FAILED"})))
    assert (type(again), again.last, again.problem) == (kind, {"state": "FAILED"}, "no luck")
