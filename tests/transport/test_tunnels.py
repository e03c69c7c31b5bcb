"""Calls through a proxy that opens tunnels: TLS inside, credentials for the proxy alone, and what goes wrong there."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APITimeoutError,
    BearerToken,
    ClientClosedError,
    ConfigurationError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
)
from tests.support.leaks import everything_logged, everything_shown
from tests.transport.soak.trial import pool_of

from .connect_proxy import CREDENTIALS, ConnectProxy, connect_proxy
from .rude_server import Plan, RudeServer, Script, certificates, rude_server

pytestmark = pytest.mark.anyio

PASSWORD = CREDENTIALS.partition(":")[2]
TOKEN = Script(body=b'{"access_token": "t", "token_type": "bearer", "expires_in": 3600}')
PROTOCOL = pytest.mark.parametrize("protocol", ["h2", "http/1.1"])


class Behind:
    """A server that is reached through a proxy, and its clients."""

    def __init__(self, server: RudeServer, monkeypatch: pytest.MonkeyPatch, **options: Any) -> None:
        self.server = server
        self.url = server.url.replace("127.0.0.1", "localhost")
        self._monkeypatch = monkeypatch
        self._options = options

    def client(self, proxy: ConnectProxy, **options: Any) -> ProvisioningClient:
        self._monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        settings: dict[str, Any] = {"auth": BearerToken("t"), "retry": RetryPolicy.none(), **self._options, **options}
        return ProvisioningClient("p", base_url=self.url, **settings)


def plan(_: str, target: str) -> Script:
    return TOKEN if target.startswith("/oauth2") else Script()


@contextmanager
def behind(monkeypatch: pytest.MonkeyPatch, plan: Plan = plan, protocol: str = "http/1.1") -> Iterator[Behind]:
    server_context, client_context = certificates(protocol)
    with rude_server(plan, server_context) as server:
        yield Behind(server, monkeypatch, ssl_context=client_context, http2=protocol == "h2")


@PROTOCOL
async def test_calls_and_tokens_go_through_a_tunnel_that_is_kept(
    protocol: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with behind(monkeypatch, protocol=protocol) as place:
        async with connect_proxy() as proxy:
            auth = OAuth2ClientCredentials("i", "s", token_url=f"{place.url}/oauth2/token")
            async with place.client(proxy, auth=auth) as client:
                for _ in range(3):
                    assert (await client.webhooks.get("w1")).id == "w1"
            with anyio.fail_after(5):
                while proxy.open:
                    await anyio.lowlevel.checkpoint()
    assert proxy.asked == [f"CONNECT {place.url.removeprefix('https://')} HTTP/1.1"] * 2, (
        "one for tokens, one for calls"
    )
    assert len(place.server.requests) == 4
    assert not any("proxy-authorization" in head.lower() for head in place.server.heads)


async def test_many_calls_share_one_tunnel_over_http2(monkeypatch: pytest.MonkeyPatch) -> None:
    with behind(monkeypatch, protocol="h2") as place:
        async with connect_proxy() as proxy, place.client(proxy) as client, anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(client.webhooks.get, "w1")
    assert len(proxy.asked) == 1
    assert len(place.server.requests) == 20


async def test_the_proxy_itself_may_be_spoken_to_over_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    server_context, client_context = certificates("http/1.1")
    with rude_server(plan, server_context) as server:
        place = Behind(server, monkeypatch, ssl_context=client_context)
        async with connect_proxy(server_context) as proxy, place.client(proxy) as client:
            for _ in range(2):
                assert (await client.webhooks.get("w1")).id == "w1"
    assert len(proxy.asked) == 1


async def test_an_answer_that_nobody_asked_for_ends_the_tunnel(monkeypatch: pytest.MonkeyPatch) -> None:
    forged = b'{"id": "forged", "target": "https://a.example", "triggers": ["ALL"]}'
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(forged)
    scripts = [Script(extra=head + forged)]
    with behind(monkeypatch, lambda method, target: scripts.pop() if scripts else Script()) as place:
        async with connect_proxy() as proxy, place.client(proxy) as client:
            assert [(await client.webhooks.get(name)).id for name in "ab"] == ["w1", "w1"]
    assert len(proxy.asked) == 2


@pytest.mark.parametrize(
    ("status", "attempts"), [(403, 1), (407, 1), (502, 3)], ids=["not there", "not for you", "not now"]
)
async def test_a_proxy_that_refuses_is_named(status: int, attempts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with behind(monkeypatch) as place, everything_logged() as log:
        async with connect_proxy() as proxy:
            proxy.status = status
            async with place.client(proxy, retry=RetryPolicy(max_retries=2, base_delay=1e-6)) as client:
                with pytest.raises(APIConnectionError, match=f"the proxy 127.0.0.1:.*, status {status}") as caught:
                    await client.whatsapp.templates.get("a", "EN")
                proxy.status = 200
                assert (await client.webhooks.get("w1")).id == "w1"
    assert len(caught.value.attempts) == attempts
    assert not caught.value.earlier_attempt_may_have_succeeded
    shown = everything_shown(caught.value) + log.getvalue()
    assert PASSWORD not in shown
    assert "Proxy-Authorization" not in shown


@pytest.mark.parametrize("fault", ["away", "certificate", "more than asked"])
async def test_a_tunnel_that_cannot_be_had_shows_no_password(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with behind(monkeypatch) as place, everything_logged() as log:
        async with connect_proxy() as proxy:
            options: dict[str, Any] = {}
            if fault == "away":
                proxy.url = proxy.url.rpartition(":")[0] + ":1"
            elif fault == "certificate":
                options["ssl_context"] = certificates()[1]
            else:
                proxy.extra = b"x"
            async with place.client(proxy, **options) as client:
                with pytest.raises(APIConnectionError) as caught:
                    await client.webhooks.get("w1")
    said = {"away": "no connection to the proxy 127.0.0.1:1", "certificate": "CERTIFICATE_VERIFY_FAILED"}
    assert said.get(fault, "sent more than its answer") in str(caught.value)
    assert place.server.requests == []
    assert PASSWORD not in everything_shown(caught.value) + log.getvalue()


async def test_a_proxy_that_hangs_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with behind(monkeypatch) as place:
        async with connect_proxy() as proxy:
            proxy.hangs = True
            async with place.client(proxy, timeout=httpx.Timeout(30.0, connect=0.05)) as client:
                with pytest.raises(APITimeoutError):
                    await client.webhooks.get("w1")
                with anyio.fail_after(5):
                    while proxy.open:
                        await anyio.lowlevel.checkpoint()


@pytest.mark.parametrize("is_cancelled", [False, True])
async def test_a_tunnel_in_the_making_ends_with_its_call_or_client(
    is_cancelled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with behind(monkeypatch) as place:
        place.server.delay_handshake = lambda: 3600.0
        async with connect_proxy() as proxy:
            client = place.client(proxy)

            async def call() -> None:
                with pytest.raises(ClientClosedError):
                    await client.webhooks.get("w1")

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                with anyio.fail_after(5):
                    while not place.server.accepted:  # noqa: ASYNC110 (its thread has no event of this loop)
                        await anyio.sleep(0.002)
                if is_cancelled:
                    tasks.cancel_scope.cancel()
                else:
                    await client.aclose()
                    assert pool_of(client).busy == 0
            assert pool_of(client).busy == 0
            with anyio.fail_after(5):
                while proxy.open:
                    await anyio.lowlevel.checkpoint()
            await client.aclose()
    gc.collect()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"socks5://{CREDENTIALS}@127.0.0.1:1080", "names a socks5 proxy, which"),
        (f"socks5h://{CREDENTIALS}@127.0.0.1:1080", "names a (socks5h proxy, which|proxy by a URL that is none)"),
        (f"ftp://{CREDENTIALS}@127.0.0.1", "by a URL that is none of"),
        (f"http://{CREDENTIALS}@127.0.0.1:port", "by a URL that is none of"),
        ("http://", "by a URL that is none of"),
    ],
)
async def test_a_proxy_of_another_kind_is_refused_where_it_would_be_used(
    url: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with behind(monkeypatch) as place:
        async with connect_proxy() as proxy, place.client(proxy) as client:
            monkeypatch.setenv("ALL_PROXY", url)
            assert (await client.webhooks.get("w1")).id == "w1", "HTTPS_PROXY says more"
            monkeypatch.delenv("HTTPS_PROXY")
            async with ProvisioningClient("p", auth=BearerToken("t"), base_url=place.url) as other:
                with pytest.raises(ConfigurationError, match=said) as caught:
                    await other.webhooks.get("w1")
    assert PASSWORD not in everything_shown(caught.value)
