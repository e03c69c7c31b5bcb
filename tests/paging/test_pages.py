"""Pages and items of lists, over sockets."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning import (
    BadRequestError,
    PaginationError,
    ProvisioningClient,
    RetryPolicy,
    ServerError,
)
from sinch_provisioning.testing import Fault
from sinch_provisioning_core.operations import OPERATIONS
from tests.support.live import Live

LIST = "WhatsappTemplatesController_listTemplates_v1"
ACCOUNT = "WhatsappAccountsController_"


def names(count: int, start: int = 0) -> list[str]:
    return [f"example_{place:04}" for place in range(start, count)]


def templates(client: ProvisioningClient, **values: Any) -> Any:
    return client.whatsapp.templates.list(page_size=10, **values)


async def gather(pager: Any, found: list[str]) -> None:
    async for template in pager:
        found.append(template.name)


def requests(live: Live) -> int:
    return len(live.emulator.requests.of(LIST))


@pytest.fixture
def full(live: Live) -> Live:
    """95 templates: ten pages of ten, the last half full."""
    live.emulator.seed.templates(95)
    return live


async def test_an_awaited_list_is_its_first_page(full: Live) -> None:
    async with full.client() as client:
        page = await templates(client)
        assert [template.name for template in page] == names(10)
        assert (len(page), page.total_size, page.page_size, page.has_next) == (10, 95, 10, True)
        assert page.previous_page_token is None
        assert page.items[3].language == "ES"
        assert page.to_dict()["totalSize"] == 95
        assert page.to_json().startswith("{")
    assert requests(full) == 1


async def test_a_page_fetches_its_neighbours(full: Live) -> None:
    async with full.client() as client:
        first = await templates(client)
        second = await first.next_page()
        third = await second.next_page()
        assert [template.name for template in third] == names(30, 20)
        again = await third.previous_page()
        assert again.to_dict() == second.to_dict()
        assert await first.previous_page() is None
        last = await templates(client, page_token=third.next_page_token)
        while last.has_next:
            last = await last.next_page()
        assert len(last) == 5
        assert await last.next_page() is None


@pytest.mark.parametrize("prefetch", [0, 1, 4])
async def test_every_item_comes_once_and_in_order(full: Live, prefetch: int) -> None:
    async with full.client() as client:
        found = [template.name async for template in templates(client, prefetch=prefetch)]
        assert found == names(95)
        sizes = [len(page) async for page in templates(client, prefetch=prefetch).pages()]
        assert sizes == [10] * 9 + [5]
    assert requests(full) == 20


@pytest.mark.parametrize("prefetch", [0, 1, 4])
@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (10, 1), (11, 2), (95, 10), (1000, 10)])
async def test_a_limit_bounds_items_and_requests(full: Live, prefetch: int, limit: int, pages: int) -> None:
    async with full.client() as client:
        found = [template.name async for template in templates(client, limit=limit, prefetch=prefetch)]
    assert found == names(min(limit, 95))
    assert requests(full) == pages


async def test_collect_and_first(full: Live) -> None:
    async with full.client() as client:
        assert len(await templates(client).collect()) == 95
        assert [template.name for template in await templates(client).collect(12)] == names(12)
        assert len(await templates(client, limit=7).collect(12)) == 7
        assert (await templates(client).first()).name == "example_0000"
        assert await templates(client, filter_states=["REJECTED"]).first() is None
        assert await templates(client, filter_states=["REJECTED"]).collect() == []


async def test_another_client_resumes_from_a_saved_token(full: Live) -> None:
    async with full.client() as client:
        saved = (await templates(client)).next_page_token
    async with full.client() as client:
        found = [template.name async for template in templates(client, page_token=saved)]
    assert found == names(95, 10)


async def test_a_page_size_that_the_service_caps(full: Live) -> None:
    """The pages are smaller than asked for, and paging goes on by what the service gives."""
    full.emulator.seed.templates(1_000, prefix="more")
    async with full.client() as client:
        page = await client.whatsapp.templates.list(page_size=5_000, validate=False)
        assert (page.page_size, len(page), page.has_next) == (1_000, 1_000, True)
        assert len(await client.whatsapp.templates.list(page_size=5_000, validate=False).collect()) == 1_095


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_the_total_may_change_on_the_way(full: Live, prefetch: int) -> None:
    totals: list[int] = []
    async with full.client() as client:
        async for page in templates(client, prefetch=prefetch).pages():
            totals.append(page.total_size)
            if len(totals) == 1:
                full.emulator.seed.templates(10, prefix="z_more")
    assert (totals[0], totals[-1], len(totals)) == (95, 105, 11)


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_an_empty_page_with_a_next_token_is_passed(full: Live, prefetch: int) -> None:
    async with full.client() as client:
        second = (await templates(client)).next_page_token
        empty = Fault.status(200, body={"templates": [], "nextPageToken": second, "totalSize": 95, "pageSize": 10})
        full.emulator.faults.add(LIST, empty)
        found = [template.name async for template in templates(client, prefetch=prefetch)]
        assert found == names(95, 10)
        full.emulator.faults.add(LIST, empty)
        sizes = [len(page) async for page in templates(client, prefetch=prefetch).pages()]
    assert sizes == [0, *[10] * 8, 5]


@pytest.mark.parametrize("prefetch", [0, 3])
async def test_a_token_that_repeats_is_an_error_after_the_good_pages(full: Live, prefetch: int) -> None:
    async with full.client() as client:
        first = await templates(client)
        second = await first.next_page()
        looping = {**second.to_dict(), "nextPageToken": first.next_page_token}
        full.emulator.faults.add(LIST, Fault.status(200, body=looping), after=1)
        found: list[str] = []
        with pytest.raises(PaginationError, match="twice"):
            await gather(templates(client, prefetch=prefetch), found)
    assert found == names(20)


@pytest.mark.parametrize("prefetch", [0, 3])
async def test_an_error_in_page_seven_tells_where_to_resume(full: Live, prefetch: int) -> None:
    full.emulator.faults.add(LIST, Fault.status(500), times=None, after=6)
    found: list[str] = []
    async with full.client(retry=RetryPolicy.none()) as client:
        with pytest.raises(ServerError, match=r"This was page 7; page_token='.+' goes on from it") as caught:
            await gather(templates(client, prefetch=prefetch), found)
        assert found == names(60)
        assert caught.value.page_number == 7
        full.emulator.faults.clear()
        rest = [template.name async for template in templates(client, page_token=caught.value.page_token)]
    assert found + rest == names(95)


@pytest.mark.parametrize("prefetch", [0, 3])
async def test_retries_work_within_a_page(full: Live, prefetch: int) -> None:
    faults = [
        Fault.status(503),
        Fault.drop(),
        Fault.status(429, retry_after=1),
        Fault.truncate(),
        Fault.expired_token(),
    ]
    for place, fault in enumerate(faults):
        full.emulator.faults.add(LIST, fault, after=2 * place)
    async with full.client() as client:
        assert [template.name async for template in templates(client, prefetch=prefetch)] == names(95)
    assert requests(full) == 15


async def test_a_token_of_another_list_is_refused(full: Live) -> None:
    async with full.client() as client:
        with pytest.raises(BadRequestError) as caught:
            await templates(client, page_token="no-such-token")
    assert caught.value.error_code == "invalid_page_token"


async def test_a_list_without_tokens_has_the_same_interface(live: Live) -> None:
    async with live.client() as client:
        for name in ("One", "Two"):
            await client.whatsapp.solutions.create(
                details={"name": name}, access_token="token", business_manager="SINCH_UK"
            )
        solutions = client.whatsapp.solutions
        page = await solutions.list()
        assert (len(page), page.has_next, page.next_page_token, page.total_size) == (2, False, None, None)
        assert await page.next_page() is None
        assert await page.previous_page() is None
        assert [page.to_dict() async for page in solutions.list(prefetch=2).pages()] == [page.to_dict()]
        assert len(await solutions.list().collect(1)) == 1
        assert await solutions.list().first() is not None


def test_every_operation_with_a_page_token_pages() -> None:
    paged = [operation for operation in OPERATIONS.values() if operation.paging]
    for operation in OPERATIONS.values():
        tokens = [parameter.wire_name for parameter in operation.query_parameters if parameter.name == "page_token"]
        assert not tokens or (operation.paging and operation.paging.token_parameter == tokens[0]), operation.id
    assert len([operation for operation in paged if operation.paging and operation.paging.token_parameter]) > 15
    assert any(operation.paging and operation.paging.token_parameter is None for operation in paged)
