"""One page and one list call by themselves: what they show, what they send, and what they refuse."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest

from sinch_provisioning import ConfigurationError, InvalidInputError, PaginationError
from sinch_provisioning._paging.page import LONGEST_TOKEN, PageSource
from sinch_provisioning._paging.walk import PageWalk
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.call import Call
from tests.support.scripted import Harness, ok

pytestmark = pytest.mark.anyio

HOOKS = {"webhooks": [{"id": "ä"}, {"id": "b"}], "totalSize": 5, "pageSize": 2, "nextPageToken": "n"}


async def test_a_page_as_text() -> None:
    async with Harness(ok(HOOKS)) as harness:
        page = await harness.client.webhooks.list()
    assert repr(page) == "<page of 2 items, next_page_token='n'>"
    assert page.to_dict() == HOOKS
    assert json.loads(page.to_json()) == HOOKS
    assert "ä" in page.to_json()


async def test_a_call_as_text() -> None:
    async with Harness(ok(HOOKS)) as harness:
        call = harness.client.webhooks.list()
        assert repr(call) == "<webhooks.list, not yet made: await it or iterate over it>"
        await call


@pytest.mark.parametrize("name", ["limit", "prefetch"])
@pytest.mark.parametrize("value", [-1, "3", True, 1.0])
async def test_what_is_no_count_is_named(name: str, value: Any) -> None:
    async with Harness(ok(HOOKS)) as harness:
        with pytest.raises(ConfigurationError, match=rf"^{name} is {value!r}, and must be an integer of 0 or more\."):
            harness.client.webhooks.list(**{name: value})


async def test_none_is_no_limit_and_no_page_ahead() -> None:
    last = {"webhooks": [{"id": "c"}]}
    async with Harness(ok(HOOKS), ok(last)) as harness:
        options: Any = {"limit": None, "prefetch": None}
        assert [hook.id async for hook in harness.client.webhooks.list(**options)] == ["ä", "b", "c"]
        pages: Any = harness.client.webhooks.list(**options).pages()
        assert pages._readahead is None


@pytest.mark.parametrize("prefetch", [0, 2])
async def test_neither_limit_nor_prefetch_is_sent(prefetch: int) -> None:
    async with Harness(ok({"webhooks": []})) as harness:
        assert await harness.client.webhooks.list(limit=3, prefetch=prefetch, page_size=4).collect() == []
    assert harness.service.requests[0].url.query == b"pageSize=4"


def test_what_is_no_list_has_no_pages() -> None:
    operation = OPERATIONS["WebhookWebhookController_getWebhook_v1"]
    call = Call(operation, path=("w",))
    sender: Any = None
    with pytest.raises(TypeError, match=rf"^{operation.id} is not a list$"):
        PageSource[Any](sender, call)


@pytest.mark.parametrize("given", ["", None])
async def test_an_empty_token_is_none(given: Any) -> None:
    async with Harness(ok({**HOOKS, "nextPageToken": given, "previousPageToken": given})) as harness:
        page = await harness.client.webhooks.list()
    assert (page.next_page_token, page.previous_page_token, page.has_next) == (None, None, False)


async def test_a_token_may_be_as_long_as_a_url_takes() -> None:
    longest = "x" * LONGEST_TOKEN
    async with Harness(
        ok({**HOOKS, "nextPageToken": longest}), ok({**HOOKS, "nextPageToken": longest + "y"})
    ) as harness:
        first = await harness.client.webhooks.list()
        second = await first.next_page()
        assert second is not None
        assert harness.service.requests[1].url.params["pageToken"] == longest
        with pytest.raises(PaginationError) as caught:
            await second.next_page()
    assert caught.value.problem == (
        "webhooks.list (WebhookWebhookController_listWebhooks_v1) cannot be paged to its end: "
        f"the service gave a page token of {LONGEST_TOKEN + 1} characters."
    )
    assert caught.value.next_step == "The pages so far are good. Try again later, or report it to Sinch."


@pytest.mark.parametrize(
    ("token", "obstacle"),
    [
        (7, "the service gave a page token that is no text, 7"),
        ("a\nb", r"the service gave a page token that cannot be sent, 'a\nb'"),
    ],
)
async def test_what_is_said_of_a_token_that_cannot_be_sent(token: Any, obstacle: str) -> None:
    async with Harness(ok({**HOOKS, "nextPageToken": token})) as harness:
        page = await harness.client.webhooks.list()
        with pytest.raises(PaginationError) as caught:
            await page.next_page()
        assert caught.value.problem.endswith(f" cannot be paged to its end: {obstacle}.")
        with pytest.raises(PaginationError) as caught:
            async for _ in harness.client.webhooks.list():
                pass
        assert (caught.value.page_number, caught.value.page_token) == (2, token)


async def test_a_token_of_the_callers_own_is_sent_as_it_is() -> None:
    longest = "a\nb" * LONGEST_TOKEN
    async with Harness(ok({"webhooks": []})) as harness:
        await harness.client.webhooks.list(page_token=longest)
        await harness.client.webhooks.list(page_token=longest).collect()
        with pytest.raises(InvalidInputError, match="page_token must be text"):
            await harness.client.webhooks.list(page_token=5)  # type: ignore[arg-type]
    assert [request.url.params["pageToken"] for request in harness.service.requests] == [longest] * 2


async def test_the_first_item_alone_needs_no_pages_ahead() -> None:
    async with Harness(ok(HOOKS)) as harness:
        first = await harness.client.webhooks.list(prefetch=3).first()
        await anyio.wait_all_tasks_blocked()
    assert first is not None
    assert (first.id, len(harness.service.requests)) == ("ä", 1)


@pytest.mark.parametrize("prefetch", [0, 2])
async def test_no_pages_where_no_item_is_wanted(prefetch: int) -> None:
    async with Harness(ok(HOOKS)) as harness:
        assert [page async for page in harness.client.webhooks.list(limit=0, prefetch=prefetch).pages()] == []
    assert harness.service.requests == []


@pytest.mark.parametrize("limit", [None, 2])
async def test_a_closed_iterator_gives_no_more_items(limit: int | None) -> None:
    async with Harness(ok(HOOKS)) as harness:
        items: Any = aiter(harness.client.webhooks.list(limit=limit))
        assert (await anext(items)).id == "ä"
        await items.aclose()
        for _ in range(2):
            with pytest.raises(StopAsyncIteration):
                await anext(items)


async def test_any_text_may_be_a_token() -> None:
    """Also one that reads like none at all, and one that UTF-8 cannot express, of which the walk keeps a digest."""
    first, second = {**HOOKS, "nextPageToken": "None"}, {"webhooks": [{"id": "c"}]}
    async with Harness(ok(first), ok(second)) as harness:
        assert [hook.id async for hook in harness.client.webhooks.list()] == ["ä", "b", "c"]

    class Odd(list[Any]):
        next_page_token = "a\ud800"

    class Source:
        limit = first_token = None

        async def fetch(self, token: str | None) -> Odd:
            return Odd([1])

        def error(self, obstacle: str) -> PaginationError:
            return PaginationError(obstacle)

    source: Any = Source()
    walk: Any = PageWalk[Any](source)
    assert await walk.next() == await walk.next() == [1]
    with pytest.raises(PaginationError, match="twice"):
        await walk.next()
