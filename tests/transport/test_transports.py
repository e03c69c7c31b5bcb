"""The client's own connections, and other transports than httpx's own."""

from __future__ import annotations

import pickle
import ssl
from typing import Any
from unittest.mock import Mock

import aiohttp
import httpx
import httpx_aiohttp
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APITimeoutError,
    BearerToken,
    ConfigurationError,
    ProvisioningClient,
    RetryPolicy,
)
from sinch_provisioning._transport.failure import transport_failure
from sinch_provisioning.testing import Fault
from tests.support.calls import Make, comment, delete, get, invite, post, put
from tests.support.faulty_server import (
    LONG,
    answer,
    close_after_reading,
    cut_body,
    faulty_server,
    garbage,
    hang,
)
from tests.support.live import Live
from tests.support.scripted import WEBHOOK, ScriptedService, ok
from tests.support.virtual_time import STEPPED

pytestmark = pytest.mark.anyio

on_asyncio = pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=False)
LIST = "WebhookWebhookController_listWebhooks_v1"
QUICK = RetryPolicy(base_delay=1e-6)


class Transport(httpx.MockTransport):
    """Notices its end."""

    is_closed = False

    async def aclose(self) -> None:
        self.is_closed = True


# The client's own


async def test_a_given_transport_is_used_and_closed_with_the_client() -> None:
    service = ScriptedService(ok())
    transport = Transport(service)
    async with ProvisioningClient("p1", auth=BearerToken("t"), transport=transport) as client:
        async with client.with_options(project_id="p2") as copy:
            await get(copy)
        assert not transport.is_closed
        await get(client)
    assert transport.is_closed
    assert service.calls == ["GET /v1/projects/p2/webhooks/w1", "GET /v1/projects/p1/webhooks/w1"]


async def test_a_transport_beside_an_http_client_is_one_too_many() -> None:
    transport = Transport(ScriptedService(ok()))
    async with httpx.AsyncClient() as http:
        with pytest.raises(ConfigurationError, match="Both http_client and transport"):
            ProvisioningClient("p1", auth=BearerToken("t"), http_client=http, transport=transport)
    assert not transport.is_closed


async def test_no_cookie_is_kept_or_sent() -> None:
    service = ScriptedService(httpx.Response(200, json=WEBHOOK, headers={"set-cookie": "session=planted; Path=/"}))
    async with ProvisioningClient("p1", auth=BearerToken("t"), transport=Transport(service)) as client:
        await get(client)
        await get(client)
        http = client._http_sender.session.http
        assert len(http.cookies) == 0
        with pytest.raises(AttributeError, match="keep no cookies"):
            http.cookies = {"a": "b"}
    assert len(service.requests) == 2
    assert all("cookie" not in request.headers for request in service.requests)


async def test_http2_is_an_offer_that_the_server_need_not_take() -> None:
    async with faulty_server() as server:
        server.behaviours = [close_after_reading]
        transport = httpx.AsyncHTTPTransport(http2=True, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        async with ProvisioningClient(
            "p1", auth=BearerToken("t"), base_url=server.url, transport=transport, retry=QUICK
        ) as client:
            assert (await client.webhooks.get("w1")).id == "w1"
        assert len(server.requests) == 2


# aiohttp


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (aiohttp.ServerDisconnectedError(), httpx.ReadError),
        (aiohttp.ClientOSError(104, "reset"), httpx.ReadError),
        (aiohttp.ClientPayloadError("cut"), httpx.ReadError),
        (aiohttp.SocketTimeoutError("slow"), httpx.ReadTimeout),
        (aiohttp.ServerTimeoutError("slow"), httpx.ReadTimeout),
        (aiohttp.ConnectionTimeoutError("slow"), httpx.ConnectTimeout),
        (aiohttp.ClientConnectorError(Mock(), OSError(111, "refused")), httpx.ConnectError),
        (aiohttp.ClientResponseError(Mock(), (), status=400, message="not HTTP"), httpx.RemoteProtocolError),
        (aiohttp.NonHttpUrlClientError("ftp://a"), httpx.UnsupportedProtocol),
        (aiohttp.ClientHttpProxyError(Mock(), (), status=407, message="who?"), httpx.ProxyError),
    ],
)
def test_failures_of_aiohttp_get_the_names_that_httpx_gives_them(raised: Exception, kind: type[Exception]) -> None:
    request = httpx.Request("GET", "https://a.example")
    told = httpx.ConnectTimeout("as the transport tells it")
    told.__cause__ = raised
    for error in (raised, told):
        failure = transport_failure(error, request)
        assert failure is not None
        assert type(failure) is kind
        assert failure.request is request
        assert str(failure)


def test_other_errors_stay_what_they_are() -> None:
    request = httpx.Request("GET", "https://a.example")
    lost = httpx.ReadError("reset")
    assert transport_failure(lost, request) is lost
    assert transport_failure(ValueError("in a hook"), request) is None


