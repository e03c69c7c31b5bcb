"""Receiving deliveries: verify, read, tell who waits, and hand over to the handlers, each delivery once."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Set
from contextlib import AbstractContextManager, asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

import anyio
from anyio.abc import TaskGroup

from ..clock import Clock
from ..errors import ConfigurationError, EventDecodeError, EventSignatureError
from ..logs import logger
from .decoding import LARGEST_BODY, decode_event
from .delivery import Delivery, Identity, Receipt, same_body
from .handlers import Handlers, Registration
from .handling import Handling, OnError
from .once import lifetime_of
from .registry import Registry
from .signature import (
    TOLERANCE,
    Body,
    Claim,
    Headers,
    Secrets,
    check_time,
    claimed_signature,
    is_signed_with,
    raw_bytes,
    read_claim,
    secret_keys,
)
from .stores.memory import MemoryDeliveryStore
from .stores.protocol import DeliveryStore

if TYPE_CHECKING:
    from .event import Event

__all__ = ["EventReceiver"]

E1 = TypeVar("E1", bound="Event")
E2 = TypeVar("E2", bound="Event")
E3 = TypeVar("E3", bound="Event")


class EventReceiver:
    """Takes deliveries from whatever server you run: give :meth:`receive` their bytes and headers.

    An :class:`EventEndpoint` does that as an ASGI app. Register handlers with :meth:`on` and :meth:`otherwise`. Waits
    end by its events: ``await client.bundles.wait_until_done(bundle_id, events=receiver)``.

    Use it in ``async with``: what was accepted is finished when the block ends. It is one event loop's at a time.
    """

    def __init__(
        self,
        secret: Secrets | Mapping[str, Secrets],
        *,
        tolerance: float = TOLERANCE,
        max_size: int = LARGEST_BODY,
        answer_first: bool = False,
        handler_timeout: float = 30.0,
        max_held: int = 1000,
        store: DeliveryStore | None = None,
        identity: Identity = same_body,
        remember_for: float = 86_400.0,
        remember_events_for: float = 3_600.0,
        on_error: OnError | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Nothing is handled yet.

        Args:
            secret: The webhook's secret, or several while it is changed; or those of several projects, by project id.
            tolerance: Seconds that a delivery's timestamp may be off, either way.
            max_size: Bytes that an event may have.
            answer_first: Accept a delivery before its handlers run, instead of after they have. Then the service does
                not deliver again what a handler fails on, nor what is lost with the process; and the receiver must be
                used in ``async with``.
            handler_timeout: Seconds after which a handler is cancelled; it has failed then.
            max_held: Deliveries that may be under way at once; more are refused with 503.
            store: Remembers what was handled. Without one, the process does.
            identity: What tells an event that is delivered again, signed anew, from another one.
            remember_for: Seconds to remember a delivery (its nonce).
            remember_events_for: Seconds to remember an event (by its ``identity``): as long as the service may repeat
                it, but no longer than until the same thing may happen again.
            on_error: Called, and awaited if it is async (10 seconds at most), with what a handler, a listener or the
                store raised, and with the delivery.
            clock: The time to go by, for tests.

        Raises:
            ConfigurationError: There is no secret, or an empty one, or another value cannot be one.
        """
        self._keys: dict[str | None, tuple[bytes, ...]] = {}
        """By project id; ``None`` where no projects are told apart."""
        if isinstance(secret, Mapping):
            self._keys.update((project, secret_keys(secrets)) for project, secrets in secret.items())
        else:
            self._keys[None] = secret_keys(secret)
        bounds = (tolerance, max_size, handler_timeout, max_held, remember_for, remember_events_for)
        if not self._keys or not all(bound > 0 for bound in bounds):
            raise ConfigurationError("The receiver has no secret, or a bound that is not greater than 0.")
        self.max_size = max_size
        self._tolerance = tolerance
        self._answer_first = answer_first
        self._max_held = max_held
        self._clock = clock or Clock()
        self._handlers = Handlers()
        self._registry = Registry(self._clock.monotonic)
        self._handling = Handling(
            handlers=self._handlers,
            store=MemoryDeliveryStore(clock=self._clock.monotonic) if store is None else store,
            identity=identity,
            timeout=handler_timeout,
            lifetime=max(remember_for, lifetime_of(tolerance)),
            event_lifetime=remember_events_for,
            on_error=on_error,
        )
        self._held = 0
        self._idle: anyio.Event | None = None
        self._tasks: TaskGroup | None = None

    # Registering

    @overload
    def on(self, kind: type[E1], /) -> Registration[E1]: ...
    @overload
    def on(self, kind: type[E1], kind2: type[E2], /) -> Registration[E1 | E2]: ...
    @overload
    def on(self, kind: type[E1], kind2: type[E2], kind3: type[E3], /) -> Registration[E1 | E2 | E3]: ...
    @overload
    def on(self, *triggers: str) -> Registration[Event]: ...
    def on(self, *kinds: Any) -> Registration[Any]:
        """Register an async handler, as a decorator: ``@receiver.on(BundleDone)``.

        It takes the event, or the event and its :class:`Delivery`. Several handlers of an event run side by side, and
        where the service delivers again because one has failed, all run again.

        Args:
            kinds: Classes of events; or triggers, in which ``*`` stands for anything: ``"WHATSAPP_TEMPLATE_*"``.

        Raises:
            ConfigurationError: There is no such event.
        """
        return self._handlers.register(kinds)

    @property
    def otherwise(self) -> Registration[Event]:
        """Register a handler of the events that no other handler asked for: ``@receiver.otherwise``."""
        return self._handlers.register_otherwise()

    # Waiting

    def listen(self, triggers: Set[str], heard: Callable[[Any], object]) -> AbstractContextManager[None]:
        """Have ``heard`` called with each accepted event of these triggers, and with those of the last minutes.

        Named waits do this, given ``events=receiver``. What it raises is reported, and changes nothing for the event.
        """
        return self._registry.listen(triggers, heard)

    # Receiving

    @property
    def projects(self) -> Set[str]:
        """The projects that it has secrets of; none, if it was given no projects."""
        return {project for project in self._keys if project is not None}

    @property
    def max_held(self) -> int:
        """Deliveries that may be under way at once."""
        return self._max_held

    @property
    def held(self) -> int:
        """Deliveries under way."""
        return self._held

    async def receive(self, body: Body, headers: Headers, *, project_id: str | None = None) -> Receipt:
        """Take one delivery; answer it with the status of the result.

        Args:
            body: The request's bytes, as received.
            headers: Its headers.
            project_id: The project that it must be for, if the request tells: that one's secrets alone are tried.
        """
        body = raw_bytes(body)
        if len(body) > self.max_size:
            return Receipt(413, "too_large")
        try:
            claim = read_claim(body, headers)
            project = self._signer(claim, project_id)
            check_time(claim, self._tolerance, self._clock.wall())
        except EventSignatureError as error:
            logger.warning("a delivery was refused: %s", error.reason)
            return Receipt(401, error.reason)
        if self._held >= self._max_held or self._idle is not None:
            return Receipt(503, "busy")
        try:
            event = decode_event(body, max_size=self.max_size)
        except EventDecodeError as error:
            logger.error("a signed delivery was refused: %s", error.problem)
            return Receipt(400, error.reason)
        return await self._hold(Delivery(event, project, claimed_signature(claim), body))

    def _signer(self, claim: Claim, project_id: str | None) -> str | None:
        """The project whose secret made the signature."""
        candidates = [*self._keys] if project_id is None else [project_id]
        signers = [project for project in candidates if is_signed_with(claim, self._keys.get(project, ()))]
        if not signers:
            raise EventSignatureError("mismatch")
        return signers[0]

    async def _hold(self, delivery: Delivery) -> Receipt:
        if self._answer_first and self._tasks is None:
            raise ConfigurationError(
                "The receiver answers first, but nothing runs its handlers.",
                next_step="Use it in async with, or let its endpoint's lifespan run.",
            )
        self._held += 1
        handed_over = False
        try:
            refusal, keys = await self._handling.take(delivery)
            if refusal is not None:
                return refusal
            unheard = self._registry.publish(delivery.event)
            if not self._answer_first:
                return await self._handling.handle(delivery, keys, unheard)
            if self._tasks is None:  # it was ended meanwhile
                await self._handling.give_back(delivery, keys)
                return Receipt(503, "busy", delivery)
            self._tasks.start_soon(self._handle_later, delivery, keys, unheard)
            handed_over = True
            return Receipt(200, "accepted", delivery)
        finally:
            if not handed_over:
                self._release()

    async def _handle_later(self, delivery: Delivery, keys: tuple[str, ...], unheard: list[Exception]) -> None:
        try:
            await self._handling.handle(delivery, keys, unheard, once=True)
        finally:
            self._release()

    def _release(self) -> None:
        self._held -= 1
        if self._held == 0 and self._idle is not None:
            self._idle.set()

    # Living

    @asynccontextmanager
    async def _living(self) -> AsyncGenerator[None, None]:
        try:
            async with anyio.create_task_group() as self._tasks:
                yield
                self._idle = anyio.Event()
                if self._held:
                    await self._idle.wait()
        finally:
            self._tasks = self._idle = None

    async def __aenter__(self) -> Self:
        if self._tasks is not None:
            raise ConfigurationError("The receiver is in use already.", next_step="Enter it once.")
        self._life = self._living()
        await self._life.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        """Refuse what comes now, and finish what was accepted."""
        try:
            return await self._life.__aexit__(kind, error, trace)
        except BaseExceptionGroup as group:
            if group.exceptions == (error,):
                return False
            raise
