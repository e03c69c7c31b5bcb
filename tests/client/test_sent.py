"""What a client sends: headers, path and query values, bodies."""

from __future__ import annotations

import gzip
import platform
from typing import Any

import httpx
import pytest

import sinch_provisioning
from sinch_provisioning import (
    APIStatusError,
    BearerToken,
    ConfigurationError,
    InvalidInputError,
    ProvisioningClient,
    WebhookInput,
)
from tests.support.calls import get, post
from tests.support.scripted import Harness, ok

pytestmark = pytest.mark.anyio


async def test_headers() -> None:
    async with Harness(ok()) as harness:
        await get(harness.client)
        await post(harness.client)
        await harness.client.whatsapp.templates.sync(project_id="p2")
        await harness.client.whatsapp.enable_template_analytics()
        await harness.client.webhooks.get("w1", extra_headers={"X-Trace": "1", "accept": "text/plain"})
    bare, body, empty, empty_put, extra = (request.headers for request in harness.service.requests)
    assert bare.multi_items() == [
        ("host", "provisioning.api.sinch.com"),
        ("accept-encoding", harness.http.headers["accept-encoding"]),
        ("connection", "keep-alive"),
        (
            "user-agent",
            f"sinch-provisioning/{sinch_provisioning.__version__} python/{platform.python_version()} "
            f"httpx/{httpx.__version__}",
        ),
        ("accept", "application/json"),
        ("authorization", "Bearer token-0"),
    ]
    assert (body["content-type"], body["content-length"]) == ("application/json", "62")
    assert (empty["content-length"], "content-type" in empty) == ("0", False)
    assert (empty_put["content-length"], "content-type" in empty_put) == ("0", False)
    assert (extra["x-trace"], extra.get_list("accept")) == ("1", ["text/plain"])


async def test_the_callers_http_client_keeps_its_headers_and_hooks() -> None:
    seen: list[Any] = []

    async def on_request(request: httpx.Request) -> None:
        request.headers["X-Hooked"] = str(len(request.content))
        seen.append(request.url)

    async def on_response(response: httpx.Response) -> None:
        seen.append(await response.aread())

    service: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        service.append(request)
        return ok()

    http = httpx.AsyncClient(
        transport=httpx.MockTransport(answer),
        headers={"X-Team": "blue", "User-Agent": "mine/1", "Authorization": "Basic bm8="},
        auth=("not", "sent"),
        cookies={"not": "sent"},
        params={"not": "sent"},
        event_hooks={"request": [on_request], "response": [on_response]},
        follow_redirects=True,
    )
    async with http, ProvisioningClient("p1", auth=BearerToken("t"), http_client=http) as client:
        await post(client)
        assert not http.is_closed
    (request,) = service
    assert request.headers["x-team"] == "blue"
    assert request.headers["user-agent"] == "mine/1"
    assert request.headers["x-hooked"] == "62"
    assert request.headers.get_list("authorization") == ["Bearer t"]
    assert "cookie" not in request.headers
    assert request.url.query == b""
    assert len(seen) == 2


async def test_redirects_are_not_followed_also_when_the_callers_client_would() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "provisioning.api.sinch.com", "credentials went elsewhere"
        return httpx.Response(302, headers={"location": "https://evil.example/"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer), follow_redirects=True)
    async with http, ProvisioningClient("p1", auth=BearerToken("t"), http_client=http) as client:
        with pytest.raises(APIStatusError, match="302"):
            await get(client)


async def test_path_values_reach_the_server_as_one_segment() -> None:
    async with Harness(ok()) as harness:
        for value in ("+46123123111", "@friend", "a/b", "...", "æ", "a b?c#d%"):
            await harness.client.webhooks.get(value)
        for bad in ("", ".", "..", "\ud800", None, 7, ["w1"]):
            with pytest.raises(InvalidInputError):
                await harness.client.webhooks.get(bad)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert [call.partition("/webhooks/")[2] for call in harness.service.calls] == [
        "%2B46123123111",
        "%40friend",
        "a%2Fb",
        "...",
        "%C3%A6",
        "a%20b%3Fc%23d%25",
    ]


async def test_query_values() -> None:
    async with Harness(ok({"templates": []})) as harness:
        await harness.client.whatsapp.templates.list(
            filter_states=["APPROVED", "REJECTED"], page_size=5, page_token="a&b"
        )
    assert sorted(harness.service.requests[0].url.query.decode().split("&")) == [
        "filterStates=APPROVED",
        "filterStates=REJECTED",
        "pageSize=5",
        "pageToken=a%26b",
    ]


async def test_bodies_as_keywords_model_or_mapping_are_the_same() -> None:
    fields: dict[str, Any] = {"target": "https://a.example", "secret": "s", "triggers": ["ALL"]}
    async with Harness(ok()) as harness:
        await harness.client.webhooks.create(**fields)
        await harness.client.webhooks.create(body=fields)
        await harness.client.webhooks.create(body=WebhookInput(**fields))
    contents = {request.content for request in harness.service.requests}
    assert contents == {b'{"target":"https://a.example","secret":"s","triggers":["ALL"]}'}


async def test_validation_can_be_switched_off_by_client_copy_and_call() -> None:
    body: dict[str, Any] = {"target": ""}
    async with Harness(ok()) as harness:
        with pytest.raises(InvalidInputError):
            await harness.client.webhooks.create(body=body)
        await harness.client.webhooks.create(body=body, validate=False)
        await harness.client.with_options(validate=False).webhooks.create(body=body)
        with pytest.raises(InvalidInputError):
            await harness.client.webhooks.list(page_size=99)
    assert len(harness.service.calls) == 2


async def test_headers_that_cannot_be_sent_are_refused_without_their_value() -> None:
    async with Harness(ok()) as harness:
        for bad in ({"X-A": "hush\r\nX-B: 1"}, {"X-A": "hüsh"}, {"": "hush"}, {"X A": "hush"}):
            with pytest.raises(ConfigurationError) as caught:
                await harness.client.webhooks.get("w1", extra_headers=bad)
            assert "sh" not in str(caught.value).partition("cannot be")[0]


async def test_unknown_keywords_are_refused_with_the_near_one() -> None:
    async with Harness(ok()) as harness:
        options: Any = {"timout": 5}
        with pytest.raises(TypeError, match=r"takes no 'timout' \(did you mean 'timeout'\?\)"):
            await harness.client.webhooks.get("w1", **options)
        options = {"limt": 5}
        with pytest.raises(TypeError, match=r"takes no 'limt' \(did you mean 'limit'\?\)"):
            harness.client.webhooks.list(**options)
        options = {"limit": 5}
        with pytest.raises(TypeError, match="takes no 'limit'"):
            await harness.client.webhooks.get("w1", **options)


async def test_compressed_answers_are_read() -> None:
    content = gzip.compress(b'{"id": "zipped"}')
    async with Harness(lambda _: httpx.Response(200, content=content, headers={"content-encoding": "gzip"})) as harness:
        assert (await harness.client.webhooks.get("w1")).id == "zipped"