def aiohttp_transport() -> httpx.AsyncBaseTransport:
    return httpx_aiohttp.AiohttpTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def aiohttp_client(url: str, **options: Any) -> ProvisioningClient:
    settings: dict[str, Any] = {"auth": BearerToken("t"), "retry": QUICK, **options}
    return ProvisioningClient("p1", base_url=url, transport=aiohttp_transport(), **settings)


@on_asyncio
async def test_aiohttp_calls_the_emulator_and_repeats_a_lost_call(live: Live) -> None:
    async with live.client(transport=aiohttp_transport()) as client:
        hook = await client.webhooks.create(target="https://me.example/hook", secret="s", triggers=["ALL"])
        assert [found.id async for found in client.webhooks.list()] == [hook.id]
        live.emulator.faults.add(LIST, Fault.status(503))
        assert len(await client.webhooks.list()) == 1
        await client.webhooks.delete(hook.id)
    assert len(live.emulator.requests.of(LIST)) == 3


@on_asyncio
@pytest.mark.parametrize("make", [get, post])
@pytest.mark.parametrize("behaviour", [close_after_reading, cut_body(500)])
async def test_aiohttp_repeats_after_a_connection_that_was_lost(make: Make, behaviour: Any) -> None:
    async with faulty_server() as server:
        server.behaviours = [behaviour]
        async with aiohttp_client(server.url) as client:
            await make(client)
        assert len(server.requests) == 2


@on_asyncio
@pytest.mark.parametrize("behaviour", [close_after_reading, cut_body(200), garbage])
async def test_aiohttp_repeats_nothing_that_does_harm(behaviour: Any) -> None:
    """It calls some of these a connect timeout, after which any call could be repeated."""
    async with faulty_server() as server:
        server.behaviours = [behaviour]
        async with aiohttp_client(server.url) as client:
            with pytest.raises(APIConnectionError, match="may have taken effect") as caught:
                await comment(client)
        assert type(caught.value) is APIConnectionError
        assert len(server.requests) == 1


@on_asyncio
@pytest.mark.parametrize("make", [get, put, delete, invite])
async def test_aiohttp_repeats_nothing_by_itself(make: Make) -> None:
    async with faulty_server() as server:
        server.behaviours = [answer(200), close_after_reading]
        async with aiohttp_client(server.url, retry=RetryPolicy.none()) as client:
            await get(client)
            with pytest.raises(APIConnectionError, match="no complete answer") as caught:
                await make(client)
        assert len(caught.value.attempts) == 1
        assert len(server.requests) == 2


@on_asyncio
async def test_a_session_of_the_users_own_stays_as_it_is() -> None:
    async with aiohttp.ClientSession() as session:
        transport = httpx_aiohttp.AiohttpTransport(client=session, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        async with ProvisioningClient("p1", auth=BearerToken("t"), transport=transport):
            assert transport.client is session


@pytest.mark.parametrize("anyio_backend", [backend for backend in STEPPED if backend[0] == "asyncio"])
async def test_aiohttp_keeps_to_the_deadline_and_to_the_read_timeout() -> None:
    async with faulty_server() as server, aiohttp_client(server.url, retry=RetryPolicy.none()) as client:
        for timeout in (LONG - 2.0, httpx.Timeout(99.0, read=LONG - 2.0)):
            server.behaviours = [hang]
            with pytest.raises(APITimeoutError):
                await client.webhooks.get("w1", timeout=timeout)
        assert (await client.webhooks.get("w1")).id == "w1"


@on_asyncio
async def test_aiohttp_says_when_nobody_listens() -> None:
    async with faulty_server() as server:
        url = server.url
    async with aiohttp_client(url) as client:
        with pytest.raises(APIConnectionError) as caught:
            await comment(client)
    assert type(caught.value) is APIConnectionError
    assert len(caught.value.attempts) == 4, "nothing was sent, so each kind of call may be repeated"
    assert str(caught.value.attempts[0].exception).startswith("ConnectError: ")


@on_asyncio
async def test_aiohttp_errors_hold_no_credential() -> None:
    async with faulty_server() as server:
        server.behaviours = [garbage]
        async with aiohttp_client(server.url, auth=BearerToken("PLANTED"), retry=RetryPolicy.none()) as client:
            with pytest.raises(APIConnectionError) as caught:
                await get(client)
    chain: BaseException | None = caught.value
    while chain is not None:
        assert "PLANTED" not in f"{chain} {chain!r} {vars(chain)}"
        chain = chain.__cause__ or chain.__context__
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_client_needs_a_connection() -> None:
    with pytest.raises(ConfigurationError, match="max_connections"):
        ProvisioningClient("p", auth=BearerToken("t"), max_connections=0)
