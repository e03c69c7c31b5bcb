"""Calls that are cancelled at random moments, on one backend and one protocol, and what they leave behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import ssl
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import attrs

from sinch_provisioning import (
    Backoff,
    Clock,
    CodeRequest,
    MemoryTokenStore,
    OAuth2ClientCredentials,
    ProvisioningClient,
    ProvisioningError,
    RetryBudget,
    RetryPolicy,
    wait_for,
)
from sinch_provisioning._transport.asyncio_wire import running_asyncio_loop
from sinch_provisioning._transport.pooled_transport import PooledTransport
from tests.transport.rude_server import RudeServer, Script

__all__ = ["PROTOCOLS", "Outcome", "Trial", "pool_of"]

PROTOCOLS = ("HTTP/1.1", "TLS", "HTTP/2")
SLOTS = 8
SLOWEST = 0.004
"""Seconds: the longest that the server takes for one step, and a caller waits before it is cancelled."""
FEW_OBJECTS = 5_000
"""What memory varies by. One call alone is more than twenty objects, so half of all calls kept would be many more."""
TOKEN = b'{"access_token": "t%d", "token_type": "bearer", "expires_in": 3600}'
PAUSES = Backoff(first_delay=SLOWEST, max_delay=SLOWEST)
SENDER = b'{"id": "s1", "state": "IN_PROGRESS", "verificationCodeSent": true}'
PAGE = b'{"totalSize": 9, "pageSize": 1, "nextPageToken": "%d", "templates": [{"name": "a", "language": "EN"}]}'


@attrs.define
class Outcome:
    """A row of the table."""

    calls: int = 0
    cancellations: int = 0
    errors: int = 0
    """Exceptions that are neither a cancellation nor this package's."""
    refusals: int = 0
    """Errors of this package, which the server provoked."""
    memory: int = 0
    """Objects that were not there at half-time."""
    at_once: int = 0
    """Calls that the server saw at the same time afterwards."""
    left_open: int = 0
    """Connections that the server still has after the client's end."""
    open_sockets: int = 0
    """The server's connections before that, half-closed ones included."""
    complaints: list[str] = attrs.field(factory=list)

    def is_good(self) -> bool:
        fits = self.open_sockets <= SLOTS + 1 and self.memory < max(FEW_OBJECTS, self.cancellations)
        return not (self.errors or self.left_open or self.complaints) and fits and self.at_once == SLOTS


