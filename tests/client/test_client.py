"""Setting up a client, its copies, its end, and what it sends."""

from __future__ import annotations

import gzip
import os
import platform
from collections.abc import AsyncGenerator
from typing import Any

import anyio
import httpx
import pytest
import respx

import sinch_provisioning
from sinch_provisioning import (
    APIStatusError,
    BasicAuth,
    BearerToken,
    ClientClosedError,
    ConfigurationError,
    InvalidInputError,
    NotFoundError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    Webhook,
    WebhookInput,
)
from tests.support.calls import get, post
from tests.support.scripted import WEBHOOK, Harness, ok, refusal, token

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SINCH_PROJECT_ID", "SINCH_KEY_ID", "SINCH_KEY_SECRET"):
        monkeypatch.delenv(name, raising=False)


# Setting up


async def test_the_environment_gives_what_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_PROJECT_ID", "from-environment")
    monkeypatch.setenv("SINCH_KEY_ID", "id")
    monkeypatch.setenv("SINCH_KEY_SECRET", "secret")
    async with Harness(token(), ok(), project_id=None, auth=None) as harness:
        assert harness.client.project_id == "from-environment"
        await get(harness.client)
    assert harness.service.requests[0].headers["authorization"] == httpx.BasicAuth("id", "secret")._auth_header
    assert str(harness.service.requests[0].url) == "https://auth.sinch.com/oauth2/token"
    async with Harness(token(), ok(), project_id="given", auth=None, key_id="my", key_secret="own") as harness:
        await get(harness.client)
    assert harness.service.requests[0].headers["authorization"] == httpx.BasicAuth("my", "own")._auth_header
    assert harness.service.calls[1] == "GET /v1/projects/given/webhooks/w1"


