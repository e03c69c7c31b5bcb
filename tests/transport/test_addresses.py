"""A name with several addresses, some of which nobody answers at."""

from __future__ import annotations

import socket
from typing import Any

import anyio
import pytest

from sinch_provisioning import APIConnectionError, BearerToken, ProvisioningClient, RetryPolicy

from .rude_server import Script, rude_server

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio"])]


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def resolving_to(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    async def getaddrinfo(*_: object, **__: object) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]

    monkeypatch.setattr(anyio, "getaddrinfo", getaddrinfo)


def client_of(url: str) -> ProvisioningClient:
    return ProvisioningClient("p", auth=BearerToken("t"), base_url=url, retry=RetryPolicy.none())


async def test_the_next_address_is_tried_when_one_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with rude_server(lambda method, target: Script()) as server:
        resolving_to(monkeypatch, unused_port(), int(server.url.rpartition(":")[2]), unused_port())
        async with client_of(server.url) as client:
            assert (await client.webhooks.get("w1")).id == "w1"
        assert server.opened == 1


async def test_when_all_refuse_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving_to(monkeypatch, unused_port(), unused_port())
    async with client_of("http://127.0.0.1:9") as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.webhooks.get("w1")
    assert str(caught.value.attempts[0].exception).startswith("ConnectError")
    assert not caught.value.attempts[0].may_have_succeeded