class Service:
    """What the server answers: whatever the seed says, until it is told to hold all calls until they are many."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._tokens = 0
        self.holds = False
        self.held = 0
        self.most_held = 0
        self._lock = threading.Lock()

    def plan(self, method: str, target: str) -> Script:
        chance = self._random
        if target.startswith("/oauth2/token"):
            self._tokens += 1
            return Script(body=TOKEN % self._tokens, before_head=0.0 if self.holds else self._pause())
        if self.holds:
            return Script(wait_for=self._hold)
        status = chance.choices((200, 401, 429, 503), (85, 5, 5, 5))[0]
        body = Script().body
        if "/templates" in target:
            body = PAGE % chance.randrange(1 << 60)
        elif "/senders/" in target:
            body = SENDER
        return Script(
            status=status,
            body=body if status == 200 else b"{}",
            before_head=self._pause(),
            before_body=self._pause() if chance.random() < 0.5 else 0.0,
            chunked=chance.random() < 0.3,
            cut=chance.random() < 0.04,
            extra=b"HTTP/1.1 200 OK\r\n\r\n" if chance.random() < 0.04 else b"",
            close=chance.random() < 0.04,
        )

    def _pause(self) -> float:
        return self._random.choice((0.0, self._random.random() * SLOWEST))

    async def _hold(self) -> None:
        """Until as many calls are here as there are slots."""
        self.held += 1
        self.most_held = max(self.most_held, self.held)
        try:
            for _ in range(500):
                if self.most_held >= SLOTS:
                    break
                await asyncio.sleep(0.01)
        finally:
            self.held -= 1

    def delay_handshake(self) -> float:
        return 0.0 if self.holds else self._pause()


class Trial:
    """Runs calls in the current event loop until so many were cancelled."""

    def __init__(self, service: Service, server: RudeServer, protocol: str, ssl_context: ssl.SSLContext | None) -> None:
        self._service = service
        self._server = server
        self._protocol = protocol
        self._ssl_context = ssl_context
        self._random = random.Random(service._random.random())
        self.outcome = Outcome()

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[ProvisioningClient]:
        auth = OAuth2ClientCredentials("i", "s", token_url=f"{self._server.url}/oauth2/token", store=MemoryTokenStore())
        client = ProvisioningClient(
            "p",
            auth=auth,
            base_url=self._server.url,
            max_connections=SLOTS,
            timeout=10,
            retry=RetryPolicy(base_delay=SLOWEST, max_delay=SLOWEST),
            retry_budget=RetryBudget(1e9),
            ssl_context=self._ssl_context,
            http2=self._protocol == "HTTP/2",
            clock=Clock(sleep=_briefly),
        )
        async with client:
            yield client

    async def run(self, cancellations: int) -> Outcome:
        with _Complaints(self.outcome.complaints):
            async with self._client() as client:
                await self._cancel(client, cancellations // 2)
                before = _objects()
                await self._cancel(client, cancellations)
                self.outcome.memory = _objects() - before
                await self._all_at_once(client)
                pool = pool_of(client)
                await _until(lambda: len(self._server.open) <= pool.idle)
                self.outcome.open_sockets = len(self._server.open)
            await _until(lambda: not self._server.open)
            self.outcome.left_open = len(self._server.open)
            gc.collect()
            await anyio.sleep(0.01)
        return self.outcome

    async def _cancel(self, client: ProvisioningClient, until: int) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(SLOTS * 2):
                tasks.start_soon(self._worker, client, until)

    async def _worker(self, client: ProvisioningClient, until: int) -> None:
        jobs: tuple[Callable[[ProvisioningClient], Awaitable[object]], ...] = (
            _get,
            _create,
            _walk,
            _wait,
            _verify,
        )
        ways = (self._natively, self._by_scope, self._by_timeout)
        while self.outcome.cancellations < until:
            self.outcome.calls += 1
            job = self._random.choices(jobs, (4, 2, 2, 1, 2))[0]
            await self._random.choice(ways)(client, job)
            if self._random.random() < 0.02:
                # So that the next call buys a token.
                client.with_options()._http_sender.authenticator._token = None  # type: ignore[attr-defined]

    def _moment(self) -> float:
        return self._random.random() ** 2 * SLOWEST * 20

    async def _natively(
        self, client: ProvisioningClient, job: Callable[[ProvisioningClient], Awaitable[object]]
    ) -> None:
        """As ``asyncio.wait_for`` and web frameworks do; sometimes twice."""
        if running_asyncio_loop() is None:
            await self._by_scope(client, job)
            return
        task = asyncio.ensure_future(job(client))
        done, _ = await asyncio.wait([task], timeout=self._moment())
        if not done:
            task.cancel()
            if self._random.random() < 0.3:
                await asyncio.sleep(0)
                task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            self.outcome.cancellations += 1
        except Exception as error:
            self._note(error)

    async def _by_scope(
        self, client: ProvisioningClient, job: Callable[[ProvisioningClient], Awaitable[object]]
    ) -> None:
        with anyio.move_on_after(self._moment()) as scope:
            try:
                await job(client)
            except Exception as error:
                self._note(error)
        self.outcome.cancellations += scope.cancelled_caught

    async def _by_timeout(
        self, client: ProvisioningClient, job: Callable[[ProvisioningClient], Awaitable[object]]
    ) -> None:
        try:
            await job(client.with_options(timeout=self._moment() + 1e-4))
        except Exception as error:
            self.outcome.cancellations += "no answer within" in str(error)
            self._note(error)

    def _note(self, error: Exception) -> None:
        if isinstance(error, ProvisioningError):
            self.outcome.refusals += 1
        else:
            self.outcome.errors += 1
            self.outcome.complaints.append(repr(error))

    async def _all_at_once(self, client: ProvisioningClient) -> None:
        self._service.holds = True
        with anyio.move_on_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(SLOTS):
                    tasks.start_soon(self._held, client)
        self.outcome.at_once = self._service.most_held

    async def _held(self, client: ProvisioningClient) -> None:
        try:
            await client.webhooks.get("w1")
        except ProvisioningError as error:
            self.outcome.complaints.append(f"afterwards: {error}")


async def _until(is_so: Callable[[], bool]) -> None:
    """Until the server's thread has noticed, or 5 seconds have passed."""
    with anyio.move_on_after(5):
        while not is_so():  # noqa: ASYNC110 (its thread has no event of this loop)
            await anyio.sleep(0.01)