@pytest.mark.parametrize(
    ("environment", "missing", "present"),
    [
        ({}, ["key_id and key_secret", "SINCH_KEY_ID and SINCH_KEY_SECRET"], []),
        ({"SINCH_KEY_ID": "i"}, ["key_secret missing", "SINCH_KEY_SECRET"], ["SINCH_KEY_ID"]),
        ({"SINCH_KEY_SECRET": "hush"}, ["key_id missing", "SINCH_KEY_ID"], ["SINCH_KEY_SECRET", "hush"]),
    ],
)
def test_missing_credentials_are_named_with_the_remedy(
    environment: dict[str, str], missing: list[str], present: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        ProvisioningClient()
    assert all(text in str(caught.value) for text in missing)
    assert not any(text in str(caught.value).replace("key_secret=", "") for text in present)


def test_two_kinds_of_credentials_are_one_too_many() -> None:
    with pytest.raises(ConfigurationError, match="Both auth and a key"):
        ProvisioningClient(key_id="i", auth=BearerToken("t"))


async def test_the_project_is_needed_only_at_the_call() -> None:
    async with Harness(ok(), project_id=None) as harness:
        with pytest.raises(InvalidInputError, match="SINCH_PROJECT_ID"):
            await get(harness.client)
        await harness.client.webhooks.get("w1", project_id="mine")
    assert harness.service.calls == ["GET /v1/projects/mine/webhooks/w1"]


@pytest.mark.parametrize(
    "url",
    ["http://sinch.example", "ftp://localhost", "sinch.example", "", "https://", "https://u:p@h", "https://h?a=b"],
)
def test_urls_that_cannot_carry_credentials_are_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        ProvisioningClient(auth=BearerToken("t"), base_url=url or "/")
    with pytest.raises(ConfigurationError, match="token_url"):
        ProvisioningClient(auth=OAuth2ClientCredentials("i", "s", token_url=url))


@pytest.mark.parametrize("host", ["localhost", "localhost:8099", "127.0.0.1:1", "127.8.0.1", "[::1]:81", "a.localhost"])
def test_plain_http_is_for_loopback(host: str) -> None:
    assert ProvisioningClient(auth=BearerToken("t"), base_url=f"http://{host}/").base_url == f"http://{host}"


def test_plain_http_can_be_allowed() -> None:
    client = ProvisioningClient(auth=BearerToken("t"), base_url="http://inside.example/v", allow_plain_http=True)
    assert client.base_url == "http://inside.example/v"


def test_nothing_secret_in_reprs() -> None:
    client = ProvisioningClient("p1", key_id="i", key_secret="hush")
    assert repr(client) == "<ProvisioningClient of project 'p1' at https://provisioning.api.sinch.com>"
    for thing in (client, BasicAuth("i", "hush"), vars(client._http_sender.authenticator)):
        assert "hush" not in repr(thing)


# What is sent


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


# Copies, raw answers, calls by id


async def test_copies_share_connections_token_and_budget() -> None:
    credentials = OAuth2ClientCredentials("i", "s")
    async with Harness(token(), ok(), auth=credentials) as harness:
        copy = harness.client.with_options(project_id="p2", timeout=5.0, retry=RetryPolicy.none())
        await get(harness.client)
        async with copy:
            await get(copy)
        await get(copy.with_options(project_id="p3"))
        assert copy.with_options().project_id == "p2"
        assert harness.client.project_id == "p1"
    assert harness.service.calls[1:] == [f"GET /v1/projects/p{n}/webhooks/w1" for n in (1, 2, 3)]


async def test_raw_answers() -> None:
    async with Harness(ok(x_request_id="r"), ok({"webhooks": [WEBHOOK], "nextPageToken": "n"})) as harness:
        raw = harness.client.with_raw_response
        assert raw is harness.client.with_raw_response
        answer = await raw.webhooks.get("w1")
        assert answer.status_code == 200
        assert answer.headers["x_request_id"] == "r"
        assert answer.http_response.json() == WEBHOOK
        assert answer.parsed.id == "w1"
        assert "200" in repr(answer)
        page = await raw.webhooks.list()
        assert page.parsed.has_next
        assert [hook.id for hook in page.parsed.items] == ["w1"]


async def test_any_operation_by_its_id() -> None:
    async with Harness(ok({**WEBHOOK, "webhooks": [WEBHOOK]})) as harness:
        call = harness.client.call
        hook = await call("WebhookWebhookController_getWebhook_v1", "w1")
        assert isinstance(hook, Webhook)
        await call("WebhookWebhookController_getWebhook_v1", webhook_id="w2", project_id="p2", timeout=3)
        await call("WebhookWebhookController_updateWebhook_v1", "w1", target="https://a.example")
        await call("WebhookWebhookController_updateWebhook_v1", "w1", body={"target": "https://a.example"})
        pager = call("WebhookWebhookController_listWebhooks_v1", page_size=3, limit=1)
        assert [item.id async for item in pager] == ["w1"]
        assert len(await pager) == 1
        await call("WebhookWebhookController_deleteWebhook_v1", "w1")
    assert harness.service.calls == [
        "GET /v1/projects/p1/webhooks/w1",
        "GET /v1/projects/p2/webhooks/w2",
        "PATCH /v1/projects/p1/webhooks/w1",
        "PATCH /v1/projects/p1/webhooks/w1",
        "GET /v1/projects/p1/webhooks?pageSize=3",
        "GET /v1/projects/p1/webhooks?pageSize=3",
        "DELETE /v1/projects/p1/webhooks/w1",
    ]
    assert harness.service.requests[2].content == harness.service.requests[3].content


@pytest.mark.parametrize(
    ("values", "named", "error", "said"),
    [
        (
            ["WebhookWebhookController_getWebhook"],
            {},
            LookupError,
            "did you mean WebhookWebhookController_getWebhook_v1",
        ),
        (["nonsense"], {}, LookupError, "no operation 'nonsense'$"),
        (["WebhookWebhookController_getWebhook_v1"], {}, TypeError, "needs webhook_id"),
        (["WebhookWebhookController_getWebhook_v1", "a", "b"], {}, TypeError, "takes 1 path values"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"webhook_id": "b"}, TypeError, "got webhook_id twice"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"body": {}}, TypeError, "takes no 'body'"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"prefetch": 1}, TypeError, "takes no 'prefetch'"),
        (["WebhookWebhookController_getWebhook_v1"], {"webhookid": "a"}, TypeError, "did you mean 'webhook_id'"),
        (["WebhookWebhookController_updateWebhook_v1", "a"], {"taget": "b"}, TypeError, "did you mean 'target'"),
    ],
)
def test_calls_that_do_not_fit_are_refused(values: list[Any], named: Any, error: type[Exception], said: str) -> None:
    client = ProvisioningClient("p1", auth=BearerToken("t"))
    with pytest.raises(error, match=said):
        client.call(*values, **named)


