"""What old habits meet: forgotten ``async`` and ``await``, headers for every call, ids to quote to support."""

from __future__ import annotations

import gc
import linecache
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import ConfigurationError, Pager, RetryPolicy
from sinch_provisioning._calls.options import Settings
from tests.support.scripted import Harness, ok

PAGE = {"webhooks": [{"id": "w1"}], "pageSize": 1}

Use = Callable[[Any], Awaitable[object]]


async def iterate(pager: Any) -> None:
    async for _ in pager:
        pass


async def leave_early(pager: Any) -> None:
    async for _ in pager:
        break


async def iterate_pages(pager: Any) -> None:
    async for _ in pager.pages():
        pass


async def fetch_one(pager: Any) -> None:
    await pager


async def collect(pager: Any) -> None:
    await pager.collect()


async def first(pager: Any) -> None:
    await pager.first()


async def never_started(pager: Any) -> None:
    """As of a task that is cancelled before it begins."""
    pager.collect().close()
    pager.first().close()


async def cancelled(pager: Any) -> None:
    with anyio.CancelScope() as scope:
        scope.cancel()
        await pager


async def test_a_client_and_a_list_say_to_use_async() -> None:
    async with Harness(ok(PAGE)) as harness:
        client: Any = harness.client
        with pytest.raises(TypeError, match=r"ProvisioningClient is asynchronous: write `async with"), client:
            pass
        for hooks in (client.webhooks.list(), client.with_raw_response.webhooks.list()):
            with pytest.raises(TypeError, match=r"webhooks.list is asynchronous: write `async for"):
                list(hooks)
        assert harness.service.calls == []


async def test_a_list_call_that_is_never_made_warns_of_its_place() -> None:
    async with Harness(ok(PAGE)) as harness:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            harness.client.webhooks.list()
            harness.client.call("WebhookWebhookController_listWebhooks_v1")
            harness.client.with_raw_response.webhooks.list()
            gc.collect()
    assert [warning.category for warning in caught] == [RuntimeWarning] * 3
    assert all("webhooks.list was never awaited or iterated over" in str(warning.message) for warning in caught)
    assert {warning.filename for warning in caught} == {__file__}
    lines = [linecache.getline(__file__, warning.lineno).strip() for warning in caught]
    assert lines == [
        "harness.client.webhooks.list()",
        'harness.client.call("WebhookWebhookController_listWebhooks_v1")',
        "harness.client.with_raw_response.webhooks.list()",
    ]


@pytest.mark.parametrize(
    "use", [iterate, leave_early, iterate_pages, fetch_one, collect, first, never_started, cancelled]
)
async def test_a_list_call_that_is_used_does_not_warn(use: Use) -> None:
    async with Harness(ok(PAGE)) as harness:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            await use(harness.client.webhooks.list())
            gc.collect()


async def test_a_list_call_that_could_not_be_made_does_not_warn() -> None:
    async with Harness(ok(PAGE)) as harness:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for wrong in ({"limit": -1}, {"limt": 1}):
                options: Any = wrong
                with pytest.raises((TypeError, ValueError)):
                    harness.client.webhooks.list(**options)
            gc.collect()


async def test_a_list_call_is_a_pager() -> None:
    async with Harness(ok(PAGE)) as harness:
        hooks: object = harness.client.webhooks.list()
        assert isinstance(hooks, Pager)
        assert not isinstance(await hooks, Pager)


async def test_default_headers_go_with_every_call_and_give_way_to_its_own() -> None:
    async with Harness(ok(PAGE), default_headers={"X-Tenant": "a", "X-Trace": "0"}) as harness:
        await harness.client.webhooks.list()
        await harness.client.webhooks.list(extra_headers={"x-trace": "1"})
        await harness.client.with_options(default_headers={"X-Tenant": "b"}).webhooks.list()
        await harness.client.with_options(default_headers=None).webhooks.list()
    names = ("x-tenant", "x-trace")
    sent = [[request.headers.get_list(name) for name in names] for request in harness.service.requests]
    assert sent == [[["a"], ["0"]], [["a"], ["1"]], [["b"], []], [[], []]]


async def test_default_headers_that_cannot_be_sent_are_refused_at_once_without_their_value() -> None:
    for bad in ({"X-A": "hush\r\nX-B: 1"}, {"X A": "hush"}, ["X-A"]):
        with pytest.raises(ConfigurationError, match="default_headers") as caught:
            Harness(ok(), default_headers=bad)
        assert "hush" not in str(caught.value)
        async with Harness(ok()) as harness:
            options: Any = {"default_headers": bad}
            with pytest.raises(ConfigurationError, match="default_headers"):
                harness.client.with_options(**options)


async def test_default_headers_are_never_shown() -> None:
    answer = httpx.Response(400, json={"message": "no hush-hush-hush here"})
    async with Harness(answer, default_headers={"X-Key": "hush-hush-hush"}) as harness:
        with pytest.raises(Exception, match="no ") as caught:
            await harness.client.webhooks.get("w1")
        assert "hush-hush-hush" not in str(caught.value)
        assert "hush" not in repr(harness.client)
        secret = {"X-Key": "hush"}
        assert "hush" not in repr(Settings("p", 1.0, RetryPolicy(), True, default_headers=secret, extra_headers=secret))


async def test_answers_and_pages_have_the_id_of_their_request() -> None:
    two = [
        httpx.Response(200, json={**PAGE, "nextPageToken": "2"}, headers={"x-request-id": "id-1"}),
        httpx.Response(200, json=PAGE, headers={"x-request-id": "id-2"}),
        httpx.Response(200, json=PAGE, headers={"x-request-id": "id-3"}),
        httpx.Response(200, json={"id": "w1"}, headers={"x-correlation-id": "id-4"}),
        httpx.Response(200, json=PAGE),
    ]
    async with Harness(*two) as harness:
        pages = [page async for page in harness.client.webhooks.list().pages()]
        assert [page.request_id for page in pages] == ["id-1", "id-2"]
        raw = await harness.client.with_raw_response.webhooks.list()
        assert (raw.request_id, raw.parsed.request_id) == ("id-3", "id-3")
        assert (await harness.client.with_raw_response.webhooks.get("w1")).request_id == "id-4"
        assert (await harness.client.webhooks.list()).request_id is None


async def test_an_id_of_a_request_is_fit_to_be_shown() -> None:
    answer = httpx.Response(200, json=PAGE, headers=[(b"x-request-id", b"a\x9bb" + b"x" * 5_000)])
    async with Harness(answer) as harness:
        request_id = str((await harness.client.webhooks.list()).request_id)
    assert request_id.isprintable()
    assert len(request_id) <= 500
