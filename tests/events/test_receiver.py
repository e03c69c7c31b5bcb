"""The receiver: what it refuses, handlers that fail, bounds, and its beginning and end."""

from __future__ import annotations

import logging
import math

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning import Clock, ConfigurationError
from sinch_provisioning.events import (
    BundleDone,
    Delivery,
    Event,
    EventReceiver,
    MemoryDeliveryStore,
    UnknownEvent,
    WhatsAppTemplateDeleted,
    sign,
)
from sinch_provisioning.events.stores.protocol import DeliveryState
from sinch_provisioning.testing.events import make
from tests.support.virtual_time import BACKENDS

from .receiving import BUNDLE, SECRET, collecting, deliver

in_virtual_time = pytest.mark.parametrize("anyio_backend", BACKENDS, ids=["asyncio", "trio"])

# What is refused


async def test_what_is_not_signed_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    handled: list[str] = []
    receiver = EventReceiver(SECRET)
    receiver.otherwise(collecting(handled))
    headers = BUNDLE.headers(SECRET)
    assert (await receiver.receive(BUNDLE.body, {})).status == 401
    assert (await receiver.receive(BUNDLE.body + b" ", headers)).status == 401
    assert (await receiver.receive(BUNDLE.body, BUNDLE.headers("another"))).reason == "mismatch"
    assert (await receiver.receive(BUNDLE.body, BUNDLE.headers(SECRET, timestamp=1))).reason == "too_old"
    assert handled == []
    assert all(SECRET not in line and headers["x-sinch-webhook-signature"] not in line for line in caplog.messages)


async def test_what_is_no_event_is_refused() -> None:
    receiver = EventReceiver(SECRET, max_size=100)
    for body, status in ((b"{", 400), (b"{}", 400), (b'{"type":"X"}', 200), (b" " * 101, 413)):
        assert (await receiver.receive(body, sign(body, SECRET).headers)).status == status


async def test_a_named_project_has_its_own_secrets_alone() -> None:
    receiver = EventReceiver({"one": "first secret", "two": "second secret"})
    assert (await deliver(receiver, secret="first secret", project_id="two")).status == 401
    assert (await deliver(receiver, secret="first secret", project_id="three")).status == 401
    assert (await deliver(receiver, secret="first secret", project_id="one")).status == 200


async def test_time_goes_by_the_given_clock() -> None:
    receiver = EventReceiver(SECRET, clock=Clock(wall=lambda: 1000.0))
    assert (await deliver(receiver)).reason == "too_new"
    assert (await receiver.receive(BUNDLE.body, BUNDLE.headers(SECRET, timestamp=1000))).status == 200


# Handlers that fail


async def test_a_failure_is_reported_and_the_event_comes_again(caplog: pytest.LogCaptureFixture) -> None:
    reported: list[tuple[str, str]] = []
    other: list[str] = []

    async def on_error(error: Exception, delivery: Delivery) -> None:
        reported.append((str(error), delivery.event.type))

    receiver = EventReceiver(SECRET, on_error=on_error)
    chances = [True, False]

    @receiver.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        if chances.pop(0):
            raise ValueError(event.payload.id)

    receiver.on("BUNDLE_*")(collecting(other))
    receipt = await deliver(receiver)
    assert (receipt.status, receipt.reason) == (500, "handler")
    assert reported == [(BUNDLE.event.payload.id, "BUNDLE_DONE")]
    assert other == ["BUNDLE_DONE"]  # one that fails does not keep the other from running
    assert BUNDLE.event.payload.id not in caplog.text
    assert "ValueError" in caplog.text
    assert "handler" in caplog.text
    assert (await deliver(receiver)).reason == "handled"
    assert (await deliver(receiver)).reason == "duplicate"


async def test_a_handler_is_bounded_in_time() -> None:
    errors: list[Exception] = []
    receiver = EventReceiver(SECRET, handler_timeout=0.01, on_error=lambda error, _: errors.append(error))
    receiver.on(BundleDone)(forever)
    assert (await deliver(receiver)).status == 500
    assert [type(error) for error in errors] == [TimeoutError]


async def forever(event: Event) -> None:
    await anyio.sleep_forever()


