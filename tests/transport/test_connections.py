"""The client's own connections, over sockets: cancelled, unsolicited, closed, reserved."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from itertools import count
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    BearerToken,
    ClientClosedError,
    ConfigurationError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    ResponseTooLargeError,
    RetryPolicy,
)
from sinch_provisioning._transport.asyncio_wire import running_asyncio_loop
from tests.transport.soak.__main__ import BACKENDS, try_one
from tests.transport.soak.trial import PROTOCOLS, pool_of

from .rude_server import Plan, RudeServer, Script, certificates, rude_server

pytestmark = pytest.mark.anyio

TOKEN = b'{"access_token": "t", "token_type": "bearer", "expires_in": 3600}'
PROTOCOL = pytest.mark.parametrize("protocol", PROTOCOLS)


def always(script: Script) -> Plan:
    return lambda method, target: script


def in_turn(scripts: list[Script]) -> Plan:
    """Each once, from the end; then whole answers."""
    return lambda method, target: scripts.pop() if scripts else Script()


class Secured:
    """A server, and what its clients need to reach it."""

    def __init__(self, server: RudeServer, options: dict[str, Any]) -> None:
        self.server = server
        self._options = options

    def client(self, **options: Any) -> ProvisioningClient:
        settings: dict[str, Any] = {"auth": BearerToken("t"), "retry": RetryPolicy.none(), **self._options, **options}
        return ProvisioningClient("p", base_url=self.server.url, **settings)


@contextmanager
def serving(protocol: str, plan: Plan, **options: Any) -> Iterator[Secured]:
    if protocol == "HTTP/1.1":
        with rude_server(plan) as server:
            yield Secured(server, {})
        return
    server_context, client_context = certificates("h2" if protocol == "HTTP/2" else "http/1.1")
    with rude_server(plan, server_context, **options) as server:
        yield Secured(server, {"ssl_context": client_context, "http2": protocol == "HTTP/2"})


async def until(is_so: Callable[[], bool]) -> None:
    """Until the server's thread has noticed."""
    while not is_so():  # noqa: ASYNC110 (its thread has no event of this loop)
        await anyio.sleep(0.002)


async def forever() -> None:
    await asyncio.sleep(3600)


# Cancelling


@pytest.mark.parametrize("backend", BACKENDS)
@PROTOCOL
def test_cancelling_at_random_moments_costs_no_connection(backend: str, protocol: str) -> None:
    if backend == "trio" and tuple(map(int, version("anyio").split(".")[:2])) < (4, 16):
        pytest.skip("this anyio leaves a connection whose opening is cancelled to the garbage collector")
    outcome = try_one(backend, protocol, cancellations=60, seed=7)
    assert outcome.is_good(), outcome


@pytest.mark.parametrize("is_native", [False, True])
@pytest.mark.parametrize("script", [Script(wait_for=forever), Script(before_body=3600.0)], ids=["head", "body"])
@PROTOCOL
async def test_a_call_cancelled_under_way_leaves_full_concurrency(
    protocol: str, script: Script, is_native: bool
) -> None:
    loop = running_asyncio_loop()
    if is_native and loop is None:
        pytest.skip("Trio has no other way than scopes")
    with serving(protocol, lambda _, target: script if target.endswith("stuck") else Script()) as place:
        async with place.client(max_connections=2) as client:
            for _ in range(5):
                requests = len(place.server.requests)
                if loop is not None and is_native:
                    task = asyncio.ensure_future(client.webhooks.get("stuck"))
                    await until(lambda seen=requests: len(place.server.requests) > seen)  # type: ignore[misc]
                    task.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await task
                else:
                    async with anyio.create_task_group() as tasks:
                        tasks.start_soon(client.webhooks.get, "stuck")
                        await until(lambda seen=requests: len(place.server.requests) > seen)  # type: ignore[misc]
                        tasks.cancel_scope.cancel()
            assert pool_of(client).busy == 0
            async with anyio.create_task_group() as tasks:
                for _ in range(4):
                    tasks.start_soon(client.webhooks.get, "w1")
            await until(lambda: len(place.server.open) <= 2)
        await until(lambda: not place.server.open)