async def test_a_deprecated_operation_warns() -> None:
    async with Harness(ok()) as harness:
        deprecated = [operation for operation in harness.client.operations.values() if operation.deprecated]
        assert deprecated
        for operation in deprecated:
            path = ["x"] * len(operation.path_parameters)
            with pytest.warns(DeprecationWarning, match=operation.id):
                harness.client.call(operation.id, *path).close()


# The end


async def test_a_closed_client_says_so() -> None:
    async with Harness(ok()) as harness:
        async with harness.client:
            await get(harness.client)
        for use in (get(harness.client), harness.client.with_options(project_id="p2").__aenter__()):
            with pytest.raises(ClientClosedError, match=r"The client is closed\."):
                await use
        await harness.client.aclose()


async def test_a_closed_http_client_says_so() -> None:
    async with Harness(ok()) as harness:
        await harness.http.aclose()
        with pytest.raises(ClientClosedError):
            await get(harness.client)


async def test_the_clients_own_connections_are_closed() -> None:
    client = ProvisioningClient("p1", auth=BearerToken("t"))
    async with client:
        http = client._http_sender.session.http
        assert not http.is_closed
    assert http.is_closed


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_another_event_loop_is_refused(backend: str) -> None:
    harness = Harness(ok())
    anyio.run(get, harness.client, backend=backend)
    with pytest.raises(ClientClosedError) as caught:
        anyio.run(get, harness.client, backend=backend)
    told = "The client was first used in another event loop, and its connections belong to that one."
    assert caught.value.problem == told
    assert caught.value.next_step == "Create one client in each event loop, or run everything in one."


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_process_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    harness = Harness(ok())
    pid = os.getpid()
    monkeypatch.setattr(os, "getpid", lambda: pid + 1)
    with pytest.raises(ClientClosedError) as caught:
        anyio.run(get, harness.client)
    assert caught.value.problem == "The client was made in another process and cannot be used across a fork."
    assert caught.value.next_step == "Create the client in the process that uses it."


async def test_httpx_timeouts_bound_each_phase() -> None:
    phases = httpx.Timeout(3.0, connect=1.0)
    async with Harness(ok(), timeout=phases) as harness:
        await get(harness.client)
        await harness.client.webhooks.get("w1", timeout=httpx.Timeout(2.0))
        await harness.client.webhooks.get("w1", timeout=60.0)
        await harness.client.webhooks.get("w1", timeout=None)
    timeouts = [request.extensions["timeout"] for request in harness.service.requests]
    assert timeouts == [
        phases.as_dict(),
        httpx.Timeout(2.0).as_dict(),
        harness.http.timeout.as_dict(),
        harness.http.timeout.as_dict(),
    ]


async def test_a_hook_that_raises_for_status_does_not_hide_the_typed_error() -> None:
    async def raise_for_status(response: httpx.Response) -> None:
        response.raise_for_status()

    async def read_and_raise(response: httpx.Response) -> None:
        await response.aread()
        response.raise_for_status()

    async def chunks() -> AsyncGenerator[bytes, None]:
        yield b'{"errorCode": "webhook_not_found"}'

    def unread(_: httpx.Request) -> httpx.Response:
        return httpx.Response(404, content=chunks())

    async with Harness(refusal(503), unread) as harness:
        harness.http.event_hooks = {"response": [raise_for_status]}
        with pytest.raises(NotFoundError) as caught:
            await get(harness.client)
        assert (len(caught.value.attempts), caught.value.error_code) == (2, None)
        harness.http.event_hooks = {"response": [read_and_raise]}
        with pytest.raises(NotFoundError) as caught:
            await get(harness.client)
        assert caught.value.error_code == "webhook_not_found"


async def test_a_url_that_is_too_long_is_refused_as_input() -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(InvalidInputError, match="too long"):
            await harness.client.webhooks.get("x" * 70_000)


@respx.mock
async def test_respx_stands_in_for_the_service() -> None:
    respx.post("https://auth.sinch.com/oauth2/token").mock(token())
    route = respx.get("https://provisioning.api.sinch.com/v1/projects/p1/webhooks/w1").mock(ok())
    async with ProvisioningClient("p1", key_id="i", key_secret="s") as client:
        await get(client)
    assert route.calls.last.request.headers["authorization"] == "Bearer token-1"


async def test_a_refused_call_leaves_the_client_usable() -> None:
    async with Harness(refusal(400), ok()) as harness:
        with pytest.raises(APIStatusError):
            await get(harness.client)
        await get(harness.client)
