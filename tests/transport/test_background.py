"""Tasks that end with whoever holds them."""

from __future__ import annotations

import gc
import threading

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from sinch_provisioning._transport.background import BackgroundTask

pytestmark = pytest.mark.anyio


class Worker:
    """Counts itself in and out."""

    def __init__(self) -> None:
        self.running = 0

    async def work(self) -> None:
        self.running += 1
        try:
            await anyio.sleep_forever()
        finally:
            self.running -= 1


async def test_it_runs_beside_and_stops() -> None:
    worker = Worker()
    task = BackgroundTask(worker.work)
    await anyio.wait_all_tasks_blocked()
    assert (worker.running, task.has_ended) == (1, False)
    await task.stop()
    assert (worker.running, task.has_ended) == (0, True)
    await task.stop()
    task.cancel()


async def test_it_can_be_stopped_before_it_has_started() -> None:
    worker = Worker()
    task = BackgroundTask(worker.work)
    await task.stop()
    assert (worker.running, task.has_ended) == (0, True)


async def test_it_is_stopped_also_under_cancellation() -> None:
    worker = Worker()
    task = BackgroundTask(worker.work)
    await anyio.wait_all_tasks_blocked()
    with anyio.CancelScope() as scope:
        scope.cancel()
        await task.stop()
    assert worker.running == 0


@pytest.mark.parametrize("elsewhere", [False, True])
async def test_dropping_it_cancels_it_in_whatever_thread(elsewhere: bool) -> None:
    worker = Worker()
    holder = [BackgroundTask(worker.work)]
    await anyio.wait_all_tasks_blocked()
    assert worker.running == 1
    if elsewhere:
        thread = threading.Thread(target=holder.clear)
        thread.start()
        await anyio.to_thread.run_sync(thread.join)
    else:
        holder.clear()
    gc.collect()
    while worker.running:
        await anyio.lowlevel.checkpoint()


async def test_a_failure_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise RuntimeError("oops")

    task = BackgroundTask(fail)
    await anyio.wait_all_tasks_blocked()
    assert task.has_ended
    assert "a background task failed" in caplog.text


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_it_ends_with_its_event_loop(backend: str) -> None:
    worker = Worker()
    holder: list[BackgroundTask] = []

    async def main() -> None:
        holder.append(BackgroundTask(worker.work))
        await anyio.wait_all_tasks_blocked()

    anyio.run(main, backend=backend)
    assert worker.running == 0
    holder[0].cancel()
    holder.clear()
    gc.collect()
