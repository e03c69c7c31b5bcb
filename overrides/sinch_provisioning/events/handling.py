"""From a verified delivery to its handlers, and what the store must know of it."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeAlias

import anyio
import attrs

from sinch_provisioning_core.runtime.text import bounded, escaped

from .._cancellation import user_code
from ..logs import logger
from .delivery import Delivery, Identity, Receipt, keys_of
from .handlers import Handler, Handlers
from .stores.protocol import DeliveryStore

__all__ = ["Handling", "OnError"]

OnError: TypeAlias = Callable[[Exception, Delivery], object | Awaitable[object]]

LEASE_MARGIN: Final = 60.0
"""Seconds beyond the handlers' time after which a delivery may be taken by somebody else: its process has died."""
STORE_TIMEOUT: Final = 10.0
"""Seconds for what must be told to the store although the task is being cancelled."""
HOOK_TIMEOUT: Final = 10.0
"""Seconds that the hook is given for each error, beside the time of the handlers."""


@attrs.frozen(kw_only=True)
class Handling:
    """How a receiver's deliveries are handled."""

    handlers: Handlers
    store: DeliveryStore
    identity: Identity
    timeout: float
    lifetime: float
    event_lifetime: float
    on_error: OnError | None

    async def take(self, delivery: Delivery) -> tuple[Receipt | None, tuple[str, ...]]:
        """Take a delivery from all who may have it: its keys in the store, or the answer if it cannot be had."""
        taken: list[str] = []
        kept = known = False
        try:
            for key in keys_of(delivery, self.identity):
                if key is None:
                    continue
                with user_code():
                    state = await self.store.begin(key, self.timeout + LEASE_MARGIN)
                if state == "under_way":
                    return Receipt(503, "under_way", delivery), ()
                if state == "done":
                    known = True
                    return Receipt(200, "duplicate", delivery), ()
                taken.append(key)
            kept = True
        except Exception as error:
            await self._report("telling whether it is new failed", error, delivery)
            return Receipt(503, "store", delivery), ()
        finally:
            if not kept:
                await self._settle(delivery, tuple(taken), done=known)
        return None, tuple(taken)

    async def handle(
        self, delivery: Delivery, keys: tuple[str, ...], unheard: Sequence[Exception] = (), *, once: bool = False
    ) -> Receipt:
        """Run the handlers. A delivery on which one fails is new again, unless this is its only chance (``once``).

        What listeners raised (``unheard``) is reported when the store has been told.
        """
        done = once
        try:
            failed = await self._run(delivery)
            done = done or not failed
        finally:
            await self._settle(delivery, keys, done=done)
        for error in unheard:
            await self._report("a listener failed", error, delivery)
        return Receipt(500, "handler", delivery) if failed else Receipt(200, "handled", delivery)

    async def give_back(self, delivery: Delivery, keys: tuple[str, ...]) -> None:
        """A delivery that was taken and cannot be handled is new again."""
        await self._settle(delivery, keys, done=False)

    async def _run(self, delivery: Delivery) -> bool:
        """Whether a handler failed."""
        failures: list[str] = []

        async def run(handler: Handler) -> None:
            failure: Exception | None = None
            with anyio.move_on_after(self.timeout) as scope:
                try:
                    with user_code():
                        await handler.handle(delivery)
                except Exception as error:
                    failure = error
            if failure is not None:
                failures.append(handler.name)
                await self._report(f"the handler {handler.name} failed", failure, delivery)
            elif scope.cancelled_caught:
                failures.append(handler.name)
                late = TimeoutError(f"{handler.name} took longer than {self.timeout:g} s")
                await self._report(f"the handler {handler.name} took too long", late, delivery)

        handlers = self.handlers.of(delivery.event)
        if len(handlers) == 1:
            await run(handlers[0])
        elif handlers:
            async with anyio.create_task_group() as tasks:
                for handler in handlers:
                    tasks.start_soon(run, handler)
        return bool(failures)

    async def _settle(self, delivery: Delivery, keys: tuple[str, ...], *, done: bool) -> None:
        """Tell the store, even while the task is being cancelled: what is not told blocks the delivery for a while."""
        if not keys:
            return
        failures: list[Exception] = []
        with anyio.move_on_after(STORE_TIMEOUT, shield=True):
            for key, lifetime in zip(keys, (self.lifetime, self.event_lifetime), strict=False):
                try:
                    with user_code():
                        await (self.store.finish(key, lifetime) if done else self.store.forget(key))
                except Exception as error:
                    failures.append(error)
        with anyio.move_on_after(HOOK_TIMEOUT, shield=True):
            for failure in failures:
                await self._report("the delivery store failed", failure, delivery)

    async def _report(self, what: str, error: Exception, delivery: Delivery) -> None:
        """To the log and to the hook. The log learns neither the payload nor what the error says, which may hold it."""
        trigger = bounded(escaped(delivery.event.type), 100)
        logger.error("%s on %s: %s", what, trigger, type(error).__name__)
        if self.on_error is None:
            return
        try:
            with anyio.fail_after(HOOK_TIMEOUT), user_code():
                answer = self.on_error(error, delivery)
                if inspect.isawaitable(answer):
                    await answer
        except Exception as worse:
            logger.error("the on_error hook failed: %s", type(worse).__name__)
