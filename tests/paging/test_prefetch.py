"""Pages fetched ahead: how many, and that nothing is left running, over sockets."""

from __future__ import annotations

from typing import Any, cast

import anyio
import pytest

from sinch_provisioning import PaginationError, ProvisioningClient
from sinch_provisioning._paging.walk import PageWalk, Readahead
from sinch_provisioning.testing import Fault
from tests.support.live import Live

from .tasks import count_tasks, until_tasks

LIST = "WhatsappTemplatesController_listTemplates_v1"


@pytest.fixture
def full(live: Live) -> Live:
    live.emulator.seed.templates(95)
    return live


def templates(client: ProvisioningClient, prefetch: int) -> Any:
    return client.whatsapp.templates.list(page_size=10, prefetch=prefetch)


def requests(live: Live) -> int:
    return len(live.emulator.requests.of(LIST))


async def until_requests(live: Live, count: int) -> None:
    while requests(live) < count:  # noqa: ASYNC110
        await anyio.sleep(0.001)


async def fail_at_the_first(pager: Any) -> None:
    async for _ in pager:
        raise ZeroDivisionError


@pytest.mark.parametrize("prefetch", [1, 3])
async def test_so_many_pages_are_fetched_ahead_and_no_more(full: Live, prefetch: int) -> None:
    """A consumer that works for long has pages waiting, but never more than it asked for."""
    async with full.client() as client:
        taken = 0
        async for _ in templates(client, prefetch).pages():
            taken += 1
            await until_requests(full, min(10, taken + prefetch))
            await anyio.wait_all_tasks_blocked()
            assert requests(full) <= taken + prefetch
        assert (taken, requests(full)) == (10, 10)


async def test_nothing_is_fetched_ahead_by_default(full: Live) -> None:
    async with full.client() as client:
        async for _ in templates(client, 0).pages():
            await anyio.wait_all_tasks_blocked()
            assert requests(full) == 1
            break


@pytest.mark.parametrize("whole_pages", [True, False])
async def test_leaving_by_break_leaves_no_task(full: Live, whole_pages: bool) -> None:
    async with full.client() as client:
        await templates(client, 0)
        before = count_tasks()
        pager = templates(client, 2)
        async for _ in pager.pages() if whole_pages else pager:
            break
        await until_tasks(before)


async def test_leaving_by_an_exception_leaves_no_task(full: Live) -> None:
    async with full.client() as client:
        await templates(client, 0)
        before = count_tasks()
        with pytest.raises(ZeroDivisionError):
            await fail_at_the_first(templates(client, 2))
        await until_tasks(before)


@pytest.mark.parametrize("waiting_for_page", [True, False])
async def test_leaving_by_cancellation_leaves_no_task(full: Live, waiting_for_page: bool) -> None:
    async with full.client() as client:
        await templates(client, 0)
        before = count_tasks()
        reached = anyio.Event()

        async def consume() -> None:
            if waiting_for_page:
                full.emulator.faults.add(LIST, Fault.delay(5.0), after=1)
            async for _ in templates(client, 2).pages():
                reached.set()
                if not waiting_for_page:
                    await anyio.sleep_forever()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(consume)
            await reached.wait()
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        await until_tasks(before)


async def test_a_list_read_to_its_end_leaves_no_task(full: Live) -> None:
    async with full.client() as client:
        await templates(client, 0)
        before = count_tasks()
        assert len([item async for item in templates(client, 3)]) == 95
        await until_tasks(before)


async def test_an_iterator_can_be_kept_and_closed(full: Live) -> None:
    async with full.client() as client:
        await templates(client, 0)
        before = count_tasks()
        async with templates(client, 2).pages() as pages:
            await anext(pages)
        assert count_tasks() <= before
        with pytest.raises(StopAsyncIteration):
            await anext(pages)


async def test_several_lists_at_once(full: Live) -> None:
    """Each has its own pages ahead."""
    counts: list[int] = []

    async def consume(client: ProvisioningClient) -> None:
        counts.append(len([item async for item in templates(client, 2)]))

    async with full.client() as client, anyio.create_task_group() as tasks:
        for _ in range(5):
            tasks.start_soon(consume, client)
    assert counts == [95] * 5


async def test_a_step_that_was_cancelled_can_be_taken_again(full: Live) -> None:
    """As with a deadline for each page: no page is lost, and none comes twice."""
    found: list[str] = []
    async with full.client() as client, templates(client, 2).pages() as pages:
        found += [template.name for template in await anext(pages)]
        await until_requests(full, 3)
        await anyio.wait_all_tasks_blocked()
        for _ in range(2):
            found += [template.name for template in await anext(pages)]
        full.emulator.faults.add(LIST, Fault.delay(0.2))
        with anyio.move_on_after(0):
            while True:
                found += [template.name for template in await anext(pages)]
        async for page in pages:
            found += [template.name for template in page]
    assert found == [f"example_{place:04}" for place in range(95)]


class Counting:
    """Gives numbers in place of pages."""

    def __init__(self) -> None:
        self.begun = 0
        self.fetched = 0
        self.gate: anyio.Event | None = None

    async def next(self) -> int | None:
        self.begun += 1
        await anyio.lowlevel.checkpoint()
        if self.gate is not None:
            await self.gate.wait()
        self.fetched += 1
        return self.fetched if self.fetched <= 5 else None


async def test_after_a_cancellation_no_page_is_lost_and_none_is_one_too_many() -> None:
    walk = Counting()
    ahead: Readahead[Any] = Readahead(cast("PageWalk[Any]", walk), 2)
    taken: list[Any] = [await ahead.next()]
    for _ in range(3):
        await anyio.wait_all_tasks_blocked()
        assert walk.fetched == 3
        with anyio.CancelScope() as scope:
            scope.cancel()
            await ahead.aclose()
    taken += [await ahead.next() for _ in range(5)]
    assert taken == [1, 2, 3, 4, 5, None]


async def test_a_step_that_was_cancelled_while_it_waited_goes_on_where_it_was() -> None:
    walk = Counting()
    walk.gate = anyio.Event()
    ahead: Readahead[Any] = Readahead(cast("PageWalk[Any]", walk), 2)
    for _ in range(2):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ahead.next)
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
    walk.gate.set()
    taken: list[Any] = [await ahead.next() for _ in range(6)]
    assert taken == [1, 2, 3, 4, 5, None]
    assert walk.begun == 2 + 6  # what was under way at each cancellation was begun again, and nothing else


async def test_who_waits_for_a_page_while_another_closes_is_told() -> None:
    walk = Counting()
    walk.gate = anyio.Event()
    ahead: Any = Readahead(cast("PageWalk[Any]", walk), 1)
    said: list[str] = []

    async def wait() -> None:
        with pytest.raises(PaginationError) as caught:
            await ahead.next()
        said.append(caught.value.problem)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait)
        await anyio.wait_all_tasks_blocked()
        await ahead.aclose()
    assert said == ["Fetching ahead was cancelled."]
    walk.gate.set()
    assert await ahead.next() == 1
