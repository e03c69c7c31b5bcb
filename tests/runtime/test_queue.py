"""A client's own connections let in no more requests at once than there are connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import APITimeoutError, BearerToken, Clock, ProvisioningClient
from sinch_provisioning._transport.connections import MOST_CONNECTIONS

from .calls import get, post
from .faulty_server import Connection, answer, faulty_server
from .support import ok, refusal

pytestmark = pytest.mark.anyio

BUSY = range(MOST_CONNECTIONS)


class Gauge:
    """How many requests httpx has in hand, how many it had at most, and altogether."""

    def __init__(self) -> None:
        self.now = self.most = self.all = 0

    def __enter__(self) -> None:
        self.now += 1
        self.all += 1
        self.most = max(self.most, self.now)

    def __exit__(self, *_: object) -> None:
        self.now -= 1


class HeldNetwork:
    """Holds every request until its gate opens: the next of ``gates``, or else the one for all."""

    def __init__(self) -> None:
        self.gauge = Gauge()
        self.gate = anyio.Event()
        self.gates: list[anyio.Event] = []
        self.answer: Callable[[], httpx.Response] = ok

    async def handle(self, request: httpx.Request) -> httpx.Response:
        gate = self.gates.pop(0) if self.gates else self.gate
        with self.gauge:
            await gate.wait()
            return self.answer()


@pytest.fixture
async def network(monkeypatch: pytest.MonkeyPatch) -> HeldNetwork:
    network = HeldNetwork()
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", network.handle)
    return network


def own_client(url: str = "http://127.0.0.1:9", **options: Any) -> ProvisioningClient:
    return ProvisioningClient("p1", auth=BearerToken("t"), base_url=url, **options)


async def every_slot_is_free(client: ProvisioningClient, network: HeldNetwork) -> bool:
    """Whether as many calls as ever get through to the network."""
    network.gate = anyio.Event()
    under_way = 0
    async with anyio.create_task_group() as tasks:
        for _ in range(MOST_CONNECTIONS + 5):
            tasks.start_soon(get, client)
        await anyio.wait_all_tasks_blocked()
        under_way = network.gauge.now
        network.gate.set()
    return under_way == MOST_CONNECTIONS


async def test_a_thousand_calls_at_once_succeed(network: HeldNetwork) -> None:
    ids: list[str] = []

    async def call(client: ProvisioningClient) -> None:
        ids.append((await client.webhooks.get("w1")).id)

    async with own_client() as client, anyio.create_task_group() as tasks:
        for _ in range(1_000):
            tasks.start_soon(call, client)
        await anyio.wait_all_tasks_blocked()
        assert network.gauge.all == MOST_CONNECTIONS
        network.gate.set()
    assert ids == ["w1"] * 1_000
    assert network.gauge.most == MOST_CONNECTIONS


async def test_hundreds_of_calls_over_sockets_open_no_more_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    gauge = Gauge()
    send = httpx.AsyncHTTPTransport.handle_async_request
    connections: list[int] = []

    async def counted(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        with gauge:
            return await send(transport, request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", counted)
    async with faulty_server() as server:

        async def count_and_answer(connection: Connection) -> bool:
            connections.append(server.connections)
            return await answer(200)(connection)

        server.behaviours = [count_and_answer] * 300
        async with own_client(server.url, timeout=None) as client, anyio.create_task_group() as tasks:
            for _ in range(300):
                tasks.start_soon(get, client)
    assert len(connections) == len(server.requests) == 300
    assert gauge.most == MOST_CONNECTIONS
    assert max(connections) <= MOST_CONNECTIONS


async def test_cancelling_in_the_queue_leaks_no_slot(network: HeldNetwork) -> None:
    async with own_client() as client:
        async with anyio.create_task_group() as under_way:
            for _ in BUSY:
                under_way.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            async with anyio.create_task_group() as queued:
                for _ in range(5):
                    queued.start_soon(get, client)
                await anyio.wait_all_tasks_blocked()
                queued.cancel_scope.cancel()
            assert network.gauge.all == MOST_CONNECTIONS
            network.gate.set()
        assert await every_slot_is_free(client, network)
        async with anyio.create_task_group() as under_way:
            network.gate = anyio.Event()
            for _ in BUSY:
                under_way.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            under_way.cancel_scope.cancel()
        assert await every_slot_is_free(client, network)


async def test_a_slot_handed_to_a_task_that_is_cancelled_goes_to_the_next(network: HeldNetwork) -> None:
    first_may_end = anyio.Event()
    network.gates = [first_may_end]
    cancelled = anyio.CancelScope()

    async def first(client: ProvisioningClient) -> None:
        await get(client)
        cancelled.cancel()  # the first in the queue has the slot, and has not yet run

    async def queued(client: ProvisioningClient) -> None:
        with cancelled:
            await get(client)

    async with own_client() as client:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(first, client)
            await anyio.wait_all_tasks_blocked()
            for _ in BUSY[1:]:
                tasks.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(queued, client)
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            assert network.gauge.all == MOST_CONNECTIONS
            first_may_end.set()
            await anyio.wait_all_tasks_blocked()
            assert cancelled.cancelled_caught
            assert network.gauge.now == MOST_CONNECTIONS
            network.gate.set()
        assert await every_slot_is_free(client, network)


async def test_the_deadline_covers_the_queue_and_nothing_was_sent(network: HeldNetwork) -> None:
    async with own_client() as client:
        async with anyio.create_task_group() as tasks:
            for _ in BUSY:
                tasks.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(APITimeoutError, match=r"no answer within 0\.02 s") as caught:
                await post(client.with_options(timeout=0.02))
            assert caught.value.attempts == ()
            assert "may have taken effect" not in str(caught.value)
            network.gate.set()
        assert await every_slot_is_free(client, network)


async def test_a_call_that_waits_to_be_repeated_holds_no_slot(network: HeldNetwork) -> None:
    delay_is_over = anyio.Event()

    async def sleep(_: float) -> None:
        await delay_is_over.wait()

    network.gate.set()
    network.answer = lambda: refusal(503)
    async with own_client(clock=Clock(sleep=sleep)) as client, anyio.create_task_group() as tasks:
        for _ in BUSY:
            tasks.start_soon(get, client)
        await anyio.wait_all_tasks_blocked()
        network.answer = ok
        assert await every_slot_is_free(client, network)
        delay_is_over.set()
    assert network.gauge.now == 0


async def test_other_transports_queue_in_their_own_way() -> None:
    network = HeldNetwork()
    client = own_client(transport=httpx.MockTransport(network.handle))
    async with client, anyio.create_task_group() as tasks:
        for _ in range(MOST_CONNECTIONS + 5):
            tasks.start_soon(get, client)
        await anyio.wait_all_tasks_blocked()
        assert network.gauge.now == MOST_CONNECTIONS + 5
        network.gate.set()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_client_may_be_made_before_the_event_loop(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = own_client()

    async def use() -> None:
        network = HeldNetwork()
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", network.handle)
        async with client:
            assert await every_slot_is_free(client, network)

    anyio.run(use, backend=backend)
