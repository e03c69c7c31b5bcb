"""What a named wait hands on: its name, pauses and time, the options of each look, the events it listens for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinch_provisioning import Backoff, Clock, WaitFailedError, WaitTimeoutError, Wake
from sinch_provisioning._waiting.events import Subject
from sinch_provisioning._waiting.named import RCS_TEST_NUMBER_VERIFIED, WAITERS, Waiter
from sinch_provisioning.clock import Timing
from tests.support.live import SharedTime

EVERY_WAITER = pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)


class Looks:
    """Gives one state for ever, and keeps the options of each look."""

    def __init__(self, **state: Any) -> None:
        self.state: Any = SimpleNamespace(**state)
        self.options: list[Any] = []

    async def __call__(self, options: Any) -> Any:
        await anyio.lowlevel.checkpoint()
        self.options.append(options)
        return self.state


async def sleep_forever(_: float) -> None:
    await anyio.sleep_forever()


class Source:
    """Tells a listener of its events at once, and keeps what it listens for."""

    def __init__(self, *events: Any) -> None:
        self.events = events
        self.triggers: Any = None

    def listen(self, triggers: Any, heard: Callable[[Any], object]) -> AbstractContextManager[None]:
        self.triggers = triggers
        for event in self.events:
            heard(event)
        return nullcontext()


@pytest.fixture
def sender(time: SharedTime) -> Any:
    return SimpleNamespace(timing=Timing(clock=time.clock, random=lambda: 0.5))


@EVERY_WAITER
async def test_its_name_time_and_pauses_are_those_of_the_table(waiter: Waiter, sender: Any, time: SharedTime) -> None:
    with pytest.raises(WaitTimeoutError) as caught:
        await waiter.wait(sender, Looks(state="SOMETHING_NEW"), {}, "id")
    assert str(caught.value).startswith(f"{waiter.name} gave up after {waiter.timeout:.0f} s and ")
    assert ": state is SOMETHING_NEW. " in str(caught.value)
    assert time.slept[:2] == [waiter.backoff.delay_after(look, lambda: 0.5) for look in (1, 2)]
    assert time.emulated() == waiter.timeout


async def test_options_prevail_and_reach_each_look(sender: Any, time: SharedTime) -> None:
    fetch, seen = Looks(state="PENDING"), list[Any]()
    call: dict[str, Any] = {"project_id": "p9", "retry": None, "extra_headers": {"x": "y"}}
    backoff = Backoff(first_delay=2, factor=1, jitter=0)
    options: Any = {**call, "timeout": 3, "backoff": backoff, "on_progress": seen.append}
    with pytest.raises(WaitTimeoutError, match="after 3 s and 3 looks"):
        await WAITERS[0].wait(sender, fetch, options, "id")
    assert fetch.options == [call] * 3
    assert seen == [fetch.state] * 3
    assert time.slept == [2, 1]


async def test_a_failure_has_the_name_and_the_state(sender: Any) -> None:
    with pytest.raises(
        WaitFailedError, match=r"^rcs\.senders\.wait_until_launched cannot succeed: state is UNLAUNCHED"
    ):
        await next(waiter for waiter in WAITERS if "launched" in waiter.name).wait(
            sender, Looks(state="UNLAUNCHED"), {}, "id"
        )


@EVERY_WAITER
async def test_an_event_ends_a_pause_that_would_not_end(waiter: Waiter) -> None:
    sender: Any = SimpleNamespace(timing=Timing(clock=Clock(monotonic=lambda: 0.0, sleep=sleep_forever)))
    payload = SimpleNamespace(id="a", name="a", language="b", code="a", plus_friend_id="a", state="DONE")
    ids = ("a", "b") if waiter is RCS_TEST_NUMBER_VERIFIED or len(waiter.subject.id_in) > 1 else ("a",)
    source = Source(SimpleNamespace(payload=payload))
    fetch = Looks(state="SOMETHING_NEW")

    def then_ready(state: Any) -> None:
        fetch.state = SimpleNamespace(state=next(iter(waiter.until["state"])))

    options: Any = {"events": source, "on_progress": then_ready}
    found = await waiter.wait(sender, fetch, options, *ids)
    assert found is payload if waiter.subject.is_final else found.state in waiter.until["state"]
    assert len(fetch.options) == (1 if waiter.subject.is_final else 2)
    assert source.triggers == waiter.subject.triggers


@pytest.mark.parametrize(
    ("ids", "told"),
    [(("a", "b"), True), (("a", "x"), False), (("x", "b"), False), (("a",), True), (("a", "b", "c"), True)],
)
async def test_an_event_is_about_its_subject_as_far_as_its_ids_go(ids: tuple[str, ...], told: bool) -> None:
    subject, wake = Subject({"T"}, ("payload.name", "payload.language")), Wake[Any]()
    subject.hear(SimpleNamespace(payload=SimpleNamespace(name="a", language="b")), ids, wake)
    assert wake._notified is told


@pytest.mark.parametrize("payload", [None, SimpleNamespace(), SimpleNamespace(id=5)])
async def test_an_event_without_an_id_is_news_but_no_state(payload: Any) -> None:
    subject, wake = Subject({"T"}, ("payload.id",), is_final=True), Wake[Any]()
    subject.hear(SimpleNamespace(payload=payload), ("a",), wake)
    assert await wake.wait() is None
