"""The client for programs without an event loop: its calls block until their answer is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from functools import partial, update_wrapper
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from anyio.from_thread import BlockingPortal, start_blocking_portal

from sinch_provisioning_core.runtime.blocking import Blocking

from .client import ProvisioningClient
from .errors import ClientClosedError
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

    It runs a :class:`~sinch_provisioning.ProvisioningClient` in a thread of its own. Any number of threads can use it.
    """

    @_as_the_client(ProvisioningClient.__init__)
    def __init__(self, *values: Any, **options: Any) -> None:
        self.asynchronous = ProvisioningClient(*values, **options)
        """The client that makes the calls; what is awaited of it, :meth:`run` runs."""
        self._portal: BlockingPortal | None = None
        self._stack = ExitStack()
        super().__init__(Blocking(self), self.asynchronous)

    def run(self, function: Callable[P, Awaitable[T]], /, *values: P.args, **options: P.kwargs) -> T:
        """Await anything where the client lives: ``client.run(client.asynchronous.webhooks.get, webhook_id)``.

        Raises:
            ClientClosedError: The client is not open.
        """
        future = self._open_portal().start_task_soon(partial(function, *values, **options))
        try:
            return future.result()
        except BaseException:
            future.cancel()  # where Ctrl+C ended the waiting, the call goes on otherwise
            raise

    def check(self) -> None:
        """Raise :class:`ClientClosedError` if the client is not open."""
        self._open_portal()

    def _open_portal(self) -> BlockingPortal:
        if self._portal is None:
            raise ClientClosedError("The client is not open.", next_step="Make calls inside its with block.")
        return self._portal

    def close(self) -> None:
        """Close the connections and end the thread; calls of other threads are cancelled."""
        portal, self._portal = self._portal, None
        if portal is not None:
            self._stack.close()

    def __enter__(self) -> Self:
        if self._portal is not None:
            raise ClientClosedError("The client is open already.", next_step="Enter it once.")
        self._portal = self._stack.enter_context(start_blocking_portal(name="sinch-provisioning"))
        self._stack.callback(self._portal.call, self._portal.stop, True)
        self._stack.callback(self._portal.call, self.asynchronous.aclose)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Sync{repr(self.asynchronous).removeprefix('<')}"
