"""What a call costs: processor time of one, over loopback sockets, and requests for tokens."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from importlib import import_module
from itertools import count
from typing import Any

import anyio
import httpx

from sinch_provisioning import BearerToken, OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.testing import Emulator

from .peers import PeerUnavailableError, stock_models
from .quick_server import serving
from .table import Row, Section

__all__ = ["CONNECTIONS", "Call", "aiohttp_session", "sections", "wait_for_server"]

CALLS, TURNS = 300, 9
WAITING_TASKS = 1000
STOCK = "openapi-python-client, stock"
PEERS = (STOCK, "aiohttp, bare")
GOALS = {"this SDK, a new URL with every call": 0.75, "this SDK, with the aiohttp transport": 0.45}
CONNECTIONS = 100

Call = Callable[[], Awaitable[object]]


def sections() -> list[Section]:
    with serving() as url:
        cost = anyio.run(_cost, url)
    return [cost, _token_requests()]


async def _cost(url: str) -> Section:
    numbers = count()
    path = f"{url}/v1/projects/p/webhooks/"
    async with (
        httpx.AsyncClient(headers={"authorization": "Bearer t"}) as bare,
        ProvisioningClient("p", auth=BearerToken("t"), base_url=url) as client,
    ):
        await wait_for_server(bare, url)

        async def get_and_load() -> object:
            return json.loads((await bare.get(f"{path}{next(numbers)}")).content)

        calls: dict[str, Call] = {
            "httpx.AsyncClient.get and json.loads": get_and_load,
            "this SDK, a new URL with every call": lambda: client.webhooks.get(str(next(numbers))),
            "this SDK, the same URL again, as in polling": lambda: client.webhooks.get("01"),
        }
        missing = [*_add_stock(calls, url)]
        transport = _aiohttp_transport()
        if transport is None:
            missing.append(Row("this SDK, with the aiohttp transport", None, "needs the extra aiohttp"))
        async with ProvisioningClient("p", auth=BearerToken("t"), base_url=url, transport=transport) as faster:
            if transport is not None:
                calls["this SDK, with the aiohttp transport"] = lambda: faster.webhooks.get(str(next(numbers)))
            async with AsyncExitStack() as stack:
                session = aiohttp_session({"authorization": "Bearer t"})
                if session is not None:
                    await stack.enter_async_context(session)

                    async def get_by_aiohttp() -> object:
                        async with session.get(f"{path}{next(numbers)}") as answer:
                            return json.loads(await answer.read())

                    calls["aiohttp, bare"] = get_by_aiohttp
                took = await _in_turns(calls)
    baseline = took["httpx.AsyncClient.get and json.loads"]
    rows = [
        Row(name, seconds / baseline, f"{seconds * 1e6:.0f} µs", goal=GOALS.get(name), peer=name in PEERS)
        for name, seconds in took.items()
    ]
    return Section("Processor time of one call", "httpx.AsyncClient.get and json.loads", [*rows, *missing])


def _add_stock(calls: dict[str, Call], url: str) -> list[Row]:
    try:
        stock_models()
    except PeerUnavailableError as error:
        return [Row(STOCK, None, str(error))]
    stock: Any = import_module("stock_client.client")
    get: Any = import_module("stock_client.api.webhooks.webhook_webhook_controller_get_webhook_v_1")
    client = stock.AuthenticatedClient(base_url=url, token="t")
    numbers = count()
    calls[STOCK] = lambda: get.asyncio("p", str(next(numbers)), client=client)
    return []


def aiohttp_session(headers: dict[str, str]) -> Any:
    """``None`` on Trio, and where it is not installed."""
    try:
        import aiohttp

        return aiohttp.ClientSession(headers=headers, connector=aiohttp.TCPConnector(limit=CONNECTIONS))
    except (ImportError, RuntimeError):
        return None


def _aiohttp_transport() -> httpx.AsyncBaseTransport | None:
    """``None`` where it is not installed."""
    try:
        from httpx_aiohttp import AiohttpTransport
    except ImportError:
        return None
    transport: httpx.AsyncBaseTransport = AiohttpTransport()
    return transport


async def wait_for_server(bare: httpx.AsyncClient, url: str) -> None:
    with anyio.fail_after(10):
        while True:
            try:
                await bare.get(url)
            except httpx.ConnectError:
                await anyio.sleep(0.02)
            else:
                return


async def _in_turns(calls: dict[str, Call]) -> dict[str, float]:
    """Seconds of this process's processor time that one call takes, in each one's cheapest turn."""
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(TURNS):
        for name, call in calls.items():
            await call()
            begin = time.process_time()
            for _ in range(CALLS):
                await call()
            best[name] = min(best[name], (time.process_time() - begin) / CALLS)
    return best


def _token_requests() -> Section:
    rows: list[Row] = []
    for backend in ("asyncio", "trio"):
        emulator = Emulator()
        with emulator.serve() as server:
            requests = anyio.run(_expired_for_all, emulator, server.url, server.token_url, backend=backend)
        rows.append(Row(f"{WAITING_TASKS} tasks meet an expired token, on {backend}", float(requests), "requests"))
    return Section("Token requests", "one request", rows)


async def _expired_for_all(emulator: Emulator, url: str, token_url: str) -> int:
    auth = OAuth2ClientCredentials(emulator.key_id, emulator.key_secret, token_url=token_url)
    async with ProvisioningClient("p", auth=auth, base_url=url, timeout=60) as client:
        await client.webhooks.list()
        emulator.oauth.expire_all()
        before = len(emulator.requests.of("oauth"))

        async def one() -> None:
            await client.webhooks.list()

        async with anyio.create_task_group() as group:
            for _ in range(WAITING_TASKS):
                group.start_soon(one)
        return len(emulator.requests.of("oauth")) - before