async def test_a_body_that_comes_after_its_head_keeps_the_connection_for_the_next_in_turn() -> None:
    with serving("HTTP/1.1", always(Script(before_body=0.001))) as place:
        async with place.client(max_connections=1) as client, anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(client.webhooks.get, "w1")
        assert place.server.opened == 1


async def test_each_request_on_a_connection_has_headers_of_its_own() -> None:
    with serving("HTTP/1.1", always(Script())) as place:
        async with place.client() as client:
            await client.webhooks.get("w1", extra_headers={"X-Mine": "1"})
            await client.webhooks.create(target="https://a.example", secret="s", triggers=["ALL"])
            await client.webhooks.get("w1", extra_headers={"X-Mine": "2"})
            await client.webhooks.get("w1")
            await client.webhooks.get("w1")
        assert place.server.opened == 1
        heads = place.server.heads
    assert [line for head in heads for line in head.split("\r\n") if line.startswith("X-Mine")] == [
        "X-Mine: 1",
        "X-Mine: 2",
    ]
    assert ["content-length" in head.lower() for head in heads] == [False, True, False, False, False]


@pytest.mark.parametrize("protocol", ["HTTP/1.1", "TLS"])
async def test_a_body_that_no_socket_takes_at_once_arrives_whole(protocol: str) -> None:
    with serving(protocol, always(Script())) as place:
        async with place.client(validate=False) as client:
            await client.webhooks.create(target="x" * 8_000_000, secret="s", triggers=["ALL"])
            assert (await client.webhooks.get("w1")).id == "w1"
        assert place.server.opened == 1


# Unsolicited answers, and connections that ended


@pytest.mark.parametrize("protocol", ["HTTP/1.1", "TLS"])
@pytest.mark.parametrize("before_body", [0.0, 0.001])
async def test_an_answer_that_nobody_asked_for_is_given_to_nobody(protocol: str, before_body: float) -> None:
    forged = b'{"id": "forged", "target": "https://a.example", "triggers": ["ALL"]}'
    extra = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(forged) + forged
    scripts = [Script(extra=extra, before_body=before_body)]
    with serving(protocol, in_turn(scripts)) as place:
        async with place.client() as client:
            assert (await client.webhooks.get("a")).id == "w1"
            assert (await client.webhooks.get("b")).id == "w1"
        assert place.server.opened == 2


async def test_bytes_that_come_while_a_connection_rests_end_it() -> None:
    with serving("HTTP/1.1", always(Script())) as place:
        async with place.client() as client:
            await client.webhooks.get("a")
            (writer,) = place.server.open
            place.server.call(writer.write, b"HTTP/1.1 408 Too Late\r\n\r\n")
            await anyio.sleep(0.05)
            assert (await client.webhooks.get("b")).id == "w1"
        assert place.server.opened == 2


@PROTOCOL
async def test_a_connection_closed_by_the_server_is_not_used_again(protocol: str) -> None:
    scripts = [Script(close=True)]
    with serving(protocol, in_turn(scripts)) as place:
        async with place.client() as client:
            await client.webhooks.get("a")
            await until(lambda: not place.server.open)
            await anyio.sleep(0.02)
            await client.webhooks.get("b")
        assert place.server.opened == 2


# Closing


@PROTOCOL
async def test_closing_ends_calls_under_way_and_in_the_queue(protocol: str) -> None:
    ended: list[BaseException] = []
    with serving(protocol, always(Script(wait_for=forever))) as place:
        client = place.client(max_connections=2, retry=RetryPolicy())

        async def call() -> None:
            with pytest.raises(ClientClosedError) as caught:
                await client.webhooks.get("w1")
            ended.append(caught.value)

        async with anyio.create_task_group() as tasks:
            for _ in range(4):
                tasks.start_soon(call)
            await until(lambda: len(place.server.requests) == 2)
            await client.aclose()
        assert len(ended) == 4
        await until(lambda: not place.server.open)


