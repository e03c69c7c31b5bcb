"""Setting up a client, and its end."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator

import anyio
import httpx
import pytest
import respx

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
)
from tests.support.calls import get
from tests.support.scripted import Harness, ok, refusal, token

pytestmark = pytest.mark.anyio


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
        assert harness.client.project_id is None
        with pytest.raises(ConfigurationError, match=r"webhooks\.get is for a project.* set SINCH_PROJECT_ID"):
            await get(harness.client)
        with pytest.raises(ConfigurationError, match="SINCH_PROJECT_ID"):
            await harness.client.webhooks.list()
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
