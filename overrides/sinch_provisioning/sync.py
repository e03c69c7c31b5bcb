"""The client for programs without an event loop: its calls block until their answer is there."""

from __future__ import annotations

import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError, Future
from functools import partial, update_wrapper
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from sinch_provisioning_core.runtime.blocking import Blocking

from ._transport.event_loop_thread import EventLoopThread
from ._transport.failure import closed_error, refuse_fork
from .client import ProvisioningClient
from .services.sync import RefinedSyncServices

__all__ = ["SyncProvisioningClient"]

P = ParamSpec("P")
T = TypeVar("T")


def _as_the_client(
    init: Callable[Concatenate[ProvisioningClient, P], None],
) -> Callable[[Callable[..., None]], Callable[Concatenate[SyncProvisioningClient, P], None]]:
    """It takes what the client takes, and type checkers, ``help`` and ``inspect.signature`` say so."""

    def typed(own: Callable[..., None]) -> Callable[Concatenate[SyncProvisioningClient, P], None]:
        return update_wrapper(own, init, assigned=("__doc__",), updated=())

    return typed


class SyncProvisioningClient(RefinedSyncServices):
    """The Sinch Provisioning API for programs without an event loop. Use it in ``with``, or :meth:`close` it.

    It runs a :class:`~sinch_provisioning.ProvisioningClient` in a thread of its own, from its first call on. Any number
    of threads can use it, of one process. The end of the process closes it.
    """

    @_as_the_client(ProvisioningClient.__init__)
    def __init__(self, *values: Any, **options: Any) -> None:
        self.asynchronous = ProvisioningClient(*values, **options)
        """The client that makes the calls; what is awaited of it, :meth:`run` runs."""
        self._process = os.getpid()
        self._thread: EventLoopThread | None = None
        self._is_closed = False
        # Whoever holds it may be interrupted by a signal, whose handler closes the client.
        self._lock = threading.RLock()
        super().__init__(Blocking(self), self.asynchronous)

    def run(self, function: Callable[P, Awaitable[T]], /, *values: P.args, **options: P.kwargs) -> T:
        """Await anything where the client lives: ``client.run(client.asynchronous.webhooks.get, webhook_id)``.

        Raises:
            ClientClosedError: The client is closed, or was before the answer came; or this is its own thread, or
                another process than the one that made it.
        """
        future = self._start(partial(function, *values, **options))
        try:
            return future.result()
        except CancelledError:
            if self._is_closed:
                raise closed_error() from None
            raise
        except BaseException:
            future.cancel()  # where Ctrl+C ended the waiting, the call goes on otherwise
            raise

    def run_unwatched(self, function: Callable[[], Awaitable[Any]]) -> None:
        """Await something if the client still can; waits for nothing and raises nothing, in any thread."""
        thread = self._thread
        if thread is not None:
            thread.start_unwatched(function)

    def check(self) -> None:
        """Raise :class:`ClientClosedError` if no call can be made here."""
        refuse_fork(self._process)
        if self._thread is not None:
            self._thread.check()
        if self._is_closed:
            raise closed_error()

    def _start(self, function: Callable[[], Awaitable[T]]) -> Future[T]:
        self.check()  # before the lock, which is another thread's for ever in a forked process
        with self._lock:
            return self._open_thread().start(function)

    def _open_thread(self) -> EventLoopThread:
        with self._lock:
            if self._is_closed:
                raise closed_error()
            if self._thread is None:
                self._thread = EventLoopThread(self.asynchronous.aclose, "sinch-provisioning")
            return self._thread

    def close(self) -> None:
        """Close the connections and end the thread; calls of other threads end with :class:`ClientClosedError`."""
        if os.getpid() != self._process:
            self._is_closed, self._thread = True, None  # the connections and the thread are the other process's
            return
        if self._thread is not None:
            self._thread.check()
        with self._lock:
            self._is_closed = True
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.end()

    def __enter__(self) -> Self:
        self.check()
        self._open_thread()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Sync{repr(self.asynchronous).removeprefix('<')}"