@in_virtual_time
async def test_the_hook_has_its_own_time() -> None:
    """What it does after a handler that failed late is neither cut off nor a second failure."""
    told: list[type[Exception]] = []

    async def on_error(error: Exception, delivery: Delivery) -> None:
        await anyio.sleep(5.0)
        told.append(type(error))

    receiver = EventReceiver(SECRET, handler_timeout=30.0, on_error=on_error)

    @receiver.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        await anyio.sleep(29.0)
        raise ValueError

    assert (await deliver(receiver)).status == 500
    assert told == [ValueError]


@in_virtual_time
async def test_a_hook_that_hangs_is_cut_off(caplog: pytest.LogCaptureFixture) -> None:
    async def on_error(error: Exception, delivery: Delivery) -> None:
        await anyio.sleep_forever()

    receiver = EventReceiver(SECRET, on_error=on_error)

    @receiver.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        raise ValueError

    assert (await deliver(receiver)).status == 500
    assert "the on_error hook failed: TimeoutError" in caplog.text


@pytest.mark.parametrize("answer_first", [False, True])
async def test_a_listener_that_fails_costs_neither_the_event_nor_the_other(answer_first: bool) -> None:
    errors, heard, handled = list[Exception](), list[Event](), list[str]()

    def fail(event: Event) -> None:
        raise ValueError

    receiver = EventReceiver(SECRET, answer_first=answer_first, on_error=lambda error, _: errors.append(error))
    receiver.otherwise(collecting(handled))
    async with receiver:
        with receiver.listen({"BUNDLE_DONE"}, fail), receiver.listen({"BUNDLE_DONE"}, heard.append):
            assert (await deliver(receiver)).status == 200
            await anyio.wait_all_tasks_blocked()
        assert (await deliver(receiver)).reason == "duplicate"
    assert [type(error) for error in errors] == [ValueError]
    assert [event.type for event in heard] == handled == ["BUNDLE_DONE"]


async def test_what_was_taken_when_the_receiver_ended_is_new_again() -> None:
    class SlowStore(MemoryDeliveryStore):
        async def begin(self, key: str, lease: float) -> DeliveryState:
            await anyio.wait_all_tasks_blocked()
            return await super().begin(key, lease)

    statuses: list[int] = []
    receiver = EventReceiver(SECRET, answer_first=True, store=SlowStore())

    async def take() -> None:
        statuses.append((await deliver(receiver)).status)

    async with anyio.create_task_group() as tasks:
        with anyio.CancelScope() as life:
            async with receiver:
                tasks.start_soon(take)
                await anyio.lowlevel.checkpoint()
                life.cancel()
                await anyio.sleep_forever()
    assert statuses == [503]
    async with receiver:
        assert (await deliver(receiver)).reason == "accepted"


async def test_a_broken_hook_breaks_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def on_error(error: Exception, delivery: Delivery) -> None:
        raise RuntimeError("hush")

    receiver = EventReceiver(SECRET, on_error=on_error)

    @receiver.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        raise ValueError

    assert (await deliver(receiver)).status == 500
    assert "RuntimeError" in caplog.text
    assert "hush" not in caplog.text


async def test_a_cancelled_delivery_is_new_again() -> None:
    receiver = EventReceiver(SECRET)
    receiver.on(BundleDone)(forever)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(deliver, receiver)
        await anyio.wait_all_tasks_blocked()
        assert receiver.held == 1
        tasks.cancel_scope.cancel()
    assert receiver.held == 0
    receiver._handlers._by_kind.clear()
    assert (await deliver(receiver)).reason == "handled"


# Before and after the answer


async def test_answers_first_if_asked_to() -> None:
    go_on, handled = anyio.Event(), list[str]()
    async with EventReceiver(SECRET, answer_first=True) as receiver:

        @receiver.on(BundleDone)
        async def handler(event: BundleDone) -> None:
            await go_on.wait()
            handled.append(event.type)

        assert (await deliver(receiver)).reason == "accepted"
        assert (handled, receiver.held) == ([], 1)
        assert (await deliver(receiver)).status == 503  # it is under way
        go_on.set()
    assert (handled, receiver.held) == (["BUNDLE_DONE"], 0)


async def test_what_was_accepted_first_is_not_expected_again() -> None:
    errors: list[Exception] = []
    async with EventReceiver(SECRET, answer_first=True, on_error=lambda error, _: errors.append(error)) as receiver:

        @receiver.on(BundleDone)
        async def handler(event: BundleDone) -> None:
            raise ValueError

        assert (await deliver(receiver)).reason == "accepted"
        await anyio.wait_all_tasks_blocked()
        assert [type(error) for error in errors] == [ValueError]
        assert (await deliver(receiver)).reason == "duplicate"


