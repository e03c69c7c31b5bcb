"""A task that runs beside its starter, and ends no later than whoever holds it.

Task groups cannot do this: a token is renewed, and a page fetched ahead, while the caller is anywhere in its own code
and may never come back. So this one file speaks to the event loops themselves.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import anyio

from ..logs import logger

__all__ = ["BackgroundTask", "running_event_loop"]

Work = Callable[[], Coroutine[Any, Any, None]]


def running_event_loop() -> object:
    """What tells one event loop from another; cheap, because every call asks."""
    asyncio = sys.modules.get("asyncio")  # not imported: a service on Trio may do without
    if asyncio is not None:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            pass
    return _current_loop()


def _current_loop() -> Any:
    from anyio.lowlevel import current_token  # brings what a call needs, but an import of the client does not

    return current_token().native_token


class BackgroundTask:
    """Runs ``work`` until it ends, or until this object is cancelled or dropped, in whatever thread that happens.

    ``work`` must not refer to the holder of this object, or dropping the holder goes unnoticed.
    """

    def __init__(self, work: Work) -> None:
        self._ended = anyio.Event()
        run = partial(_run, work, self._ended)
        loop = _current_loop()
        is_trio = type(loop).__module__.startswith("trio.")
        self._cancel = _start_on_trio(run) if is_trio else _start_on_asyncio(loop, run, self._ended)

    @property
    def has_ended(self) -> bool:
        return self._ended.is_set()

    def cancel(self) -> None:
        """Ask it to end; that takes effect when the event loop runs next."""
        if not self._ended.is_set():
            self._cancel()

    async def wait(self) -> None:
        """Until it has ended."""
        await self._ended.wait()

    async def stop(self) -> None:
        """Cancel it, and wait until it has ended."""
        self.cancel()
        with anyio.CancelScope(shield=True):
            await self._ended.wait()

    def __del__(self) -> None:
        if hasattr(self, "_cancel"):
            self.cancel()


async def _run(work: Work, ended: anyio.Event) -> None:
    try:
        await work()
    except Exception:
        logger.exception("a background task failed")
    finally:
        ended.set()


def _start_on_asyncio(loop: Any, run: Work, ended: anyio.Event) -> Callable[[], None]:
    task = loop.create_task(run())

    def end(_: object) -> None:
        ended.set()

    # A task that is cancelled before its first step never runs.
    task.add_done_callback(end)

    def cancel() -> None:
        # A closed loop has cancelled its tasks already.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(task.cancel)

    return cancel


def _start_on_trio(run: Work) -> Callable[[], None]:
    import contextvars

    import trio

    scope = trio.CancelScope()
    token = trio.lowlevel.current_trio_token()

    async def run_in_scope() -> None:
        with scope:
            await run()

    trio.lowlevel.spawn_system_task(run_in_scope, context=contextvars.copy_context())

    def cancel() -> None:
        with contextlib.suppress(trio.RunFinishedError):
            token.run_sync_soon(scope.cancel)

    return cancel
