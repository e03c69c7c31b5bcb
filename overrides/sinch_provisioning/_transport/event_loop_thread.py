"""An event loop in a thread of its own, for callers that have none."""

from __future__ import annotations

import atexit
import os
import threading
import weakref
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import suppress
from contextvars import Context, copy_context
from functools import partial
from typing import Any, Final, TypeVar

import anyio
from anyio.from_thread import BlockingPortal
from anyio.lowlevel import current_token

from .failure import refuse_fork

__all__ = ["EventLoopThread"]

T = TypeVar("T")
Work = Callable[[], Awaitable[Any]]

PATIENCE_AT_EXIT: Final = 5.0
"""Seconds that the end of the process waits for what runs to end."""


class EventLoopThread:
    """Runs an event loop until it is told to end, is dropped, or the process ends; it holds up none of them.

    ``at_end`` is awaited before what still runs is cancelled. It must not refer to the holder of this object, or
    dropping the holder goes unnoticed.
    """

    def __init__(self, at_end: Work, name: str) -> None:
        self._process = os.getpid()
        self._ended: Future[None] = Future()
        started: Future[_Loop] = Future()
        # A daemon: Python waits for any other thread before it asks anybody to end it.
        self._thread = threading.Thread(
            target=Context().run, args=(_run, at_end, started, self._ended), name=name, daemon=True
        )
        self._thread.start()
        self._loop = started.result()
        self._when_dropped = weakref.finalize(self, _end, self._loop, self._process)
        self._when_dropped.atexit = False
        self._at_exit = partial(_end_at_exit, weakref.ref(self))
        atexit.register(self._at_exit)

    def check(self) -> None:
        """Refuse a caller that would wait for ever.

        Raises:
            ClientClosedError: The caller is in another process, or in this very thread.
        """
        refuse_fork(self._process)
        if threading.current_thread() is self._thread:
            from ..errors import ClientClosedError

            raise ClientClosedError(
                "A blocking call was made in the event loop thread of its client, which would wait for itself.",
                next_step="In a hook or a progress function, make no blocking call; or await client.asynchronous.",
            )

    def start(self, function: Callable[[], Awaitable[T]]) -> Future[T]:
        """Start to await something; not at the same time as :meth:`end`, nor after it."""
        return self._loop.portal.start_task_soon(function)

    def start_unwatched(self, function: Work) -> None:
        """Await something if it still can be; what comes of it is nobody's. Waits for nothing, and fits any thread."""
        if os.getpid() == self._process:
            self._loop.call_soon(partial(self._loop.start, function))

    def end(self) -> None:
        """Await ``at_end``, cancel what runs still, and wait until the thread has ended."""
        atexit.unregister(self._at_exit)
        self._when_dropped.detach()
        if os.getpid() == self._process:  # a fork leaves the thread behind
            _end(self._loop, self._process)
            self._thread.join()
            self._ended.result()

    def end_at_exit(self) -> None:
        """As :meth:`end`, but not for ever."""
        if os.getpid() == self._process:
            _end(self._loop, self._process)
            self._thread.join(PATIENCE_AT_EXIT)


class _Loop:
    """What others may ask of the event loop. Made inside of it."""

    def __init__(self, portal: BlockingPortal, tasks: Any) -> None:
        self.portal = portal
        self.ending = anyio.Event()
        self._tasks = tasks
        self._loop: Any = current_token().native_token
        self._context = copy_context()  # not the caller's, who may be in any event loop

    def call_soon(self, function: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(function, context=self._context)

    def start(self, function: Work) -> None:
        if not self.ending.is_set():
            self._tasks.start_soon(_forgiven, function)


def _run(at_end: Work, started: Future[_Loop], ended: Future[None]) -> None:
    try:
        anyio.run(_serve, at_end, started)
    except BaseException as error:
        (ended if started.done() else started).set_exception(error)
    else:
        ended.set_result(None)


async def _serve(at_end: Work, started: Future[_Loop]) -> None:
    failure: Exception | None = None
    async with BlockingPortal() as portal, anyio.create_task_group() as tasks:
        loop = _Loop(portal, tasks)
        started.set_result(loop)
        await loop.ending.wait()
        try:
            await at_end()
        except Exception as error:
            failure = error  # out of the groups as it is
        tasks.cancel_scope.cancel()
        await portal.stop(cancel_remaining=True)
    if failure is not None:
        raise failure


async def _forgiven(function: Work) -> None:
    with suppress(Exception):
        await function()


def _end(loop: _Loop, process: int) -> None:
    if os.getpid() == process:
        loop.call_soon(loop.ending.set)


def _end_at_exit(found: weakref.ref[EventLoopThread]) -> None:
    thread = found()
    if thread is not None:
        thread.end_at_exit()
