"""What a handler awaits is cancelled by somebody else: the handler has failed, and nothing else is touched."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from sinch_provisioning.events import BundleDone, Delivery, EventReceiver
from sinch_provisioning.testing.events import make
from tests.support.cancelling import await_what_others_cancelled

from .receiving import SECRET, deliver


@pytest.fixture
def anyio_backend() -> str:
    """There alone an exception looks like a cancellation that is none."""
    return "asyncio"


@pytest.mark.parametrize("others", [0, 1])
async def test_a_handler_has_failed_and_the_other_is_seen_to_its_end(others: int) -> None:
    errors: list[Exception] = []
    charged: list[str] = []
    receiver = EventReceiver(SECRET, on_error=lambda error, _: errors.append(error))

    @receiver.on(BundleDone)
    async def broken(event: BundleDone) -> None:
        if not errors:
            await await_what_others_cancelled()

    for _ in range(others):

        @receiver.on("BUNDLE_*")
        async def charge(event: Any) -> None:
            await anyio.wait_all_tasks_blocked()
            charged.append(event.type)

    assert (await deliver(receiver)).reason == "handler"
    assert [type(error) for error in errors] == [RuntimeError]
    assert charged == ["BUNDLE_DONE"] * others
    assert (await deliver(receiver)).reason == "handled", "it was new again"


async def test_a_receiver_that_answers_first_lives_on() -> None:
    errors: list[Exception] = []
    async with EventReceiver(SECRET, answer_first=True, on_error=lambda error, _: errors.append(error)) as receiver:

        @receiver.on(BundleDone)
        async def broken(event: BundleDone) -> None:
            await await_what_others_cancelled()

        for seed in range(2):
            assert (await deliver(receiver, make(BundleDone, seed=seed))).reason == "accepted"
            await anyio.wait_all_tasks_blocked()
    assert [type(error) for error in errors] == [RuntimeError] * 2


async def test_the_hook_may_fail_in_the_same_way(caplog: pytest.LogCaptureFixture) -> None:
    async def on_error(error: Exception, delivery: Delivery) -> None:
        await await_what_others_cancelled()

    receiver = EventReceiver(SECRET, on_error=on_error)

    @receiver.on(BundleDone)
    async def broken(event: BundleDone) -> None:
        raise ValueError

    assert (await deliver(receiver)).reason == "handler"
    assert "the on_error hook failed: RuntimeError" in caplog.text


class ForgottenStore:
    """Its connection is shared, and was cancelled by another task."""

    async def begin(self, key: str, lease: float) -> Any:
        await await_what_others_cancelled()

    async def finish(self, key: str, lifetime: float) -> None:
        raise AssertionError

    async def forget(self, key: str) -> None:
        raise AssertionError


async def test_a_store_may_fail_in_the_same_way() -> None:
    receipt = await deliver(EventReceiver(SECRET, store=ForgottenStore()))
    assert (receipt.status, receipt.reason) == (503, "store")


async def test_its_own_cancellation_is_no_failure() -> None:
    """Of the scope around it, of its task, and both at once with a scope of the handler's own."""
    import asyncio

    errors: list[Exception] = []
    receiver = EventReceiver(SECRET, on_error=lambda error, _: errors.append(error))

    @receiver.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        with anyio.CancelScope() as own:
            inner.append(own)
            await anyio.sleep_forever()

    for cancel_inner in (False, True):
        inner: list[anyio.CancelScope] = []
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(deliver, receiver)
            await anyio.wait_all_tasks_blocked()
            if cancel_inner:
                inner[0].cancel()
            tasks.cancel_scope.cancel()
    inner = []
    task = asyncio.ensure_future(deliver(receiver))
    await anyio.wait_all_tasks_blocked()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert errors == []
