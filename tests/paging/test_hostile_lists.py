"""Lists that would never end, and page tokens that cannot be sent."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning import PaginationError, ProvisioningError
from sinch_provisioning._paging.page import LONGEST_TOKEN
from sinch_provisioning._paging.walk import MOST_EMPTY_PAGES
from tests.support.scripted import Harness

pytestmark = pytest.mark.anyio

TEMPLATE = {"name": "promo", "language": "EN", "category": "MARKETING", "state": "APPROVED"}


def page(token: Any, items: int = 0) -> httpx.Response:
    document: dict[str, Any] = {"templates": [TEMPLATE] * items, "totalSize": 7, "pageSize": 5}
    if token is not None:
        document["nextPageToken"] = token
    return httpx.Response(200, content=json.dumps(document).encode())


def endless(items_on: Callable[[int], int]) -> Callable[[httpx.Request], httpx.Response]:
    """Ever new tokens; each page has as many items as told for its number."""
    numbers = itertools.count(1)

    def answer(_: httpx.Request) -> httpx.Response:
        number = next(numbers)
        return page(f"token-{number}", items_on(number))

    return answer


@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.parametrize("options", [{}, {"limit": 5}, {"timeout": 3600}])
async def test_empty_pages_without_end_end(prefetch: int, options: dict[str, Any]) -> None:
    async with Harness(endless(lambda _: 0)) as harness:
        with pytest.raises(PaginationError) as caught:
            await anext(aiter(harness.client.whatsapp.templates.list(prefetch=prefetch, **options)))
    error = caught.value
    assert len(harness.service.requests) == MOST_EMPTY_PAGES
    assert (error.page_number, error.page_token) == (MOST_EMPTY_PAGES + 1, f"token-{MOST_EMPTY_PAGES}")
    assert "100 pages in a row had no items" in str(error)
    assert "page_token='token-100' goes on from it" in str(error)
    assert "whatsapp.templates.list (WhatsappTemplatesController_listTemplates_v1)" in str(error)


async def test_empty_pages_between_others_do_not_count_together() -> None:
    """As many in a row as may be, twice."""
    most = MOST_EMPTY_PAGES

    def items_on(number: int) -> int:
        return 1 if number in (most, 2 * most) else 0

    async with Harness(endless(items_on)) as harness:
        items = harness.client.whatsapp.templates.list().__aiter__()
        await anext(items)
        await anext(items)
        with pytest.raises(PaginationError):
            await anext(items)
    assert len(harness.service.requests) == 3 * most


async def test_the_same_iterator_still_refuses_at_the_next_step() -> None:
    async with Harness(endless(lambda _: 0)) as harness:
        pages = harness.client.whatsapp.templates.list().pages()
        for _ in range(MOST_EMPTY_PAGES):
            await anext(pages)
        for _ in range(3):
            with pytest.raises(PaginationError):
                await anext(pages)
    assert len(harness.service.requests) == MOST_EMPTY_PAGES


async def failure_of(walk: Any, names: list[str]) -> ProvisioningError | None:
    """What ends a walk, and the names of what it gave before."""
    try:
        async for item in walk:
            names.append(str(item.name))
    except ProvisioningError as error:
        return error
    return None


BAD_TOKENS: dict[str, Any] = {
    "too long": "x" * (LONGEST_TOKEN + 1),
    "a megabyte": "x" * 1_000_000,
    "a number": 7,
    "a huge number": 10**4_000,
    "a fraction": 1.5,
    "true": True,
    "a list": ["a"],
    "an object": {"a": 1},
    "a line break": "a\nb",
    "a terminal escape": "\x1b[31mred",
    "a bidi mark": "a\u202eb",
    "a null character": "a\x00",
    "half of a pair": "a\ud800",
}


@pytest.mark.parametrize("token", BAD_TOKENS.values(), ids=BAD_TOKENS.keys())
@pytest.mark.parametrize("prefetch", [0, 2])
async def test_a_token_that_cannot_be_sent_ends_in_a_readable_error(token: Any, prefetch: int) -> None:
    async with Harness(page("good", 2), page(token, 1), page(None)) as harness:
        names: list[str] = []
        error = await failure_of(harness.client.whatsapp.templates.list(prefetch=prefetch), names)
    assert error is not None
    assert error.page_number in (2, 3)
    assert len(harness.service.requests) == 2
    assert len(str(error)) < 1_000
    assert str(error).isprintable()
    if error.page_number == 3:
        assert isinstance(error, PaginationError)
        assert names == ["promo"] * 3
        assert error.page_token is not None


@pytest.mark.parametrize("token", [*BAD_TOKENS.values()], ids=BAD_TOKENS.keys())
async def test_the_next_page_of_a_page_refuses_it_too(token: Any) -> None:
    async with Harness(page(token, 1), page(None)) as harness:
        try:
            first = await harness.client.whatsapp.templates.list()
        except ProvisioningError:
            return
        assert len(repr(first)) < 300
        assert repr(first).isprintable()
        with pytest.raises(PaginationError):
            await first.next_page()
    assert len(harness.service.requests) == 1


@settings(max_examples=50)
@given(tokens=st.lists(st.text(min_size=1, max_size=20), max_size=6))
async def test_whatever_the_tokens_a_walk_ends_in_a_declared_way(tokens: list[str]) -> None:
    async with Harness(*(page(token, 1) for token in tokens), page(None, 1)) as harness:
        names: list[str] = []
        error = await failure_of(harness.client.whatsapp.templates.list(), names)
    if error is None:
        assert len(names) == len(tokens) + 1
        assert len(set(tokens)) == len(tokens)
    else:
        assert error.page_number is not None
        assert str(error).isprintable()


async def test_seen_tokens_are_not_kept_whole() -> None:
    tokens = [f"{number:04}" * 1_000 for number in range(20)]
    async with Harness(*(page(token, 1) for token in tokens), page(tokens[3], 1)) as harness:
        pages: Any = harness.client.whatsapp.templates.list().pages()
        for _ in range(20):
            await anext(pages)
        kept: list[bytes] = list(pages._pages._seen)
        assert sum(map(len, kept)) <= 21 * 32
        await anext(pages)
        with pytest.raises(PaginationError, match="twice"):
            await anext(pages)
