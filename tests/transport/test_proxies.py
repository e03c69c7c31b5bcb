"""Proxies from the environment: the same choice as httpx makes, and calls that go through one."""

from __future__ import annotations

import anyio
import httpx
import pytest
from anyio.abc import SocketAttribute, SocketStream

from sinch_provisioning import BearerToken, ConfigurationError, ProvisioningClient
from sinch_provisioning._transport.proxies import Proxies
from sinch_provisioning._transport.slot import Origin

URLS = [
    "http://example.com",
    "https://example.com",
    "https://www.example.com",
    "https://wwwexample.com",
    "https://example.com:8443",
    "https://127.0.0.1:8080",
    "https://127.0.0.1",
    "https://[::1]:8443",
    "https://localhost",
    "https://other.example.org",
]


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"HTTPS_PROXY": "http://proxy.example:3128"},
        {"https_proxy": "proxy.example:3128"},
        {"HTTP_PROXY": "http://plain.example", "HTTPS_PROXY": "http://user:word@tls.example:8080"},
        {"ALL_PROXY": "http://all.example", "HTTP_PROXY": "http://plain.example"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": "*"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": "example.com"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": ".example.com"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": "127.0.0.1, ::1 ,localhost"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": "https://example.com:8443,http://example.com"},
        {"ALL_PROXY": "http://all.example", "NO_PROXY": "example.com:8443, www.example.com"},
    ],
    ids=str,
)
def test_the_proxy_is_the_one_that_httpx_takes(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    theirs = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200)), trust_env=False)
    mounted = httpx.AsyncClient()
    straight = mounted._transport
    ours = Proxies()
    for text in URLS:
        url = httpx.URL(text)
        chosen = mounted._transport_for_url(url)
        found = ours.proxy_for(Origin.of(url))
        assert (found is None) == (chosen is straight), (text, found)
        if found is not None:
            assert isinstance(chosen, httpx.AsyncHTTPTransport)
            proxy = chosen._pool._proxy_url  # type: ignore[attr-defined]
            assert (proxy.host.decode(), proxy.scheme.decode()) == (found.url.host, found.url.scheme), text
    assert theirs is not None


@pytest.mark.anyio
async def test_calls_go_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    async def proxy(stream: SocketStream) -> None:
        async with stream:
            for _ in range(2):
                line, *fields = (await stream.receive()).split(b"\r\n")
                seen.append(line)
                assert b"Proxy-Authorization: Basic dTpwJQ==" in fields
                await stream.send(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n" + b'{"id":"w1"}')

    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, proxy)
        monkeypatch.setenv("HTTP_PROXY", f"u:p%25@127.0.0.1:{listener.extra(SocketAttribute.local_port)}")
        async with ProvisioningClient(
            "p", auth=BearerToken("t"), base_url="http://service.invalid", allow_plain_http=True, max_connections=1
        ) as client:
            await client.webhooks.get("w1")
            await client.webhooks.get("w2")
        tasks.cancel_scope.cancel()
    assert seen == [
        b"GET http://service.invalid/v1/projects/p/webhooks/w1 HTTP/1.1",
        b"GET http://service.invalid/v1/projects/p/webhooks/w2 HTTP/1.1",
    ]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "localhost", "api.localhost", "[::1]"])
def test_what_is_plain_text_to_this_machine_does_not_leave_it(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    assert Proxies().proxy_for(Origin.of(httpx.URL(f"http://{host}:8099"))) is None
    assert Proxies().proxy_for(Origin.of(httpx.URL(f"https://{host}:8099"))) is not None


def test_an_exemption_that_is_no_host_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "good.example,http://a:b:c")
    with pytest.raises(ConfigurationError, match="NO_PROXY has an entry that is no host"):
        ProvisioningClient("p", auth=BearerToken("t"))
