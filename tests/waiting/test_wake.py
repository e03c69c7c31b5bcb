"""An arriving event ends the pause of a wait."""

from __future__ import annotations

from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinch_provisioning import Clock, WaitFailedError, Wake, wait_for


def is_broken(state: str) -> bool:
    return state == "broken"


class Thing:
    """Something to wait for, with the number of times it was looked at."""

    def __init__(self) -> None:
        self.state = "busy"
        self.looks = 0
        self.looked = anyio.Event()

    async def fetch(self) -> str:
        self.looks += 1
        self.looked.set()
        return self.state

    async def wait(self, wake: Wake[str], results: list[Any], **options: Any) -> None:
        results.append(await wait_for(self.fetch, until=lambda state: state == "done", wake=wake, **options))


async def test_a_notified_state_ends_the_wait_without_another_look() -> None:
    thing, wake, results = Thing(), Wake[str](), list[Any]()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(thing.wait, wake, results)
        await thing.looked.wait()
        wake.notify("done")
    assert (results, thing.looks) == (["done"], 1)


async def test_a_notification_without_a_state_makes_it_look() -> None:
    thing, wake, results = Thing(), Wake[str](), list[Any]()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(thing.wait, wake, results)
        await thing.looked.wait()
        thing.state = "done"
        wake.notify()
    assert (results, thing.looks) == (["done"], 2)


async def test_what_came_before_the_wait_is_not_lost() -> None:
    thing, wake, results = Thing(), Wake[str](), list[Any]()
    wake.notify("done")
    await thing.wait(wake, results)
    assert (results, thing.looks) == (["done"], 1)


async def test_states_are_taken_in_their_order() -> None:
    thing, wake, results, seen = Thing(), Wake[str](), list[Any](), list[str]()
    for state in ("new", "busy", "done"):
        wake.notify(state)
    await thing.wait(wake, results, on_progress=seen.append)
    assert seen == ["busy", "new", "busy", "done"]
    assert thing.looks == 1


async def test_a_notified_failure_ends_the_wait() -> None:
    thing, wake = Thing(), Wake[str]()
    wake.notify("broken")
    with pytest.raises(WaitFailedError) as caught:
        await thing.wait(wake, [], failed=is_broken)
    assert caught.value.last == "broken"


async def test_an_event_of_a_thread_ends_the_wait() -> None:
    thing, wake, results = Thing(), Wake[str](), list[Any]()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(thing.wait, wake, results)
        await thing.looked.wait()
        await anyio.to_thread.run_sync(lambda: anyio.from_thread.run_sync(wake.notify, "done"))
    assert results == ["done"]


async def test_a_cancelled_wait_leaves_the_wake_usable() -> None:
    thing, wake, results = Thing(), Wake[str](), list[Any]()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(thing.wait, wake, results)
        await thing.looked.wait()
        await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    wake.notify("done")
    await thing.wait(wake, results)
    assert results == ["done"]


async def test_pauses_end_by_themselves_too_and_begin_anew_after_a_notification() -> None:
    thing, wake, results, slept = Thing(), Wake[str](), list[Any](), list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            wake.notify()
            await anyio.sleep_forever()
        if len(slept) == 5:
            thing.state = "done"
        await anyio.lowlevel.checkpoint()

    await thing.wait(wake, results, clock=Clock(monotonic=lambda: 0.0, sleep=sleep), random=lambda: 0.0)
    assert results == ["done"]
    assert slept == [1.0, 1.6, 1.6**2, 1.0, 1.6]
