"""Delivering events to the registered webhooks, as the service does: signed, and repeated on failure."""

from __future__ import annotations

import heapq
import itertools
import json
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, MutableMapping
from contextlib import asynccontextmanager
from functools import partial
from ipaddress import ip_address
from typing import Any, Final, Literal, TypeAlias

import anyio
import attrs
import httpx

from ..events.signature import Signature, sign
from .clock import Clock
from .events import EmulatedEvent
from .posting import post
from .state import Record, State

App: TypeAlias = Callable[..., Awaitable[None]]
DeliveryState: TypeAlias = Literal["waiting", "delivered", "given_up", "refused", "cancelled"]

RETRY_DELAYS: Final = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
"""Seconds of the emulator's clock after each failure; then it gives up."""
POLL: Final = 0.02
"""Seconds of real time between two looks for what is due."""


@attrs.frozen
class DeliveryAttempt:
    """One request to a webhook."""

    at: float
    """The emulator's clock."""
    status: int | None
    """Of the answer; ``None`` when there was none."""
    problem: str | None = None
    """What kind of error there was instead."""


@attrs.define(eq=False)
class EmulatedDelivery:
    """An event on its way to one webhook."""

    event: EmulatedEvent
    project_id: str
    webhook_id: str
    target: str
    body: bytes = attrs.field(repr=False)
    state: DeliveryState = "waiting"
    """``refused``: the target is on another machine; ``cancelled``: the webhook was deleted meanwhile."""
    attempts: list[DeliveryAttempt] = attrs.field(factory=list)
    signature: Signature | None = attrs.field(default=None, repr=False)
    """That of the last attempt."""


class Deliveries(list[EmulatedDelivery]):
    """Every delivery of an emulator, in the order of the events. Change its attributes to change how it delivers."""

    def __init__(self, state: State, clock: Clock, tick: Callable[[], None]) -> None:
        super().__init__()
        self.retry_delays: tuple[float, ...] = RETRY_DELAYS
        self.sign_anew = True
        """Whether a repeated delivery has a new nonce and timestamp."""
        self.concurrency = 10
        """Deliveries under way at once."""
        self.timeout = 10.0
        """Seconds of real time for an answer."""
        self.allowed_hosts: frozenset[str] = frozenset()
        """Hosts beside this machine that may be delivered to."""
        self.app: App | None = None
        self._state = state
        self._clock = clock
        self._tick = tick
        self._lock = threading.Lock()
        self._order = itertools.count()
        self._due: list[tuple[float, int, EmulatedDelivery]] = []

    @property
    def waiting(self) -> int:
        """Deliveries that are neither done nor given up."""
        return sum(delivery.state == "waiting" for delivery in list(self))

    def plan(self, event: EmulatedEvent) -> None:
        """Deliver an event to each webhook that asked for it."""
        body = json.dumps(event.body, ensure_ascii=False, separators=(",", ":")).encode()
        for project_id in (event.project_id, *event.related_project_ids):
            for record in self._state.project(project_id).table("webhooks"):
                if {"ALL", event.trigger} & set(record.data["triggers"]):
                    delivery = EmulatedDelivery(event, project_id, record.key, record.data["target"], body)
                    self.append(delivery)
                    self._put(delivery, self._clock())

    async def deliver(self) -> list[EmulatedDelivery]:
        """Attempt what is due by now, each once, and return it."""
        self._tick()
        claimed = list(self._claimed())
        async with self._sending(self.app) as send:
            for delivery in claimed:
                send(delivery)
        return claimed

    async def run(self, *, to_app: bool = True) -> None:
        """Deliver what is due, as time goes by, until cancelled. Without ``to_app``, leave alone what an app gets."""
        while True:
            app = self.app
            async with self._sending(app) as send:
                while self.app is app:
                    self._tick()
                    if to_app or app is None:
                        for delivery in self._claimed():
                            send(delivery)
                    await anyio.sleep(POLL)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None, None]:
        """:meth:`run` while the block runs."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self.run)
            yield
            tasks.cancel_scope.cancel()

    @asynccontextmanager
    async def _sending(self, app: App | None) -> AsyncGenerator[Callable[[EmulatedDelivery], None], None]:
        transport = None if app is None else httpx.ASGITransport(app, raise_app_exceptions=False)
        limits = httpx.Limits(max_connections=self.concurrency)
        permits = anyio.Semaphore(self.concurrency)
        async with (
            httpx.AsyncClient(transport=transport, timeout=self.timeout, limits=limits, trust_env=False) as http,
            anyio.create_task_group() as tasks,
        ):

            def send(delivery: EmulatedDelivery) -> None:
                tasks.start_soon(self._attempt, delivery, http, permits, app is not None)

            yield send

    async def _attempt(
        self, delivery: EmulatedDelivery, http: httpx.AsyncClient, permits: anyio.Semaphore, anywhere: bool
    ) -> None:
        attempted = False
        try:
            async with permits:
                record = self._state.project(delivery.project_id).table("webhooks").get(delivery.webhook_id)
                if record is None:
                    delivery.state = "cancelled"
                elif not anywhere and not self._may_be_reached(record.data["target"]):
                    delivery.state = "refused"
                else:
                    delivery.attempts.append(await self._post(delivery, record, http))
                attempted = True
        finally:
            if not attempted:
                self._put(delivery, self._clock())
        if delivery.state == "waiting":
            self._judge(delivery)

    async def _post(self, delivery: EmulatedDelivery, record: Record, http: httpx.AsyncClient) -> DeliveryAttempt:
        if delivery.signature is None or self.sign_anew:
            delivery.signature = sign(delivery.body, record.hidden["secret"])
        try:
            answer = await post(http, record.data["target"], delivery.body, delivery.signature.headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return DeliveryAttempt(self._clock(), None, type(error).__name__)
        return DeliveryAttempt(self._clock(), answer.status_code)

    def _judge(self, delivery: EmulatedDelivery) -> None:
        failures = len(delivery.attempts)
        status = delivery.attempts[-1].status
        if status is not None and 200 <= status < 300:
            delivery.state = "delivered"
        elif failures > len(self.retry_delays):
            delivery.state = "given_up"
        else:
            self._put(delivery, self._clock() + self.retry_delays[failures - 1])

    def _may_be_reached(self, target: str) -> bool:
        try:
            host = httpx.URL(target).host
        except httpx.InvalidURL:
            return False
        if host == "localhost" or host in self.allowed_hosts:
            return True
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return False

    def _put(self, delivery: EmulatedDelivery, due: float) -> None:
        with self._lock:
            heapq.heappush(self._due, (due, next(self._order), delivery))

    def _claimed(self) -> Iterator[EmulatedDelivery]:
        """What is due, each given to one caller only."""
        now = self._clock()
        while True:
            with self._lock:
                if not self._due or self._due[0][0] > now:
                    return
                delivery = heapq.heappop(self._due)[2]
            yield delivery


Message: TypeAlias = MutableMapping[str, Any]


async def live(
    receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]], deliveries: Deliveries
) -> None:
    """ASGI's lifespan: deliver from start to end."""
    await receive()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(partial(deliveries.run, to_app=False))
        await send({"type": "lifespan.startup.complete"})
        await receive()
        tasks.cancel_scope.cancel()
    await send({"type": "lifespan.shutdown.complete"})