async def test_closing_ends_connections_that_are_being_made() -> None:
    with serving("TLS", always(Script())) as place:
        place.server.delay_handshake = lambda: 3600.0
        client = place.client()

        async def call() -> None:
            with pytest.raises(ClientClosedError):
                await client.webhooks.get("w1")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call)
            await until(lambda: place.server.accepted == 1)
            await client.aclose()
            assert pool_of(client).busy == 0


async def test_an_iterator_kept_beyond_its_client_leaves_no_socket() -> None:
    numbers = count()

    def plan(_: str, __: str) -> Script:
        page = b'{"nextPageToken": "%d", "templates": [{"name": "a", "language": "EN"}]}'
        return Script(body=page % next(numbers))

    with serving("HTTP/1.1", plan) as place:
        async with place.client() as client:
            kept = aiter(client.whatsapp.templates.list(prefetch=3))
            await anext(kept)
        with pytest.raises(ClientClosedError):
            [item async for item in kept]
        await until(lambda: not place.server.open)


# The token


async def test_a_token_does_not_wait_behind_the_calls_that_need_it() -> None:
    answered = anyio.Event()

    def plan(_: str, target: str) -> Script:
        return Script(body=TOKEN) if target.startswith("/oauth2") else Script(wait_for=forever)

    with serving("HTTP/1.1", plan) as place:
        auth = OAuth2ClientCredentials("i", "s", token_url=f"{place.server.url}/oauth2/token")
        async with place.client(auth=auth, max_connections=1) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.webhooks.get, "w1")
            await until(lambda: len(place.server.requests) == 2)
            await client._http_sender.authenticator._shared._request.send()  # type: ignore[attr-defined]
            answered.set()
            tasks.cancel_scope.cancel()
    assert answered.is_set()


# Sizes


BOMB = gzip.compress(b" " * 5_000_000)


@pytest.mark.parametrize("given", ["own", "http_client", "transport"])
@pytest.mark.parametrize(
    ("script", "sent"),
    [
        (Script(body=b" " * 200_000), "plain"),
        (Script(body=b" " * 200_000, chunked=True), "chunked"),
        (Script(body=BOMB, headers=(("content-encoding", "gzip"),)), "gzip"),
    ],
    ids=["plain", "chunked", "gzip"],
)
async def test_an_answer_is_taken_in_so_far_and_no_further(given: str, script: Script, sent: str) -> None:
    scripts = [script]
    with serving("HTTP/1.1", in_turn(scripts)) as place:
        async with httpx.AsyncClient() as http:
            options: dict[str, Any] = {"max_response_bytes": 100_000, "retry": RetryPolicy(base_delay=1e-6)}
            if given == "http_client":
                options["http_client"] = http
            elif given == "transport":
                options["transport"] = httpx.AsyncHTTPTransport()
            async with place.client(**options) as client:
                with pytest.raises(ResponseTooLargeError, match="longer than 100000 bytes") as caught:
                    await client.webhooks.get("w1")
                assert len(caught.value.attempts) == 1
                assert (await client.webhooks.get("w1")).id == "w1"
        assert len(place.server.requests) == 2
        assert place.server.opened == 2, "the connection is dropped"


async def test_a_refusal_that_is_too_long_is_told_without_its_body() -> None:
    with serving("HTTP/1.1", always(Script(status=400, body=b" " * 200_000))) as place:
        async with place.client(max_response_bytes=1_000) as client:
            with pytest.raises(APIStatusError) as caught:
                await client.webhooks.get("w1")
    assert caught.value.status_code == 400


@pytest.mark.parametrize("coding", ["", "gzip", "deflate", "raw deflate"])
async def test_answers_are_read_as_httpx_would(coding: str) -> None:
    script = Script()
    if coding:
        packer = {"gzip": 31, "deflate": 15, "raw deflate": -15}[coding]
        compressor = zlib.compressobj(wbits=packer)
        body = compressor.compress(Script().body) + compressor.flush()
        script = Script(body=body, headers=(("content-encoding", coding.split()[-1]),))
    with serving("HTTP/1.1", always(script)) as place:
        async with place.client() as client:
            raw = await client.with_raw_response.webhooks.get("w1")
    assert raw.parsed.id == "w1"
    assert raw.headers.get("content-encoding", "") == "".join(coding.split()[-1:])
    assert raw.http_response.elapsed.total_seconds() > 0
    assert raw.http_response.is_closed
    assert raw.http_response.json()["id"] == "w1"