async def test_answering_first_needs_somewhere_to_run() -> None:
    with pytest.raises(ConfigurationError, match="async with"):
        await deliver(EventReceiver(SECRET, answer_first=True))


async def test_an_error_of_its_block_comes_out_as_it_is() -> None:
    with pytest.raises(LookupError, match="mine"):
        async with EventReceiver(SECRET):
            raise LookupError("mine")


async def test_it_is_entered_once_at_a_time() -> None:
    receiver = EventReceiver(SECRET)
    for _ in range(2):
        async with receiver:
            with pytest.raises(ConfigurationError):
                await receiver.__aenter__()


@pytest.mark.parametrize("answer_first", [False, True])
async def test_the_end_waits_for_what_was_accepted_and_takes_no_more(answer_first: bool) -> None:
    go_on, handled, late = anyio.Event(), list[str](), list[int]()

    async def end(receiver: EventReceiver) -> None:
        await anyio.wait_all_tasks_blocked()
        late.append((await deliver(receiver, make(WhatsAppTemplateDeleted))).status)
        go_on.set()

    async with anyio.create_task_group() as tasks, EventReceiver(SECRET, answer_first=answer_first) as receiver:

        @receiver.otherwise
        async def handler(event: Event) -> None:
            await go_on.wait()
            handled.append(event.type)

        tasks.start_soon(deliver, receiver)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(end, receiver)
    assert (handled, late) == (["BUNDLE_DONE"], [503])


async def test_the_end_can_be_cancelled() -> None:
    receiver = EventReceiver(SECRET, answer_first=True)
    with anyio.move_on_after(math.inf) as scope:
        async with receiver:
            receiver.otherwise(forever)
            await deliver(receiver)
            await anyio.wait_all_tasks_blocked()
            scope.cancel()
    assert receiver.held == 0


async def test_it_holds_only_so_many() -> None:
    go_on = anyio.Event()
    receipts: list[int] = []
    receiver = EventReceiver(SECRET, max_held=3)

    @receiver.otherwise
    async def handler(event: Event) -> None:
        await go_on.wait()

    async def one(seed: int) -> None:
        receipts.append((await deliver(receiver, make(BundleDone, seed=seed))).status)

    async with anyio.create_task_group() as tasks:
        for seed in range(5):
            tasks.start_soon(one, seed)
        await anyio.wait_all_tasks_blocked()
        assert receipts == [503, 503]
        go_on.set()
    assert receipts == [503, 503, 200, 200, 200]
    await one(4)
    assert receipts[-1] == 200


async def test_an_odd_trigger_does_no_harm_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    receiver = EventReceiver(SECRET)

    @receiver.on(UnknownEvent)
    async def handler(event: UnknownEvent) -> None:
        raise ValueError

    with caplog.at_level(logging.DEBUG):
        assert (await deliver(receiver, make("A\nB \x1b[31m\ud800" + "x" * 999))).status == 500
    assert "\x1b" not in caplog.text
    assert all(len(line) < 300 and "\n" not in line for line in caplog.messages)


# Fuzzing

NAMES = st.sampled_from([*sign(b"", SECRET).headers, "content-type"])
PAIRS = st.lists(st.tuples(NAMES, st.text(max_size=50)), max_size=6)
BODIES = st.one_of(st.binary(max_size=100), st.sampled_from([BUNDLE.body, b"{}", b'{"type":1}', b'{"type":"\xff"}']))


@settings(max_examples=50)
@given(st.lists(st.tuples(BODIES, st.one_of(PAIRS, st.none())), min_size=1, max_size=8))
def test_whatever_comes_is_answered(deliveries: list[tuple[bytes, list[tuple[str, str]] | None]]) -> None:
    """``None`` stands for headers that are right."""

    async def run() -> None:
        receiver = EventReceiver(SECRET)
        for body, headers in deliveries:
            receipt = await receiver.receive(body, sign(body, SECRET).headers if headers is None else headers)
            assert receipt.status in ({200, 400} if headers is None else {401})
        assert receiver.held == 0

    anyio.run(run)
