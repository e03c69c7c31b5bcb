"""Whom a client reaches, by which certificates, on how many connections, and whom an error names when it does not."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import httpx_aiohttp
import pytest
import trustme
from anyio.abc import SocketAttribute, SocketStream

from sinch_provisioning import APIConnectionError, BearerToken, ProvisioningClient, RetryPolicy
from sinch_provisioning._transport.asyncio_wire import running_asyncio_loop
from tests.transport.soak.trial import pool_of

from .rude_server import Script, rude_server

pytestmark = pytest.mark.anyio

WAYS = ["own", "http_client", "aiohttp"]


@asynccontextmanager
async def client_by(way: str, url: str) -> AsyncIterator[ProvisioningClient]:
    if way == "aiohttp" and running_asyncio_loop() is None:
        pytest.skip("aiohttp runs on asyncio alone")
    options: dict[str, Any] = {"retry": RetryPolicy.none(), "auth": BearerToken("t"), "base_url": url}
    async with httpx.AsyncClient() as http:
        if way != "own":
            options |= (
                {"http_client": http} if way == "http_client" else {"transport": httpx_aiohttp.AiohttpTransport()}
            )
        async with ProvisioningClient("p", **options) as client:
            yield client


async def reset(stream: SocketStream) -> None:
    await stream.receive()
    stream.extra(SocketAttribute.raw_socket).setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    await anyio.aclose_forcefully(stream)


@pytest.mark.parametrize("way", WAYS)
async def test_an_error_names_the_host_that_reset_the_connection(way: str) -> None:
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, reset)
        async with client_by(way, f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}") as client:
            with pytest.raises(APIConnectionError, match=r"from 127\.0\.0\.1, "):
                await client.webhooks.get("w1")
        tasks.cancel_scope.cancel()


@pytest.mark.parametrize("way", WAYS)
async def test_an_error_names_the_host_that_broke_its_answer_off(way: str) -> None:
    with rude_server(lambda method, target: Script(cut=True)) as server:
        async with client_by(way, server.url) as client:
            with pytest.raises(APIConnectionError, match=r"from 127\.0\.0\.1, 200, then "):
                await client.webhooks.get("w1")


@pytest.mark.parametrize("way", WAYS)
async def test_an_error_names_the_host_that_refused(way: str) -> None:
    async with client_by(way, "http://127.0.0.1:1") as client:
        with pytest.raises(APIConnectionError, match=r"from 127\.0\.0\.1, ") as caught:
            await client.webhooks.get("w1")
    assert way != "own" or "no connection to 127.0.0.1:1" in str(caught.value)


@pytest.mark.parametrize("way", WAYS)
async def test_an_error_names_the_host_that_could_not_be_found(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(host: object, *_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    async with client_by(way, "https://no-such-host.invalid") as client:
        with pytest.raises(APIConnectionError, match=r"from no-such-host\.invalid, "):
            await client.webhooks.get("w1")


@pytest.mark.parametrize("is_known", [True, False])
async def test_certificates_are_checked_against_those_that_the_environment_names(
    is_known: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, other = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    (authority if is_known else other).cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with rude_server(lambda method, target: Script(), context) as server:
        async with ProvisioningClient("p", auth=BearerToken("t"), base_url=server.url) as client:
            if is_known:
                assert (await client.webhooks.get("w1")).id == "w1"
                return
            with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
                await client.webhooks.get("w1")
    assert len(caught.value.attempts) == 1, "it would fail in the same way"


async def test_a_hundred_calls_are_under_way_at_once_unless_told_otherwise() -> None:
    async def forever() -> None:
        await anyio.sleep_forever()

    with rude_server(lambda method, target: Script(wait_for=forever)) as server:
        async with ProvisioningClient("p", auth=BearerToken("t"), base_url=server.url) as client:
            async with anyio.create_task_group() as tasks:
                for _ in range(130):
                    tasks.start_soon(client.webhooks.get, "w1")
                with anyio.fail_after(20):
                    while len(server.requests) < 100:  # noqa: ASYNC110 (its thread has no event of this loop)
                        await anyio.sleep(0.005)
                assert pool_of(client).busy == 100
                tasks.cancel_scope.cancel()
            assert pool_of(client).busy == 0