@pytest.mark.parametrize("option", ["max_response_bytes", "max_connections"])
def test_limits_are_at_least_one(option: str) -> None:
    options: dict[str, Any] = {option: 0}
    with pytest.raises(ConfigurationError, match=option):
        ProvisioningClient("p", auth=BearerToken("t"), **options)


# HTTP/2


async def test_calls_share_one_http2_connection() -> None:
    with serving("HTTP/2", always(Script(before_head=0.001))) as place:
        async with place.client() as client, anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(client.webhooks.get, "w1")
        assert place.server.opened == 1
        assert len(place.server.requests) == 50


async def test_more_calls_than_http2_streams_wait_for_one() -> None:
    with serving("HTTP/2", always(Script(before_head=0.001)), most_streams=10) as place:
        async with place.client() as client, anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(client.webhooks.get, "w1")
        assert len(place.server.requests) == 50


async def test_cancelling_one_http2_call_does_nothing_to_those_beside_it() -> None:
    created: list[str] = []

    def plan(method: str, target: str) -> Script:
        return Script(before_head=0.0 if method == "GET" else 0.02)

    async def create(client: ProvisioningClient) -> None:
        hook = await client.webhooks.create(target="https://a.example", secret="s", triggers=["ALL"])
        created.append(hook.id)

    with serving("HTTP/2", plan) as place:
        async with place.client() as client, anyio.create_task_group() as tasks:
            for number in range(30):
                tasks.start_soon(create, client)
                with anyio.move_on_after(number * 0.0002):
                    await client.webhooks.get("w1")
        assert place.server.opened == 1
    assert created == ["w1"] * 30


async def test_an_http2_connection_that_went_dead_is_left() -> None:
    def plan(_: str, target: str) -> Script:
        return Script(wait_for=forever) if target.endswith("stuck") else Script()

    with serving("HTTP/2", plan) as place:
        async with place.client() as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.webhooks.get, "stuck")  # keeps the connection
            await until(lambda: len(place.server.requests) == 1)
            await client.webhooks.get("w1")  # and everything that the server says by itself is there
            (slot,) = pool_of(client)._pool._busy
            connection: Any = slot._shared._connection  # type: ignore[attr-defined]
            now: float = connection._monotonic()
            connection._monotonic = lambda: now
            place.server.is_deaf = True  # still connected, but nobody is there
            for _ in range(2):
                now += 0.25  # later than what the server said last
                async with anyio.create_task_group() as unanswered:
                    unanswered.start_soon(client.webhooks.get, "w1")
                    await until(lambda: len(connection._streams) == 2)
                    unanswered.cancel_scope.cancel()
            assert place.server.opened == 1
            now += 3.0
            place.server.is_deaf = False
            assert (await client.webhooks.get("w1")).id == "w1"
            assert place.server.opened == 2
            tasks.cancel_scope.cancel()


@pytest.mark.parametrize("status", ["abc", "", "20000", "٢٠٠"])
async def test_an_http2_status_that_is_none_is_a_declared_error(status: str) -> None:
    wrong: Any = status
    scripts = [Script(status=wrong)]
    with serving("HTTP/2", in_turn(scripts)) as place:
        async with place.client() as client:
            with pytest.raises(APIConnectionError):
                await client.webhooks.get("w1")
            assert (await client.webhooks.get("w1")).id == "w1"


async def test_http2_is_an_offer() -> None:
    server_context, client_context = certificates("http/1.1")
    with rude_server(always(Script()), server_context) as server:
        place = Secured(server, {"ssl_context": client_context, "http2": True})
        async with place.client() as client, anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(client.webhooks.get, "w1")
    assert len(server.requests) == 5