async def _get(client: ProvisioningClient) -> object:
    return await client.webhooks.get("w1")


async def _create(client: ProvisioningClient) -> object:
    return await client.webhooks.create(target="https://me.example/hook", secret="s", triggers=["ALL"])


async def _walk(client: ProvisioningClient) -> object:
    return [item async for item in client.whatsapp.templates.list(page_size=1, prefetch=2, limit=4)]


async def _wait(client: ProvisioningClient) -> object:
    return await wait_for(lambda: client.webhooks.get("w1"), until=lambda _: False, timeout=SLOWEST * 4, backoff=PAUSES)


async def _verify(client: ProvisioningClient) -> object:
    return await client.whatsapp.senders.register_and_verify("s1", code=_code, cool_down=0.0, resend_after=SLOWEST / 2)


async def _code(request: CodeRequest) -> str:
    """The first comes too late."""
    await anyio.sleep(SLOWEST if request.codes_sent == 1 else 0.0)
    return "123456"


async def _briefly(seconds: float) -> None:
    """The pauses of flows and retries, as short as everything here."""
    await anyio.sleep(min(seconds, SLOWEST))


def pool_of(client: ProvisioningClient) -> PooledTransport:
    transport = client._http_sender.session._transport
    assert isinstance(transport, PooledTransport)
    return transport


def _objects() -> int:
    gc.collect()
    return len(gc.get_objects())


class _Complaints:
    """Collects what nobody raises: futures never retrieved, warnings in finalizers, errors that were logged."""

    def __init__(self, found: list[str]) -> None:
        self._found = found
        self._handler = logging.Handler(logging.WARNING)
        self._handler.emit = self._log  # type: ignore[method-assign]

    def __enter__(self) -> None:
        self._hook, sys.unraisablehook = sys.unraisablehook, self._unraisable
        for name in ("asyncio", "sinch_provisioning"):
            logging.getLogger(name).addHandler(self._handler)

    def __exit__(self, *_: object) -> None:
        sys.unraisablehook = self._hook
        for name in ("asyncio", "sinch_provisioning"):
            logging.getLogger(name).removeHandler(self._handler)

    def _log(self, record: logging.LogRecord) -> None:
        is_servers = record.thread != threading.main_thread().ident
        if not is_servers and "took" not in record.getMessage():  # asyncio's debug mode on slow callbacks
            cause = record.exc_info[1] if record.exc_info else None
            if isinstance(cause, BaseExceptionGroup):
                self._found.extend(f"{record.getMessage()}: {each!r}" for each in cause.exceptions)
            else:
                self._found.append(f"{record.getMessage()} {cause!r}" if cause else record.getMessage())

    def _unraisable(self, unraisable: Any) -> None:
        self._found.append(f"{unraisable.err_msg} {unraisable.exc_value!r} in {unraisable.object!r}")
