"""Pages, items, neighbours, limits, and fetching ahead."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    PaginationError,
    RetryPolicy,
    ServerError,
)
from tests.support.scripted import Answer, Harness, ok, refusal

pytestmark = pytest.mark.anyio


class Book:
    """A list in pages; the token of a page is its number, counted from 0."""

    def __init__(self, *pages: list[str], pause: Callable[[], Awaitable[None]] | None = None) -> None:
        self.pages = pages
        self.pause = pause
        self.fetched: list[int] = []
        self.failures: dict[int, list[httpx.Response]] = {}
        self.under_way = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("pageToken", "0"))
        self.under_way += 1
        try:
            if self.pause is not None:
                await self.pause()
        finally:
            self.under_way -= 1
        self.fetched.append(number)
        if self.failures.get(number):
            return self.failures[number].pop(0)
        body: dict[str, Any] = {
            "webhooks": [{"id": item} for item in self.pages[number]],
            "totalSize": sum(map(len, self.pages)),
            "pageSize": len(self.pages[number]),
        }
        if number + 1 < len(self.pages):
            body["nextPageToken"] = str(number + 1)
        if number:
            body["previousPageToken"] = str(number - 1)
        return httpx.Response(200, json=body)


async def read(hooks: Any, seen: list[str]) -> None:
    async for hook in hooks:
        seen.append(hook.id)


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


BOOK = (["a", "b"], ["c", "d"], ["e"])


async def test_awaiting_gives_the_first_page_and_its_neighbours() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        page = await harness.client.webhooks.list(page_size=2)
        assert ids(page) == ids(page.items) == ["a", "b"]
        assert len(page) == 2
        assert (page.total_size, page.page_size) == (5, 2)
        assert (page.next_page_token, page.previous_page_token, page.has_next) == ("1", None, True)
        assert await page.previous_page() is None
        second = await page.next_page()
        assert second is not None
        third = await second.next_page()
        assert third is not None
        assert ids(third) == ["e"]
        assert not third.has_next
        assert await third.next_page() is None
        back = await third.previous_page()
        assert back is not None
        assert ids(back) == ["c", "d"]
        assert page.to_dict()["totalSize"] == 5
        assert '"nextPageToken": "1"' in page.to_json()
    assert all(request.url.params["pageSize"] == "2" for request in harness.service.requests)


@pytest.mark.parametrize("prefetch", [0, 1, 2, 7])
async def test_iterating_gives_every_item_in_order(prefetch: int) -> None:
    async with Harness(Book(*BOOK)) as harness:
        assert [hook.id async for hook in harness.client.webhooks.list(prefetch=prefetch)] == ["a", "b", "c", "d", "e"]
        pages = [ids(page) async for page in harness.client.webhooks.list(prefetch=prefetch).pages()]
    assert pages == [["a", "b"], ["c", "d"], ["e"]]


async def test_nothing_is_sent_before_it_is_used() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        pager = harness.client.webhooks.list(prefetch=3)
        assert repr(pager).startswith("<webhooks.list, not yet made")
        await anyio.wait_all_tasks_blocked()
        assert book.fetched == []
        assert (await pager).page_size == 2


@pytest.mark.parametrize("prefetch", [0, 2])
@pytest.mark.parametrize(("limit", "fetched"), [(0, 0), (1, 1), (2, 1), (3, 2), (5, 3), (99, 3), (None, 3)])
async def test_a_limit_counts_items_and_fetches_no_page_too_many(
    prefetch: int, limit: int | None, fetched: int
) -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        items = [hook.id async for hook in harness.client.webhooks.list(limit=limit, prefetch=prefetch)]
        await anyio.wait_all_tasks_blocked()
        assert items == ["a", "b", "c", "d", "e"][:limit]
        assert len(book.fetched) == fetched
        assert ids(await harness.client.webhooks.list().collect(limit)) == items
        assert ids(await harness.client.webhooks.list(limit=limit, prefetch=prefetch).collect()) == items
        assert ids(await harness.client.webhooks.list(limit=limit).collect(2)) == items[:2]


async def test_the_first_item() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        first = await harness.client.webhooks.list().first()
        assert first is not None
        assert first.id == "a"
        assert len(book.fetched) == 1
    async with Harness(Book([])) as harness:
        assert await harness.client.webhooks.list().first() is None
        assert await harness.client.webhooks.list().collect() == []
    async with Harness(Book([], [], ["z"])) as harness:
        first = await harness.client.webhooks.list().first()
        assert first is not None
        assert first.id == "z"


async def test_a_saved_token_resumes() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        assert ids(await harness.client.webhooks.list(page_token="1")) == ["c", "d"]
        assert [hook.id async for hook in harness.client.webhooks.list(page_token="1")] == ["c", "d", "e"]


async def test_an_empty_page_with_a_next_token_goes_on() -> None:
    async with Harness(Book(["a"], [], [], ["b"])) as harness:
        assert [hook.id async for hook in harness.client.webhooks.list()] == ["a", "b"]
        assert [len(page) async for page in harness.client.webhooks.list().pages()] == [1, 0, 0, 1]


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_a_token_that_repeats_is_an_error_after_the_good_pages(prefetch: int) -> None:
    answers = [
        ok({"webhooks": [{"id": "a"}], "nextPageToken": "x"}),
        ok({"webhooks": [{"id": "b"}], "nextPageToken": "x"}),
    ]
    seen: list[str] = []
    async with Harness(*answers) as harness:
        with pytest.raises(PaginationError, match="'x' twice"):
            await read(harness.client.webhooks.list(prefetch=prefetch), seen)
    assert seen == ["a", "b"]
    assert len(harness.service.calls) == 2


async def test_a_token_that_stays_where_it_was_is_an_error() -> None:
    async with Harness(ok({"webhooks": [], "nextPageToken": "x"})) as harness:
        with pytest.raises(PaginationError):
            await harness.client.webhooks.list(page_token="x").collect()
    assert len(harness.service.calls) == 1


async def test_lists_without_tokens_have_the_same_interface() -> None:
    body = {"solutions": [{"solutionId": "s1"}, {"solutionId": "s2"}], "nextPageToken": "ignored"}
    async with Harness(ok(body)) as harness:
        pager = harness.client.whatsapp.solutions.list()
        page = await pager
        assert len(page) == 2
        assert (page.total_size, page.page_size, page.next_page_token, page.has_next) == (None, None, None, False)
        assert await page.next_page() is None
        assert len([solution async for solution in pager]) == 2
        assert len(await pager.collect(1)) == 1


async def test_a_missing_array_is_an_empty_page() -> None:
    async with Harness(ok({})) as harness:
        assert len(await harness.client.webhooks.list()) == 0
    async with Harness(ok({"webhooks": None, "nextPageToken": ""})) as harness:
        page = await harness.client.webhooks.list()
        assert (len(page), page.has_next) == (0, False)


@pytest.mark.parametrize("prefetch", [0, 1, 5])
async def test_an_error_tells_the_page_and_the_token_to_resume_from(prefetch: int) -> None:
    book = Book(*[[str(number)] for number in range(10)])
    book.failures[6] = [refusal(500)]
    seen: list[str] = []
    async with Harness(book, retry=RetryPolicy.none()) as harness:
        with pytest.raises(ServerError, match=r"This was page 7; page_token='6' goes on from it") as caught:
            await read(harness.client.webhooks.list(prefetch=prefetch), seen)
        assert caught.value.page_token == "6"
        assert seen == [str(number) for number in range(6)]
        rest = harness.client.webhooks.list(page_token=caught.value.page_token)
        assert [hook.id async for hook in rest] == ["6", "7", "8", "9"]


@pytest.mark.parametrize("prefetch", [0, 2])
async def test_after_an_error_the_same_iterator_tries_the_page_again(prefetch: int) -> None:
    book = Book(*BOOK)
    book.failures[1] = [refusal(500)]
    async with Harness(book, retry=RetryPolicy.none()) as harness:
        pages = harness.client.webhooks.list(prefetch=prefetch).pages()
        assert ids(await anext(pages)) == ["a", "b"]
        with pytest.raises(ServerError):
            await anext(pages)
        assert [ids(page) async for page in pages] == [["c", "d"], ["e"]]


async def test_retries_work_within_a_page() -> None:
    book = Book(*BOOK)
    book.failures[1] = [refusal(503), refusal(503)]
    async with Harness(book) as harness:
        assert len([hook async for hook in harness.client.webhooks.list(prefetch=1)]) == 5
    assert book.fetched == [0, 1, 1, 1, 2]


async def test_options_of_the_call_reach_every_page() -> None:
    async with Harness(Book(*BOOK)) as harness:
        options: Any = {"project_id": "p9", "extra_headers": {"X-Trace": "t"}}
        assert len(await harness.client.webhooks.list(**options).collect()) == 5
    assert all(request.url.path.startswith("/v1/projects/p9/") for request in harness.service.requests)
    assert all(request.headers["x-trace"] == "t" for request in harness.service.requests)


@pytest.mark.parametrize("options", [{"limit": -1}, {"prefetch": -1}, {"limit": "3"}, {"prefetch": True}])
async def test_counts_that_are_none_are_refused(options: Any) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ValueError, match="an integer of 0 or more"):
            harness.client.webhooks.list(**options)


# Fetching ahead


@pytest.mark.parametrize("prefetch", [1, 2, 3])
async def test_so_many_pages_are_fetched_ahead_and_no_more(prefetch: int) -> None:
    book = Book(*[[str(number)] for number in range(10)])
    async with Harness(book) as harness:
        iterator = harness.client.webhooks.list(prefetch=prefetch).pages()
        for number in range(5):
            await anext(iterator)
            await anyio.wait_all_tasks_blocked()
            assert len(book.fetched) == number + 1 + prefetch


async def test_fetching_goes_on_while_the_consumer_works() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        async for page in harness.client.webhooks.list(prefetch=1).pages():
            while page.has_next and len(book.fetched) < int(page.next_page_token or 0) + 1:
                await anyio.lowlevel.checkpoint()
    assert book.fetched == [0, 1, 2]


async def test_pages_already_there_come_before_the_error() -> None:
    book = Book(*BOOK)
    book.failures[2] = [refusal(500)]
    async with Harness(book, retry=RetryPolicy.none()) as harness:
        pages = harness.client.webhooks.list(prefetch=5).pages()
        await anext(pages)
        await anyio.wait_all_tasks_blocked()
        assert book.fetched == [0, 1, 2]
        assert ids(await anext(pages)) == ["c", "d"]
        with pytest.raises(ServerError):
            await anext(pages)


class Slow:
    """The first page comes at once, the others never."""

    def __init__(self) -> None:
        self.book = Book(["a", "b"], ["c"], pause=self.pause)
        self.asked = 0

    async def pause(self) -> None:
        self.asked += 1
        if self.asked > 1:
            await anyio.sleep_forever()


async def nothing_is_under_way(book: Book) -> bool:
    gc.collect()
    for _ in range(20):
        await anyio.lowlevel.checkpoint()
    return book.under_way == 0


async def test_leaving_by_break_ends_the_fetching() -> None:
    slow = Slow()
    async with Harness(slow.book) as harness:
        async for _ in harness.client.webhooks.list(prefetch=1):
            await anyio.wait_all_tasks_blocked()
            assert slow.book.under_way == 1
            break
        assert await nothing_is_under_way(slow.book)


async def test_leaving_by_an_exception_ends_the_fetching() -> None:
    slow = Slow()

    async def consume(harness: Harness) -> None:
        async for _ in harness.client.webhooks.list(prefetch=1).pages():
            await anyio.wait_all_tasks_blocked()
            raise LookupError

    async with Harness(slow.book) as harness:
        with pytest.raises(LookupError):
            await consume(harness)
        assert await nothing_is_under_way(slow.book)


@pytest.mark.parametrize("working", [True, False])
async def test_leaving_by_cancellation_ends_the_fetching(working: bool) -> None:
    slow = Slow()

    async def consume(harness: Harness) -> None:
        async for _ in harness.client.webhooks.list(prefetch=1):
            if working:
                await anyio.sleep_forever()

    async with Harness(slow.book) as harness:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(consume, harness)
            await anyio.wait_all_tasks_blocked()
            assert slow.book.under_way == 1
            tasks.cancel_scope.cancel()
        assert await nothing_is_under_way(slow.book)


async def test_closing_the_iterator_waits_until_nothing_runs() -> None:
    slow = Slow()
    async with Harness(slow.book) as harness:
        pages = harness.client.webhooks.list(prefetch=1).pages()
        async with aclosing(pages):  # type: ignore[type-var]
            await anext(pages)
            await anyio.wait_all_tasks_blocked()
            assert slow.book.under_way == 1
        assert slow.book.under_way == 0
        assert [page async for page in pages] == []
        items: Any = aiter(harness.client.webhooks.list(prefetch=1))
        async with items:
            pass
        assert [item async for item in items] == []


async def test_a_client_closed_while_fetching_ahead_is_an_error_not_a_hang() -> None:
    book = Book(*BOOK)
    async with Harness(book) as harness:
        pages = harness.client.webhooks.list(prefetch=1).pages()
        await anext(pages)
        await anyio.wait_all_tasks_blocked()
        await harness.client.aclose()
        assert ids(await anext(pages)) == ["c", "d"]
        with pytest.raises(Exception, match="closed"):
            await anext(pages)


async def test_a_connection_lost_in_the_background_is_raised_to_the_consumer() -> None:
    answers: list[Answer] = [ok({"webhooks": [{"id": "a"}], "nextPageToken": "x"}), httpx.ReadError("lost")]
    async with Harness(*answers, retry=RetryPolicy.none()) as harness:
        pages = harness.client.webhooks.list(prefetch=1).pages()
        await anext(pages)
        await anyio.wait_all_tasks_blocked()
        with pytest.raises(APIConnectionError):
            await anext(pages)
