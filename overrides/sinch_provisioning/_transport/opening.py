"""Opening a connection: bounded in time, and given up at once when the client is closed."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import TypeVar

import anyio
import httpx

from .route import Route
from .wire import Wire

__all__ = ["Opening"]

T = TypeVar("T")


class Opening:
    """One attempt."""

    def __init__(
        self, route: Route, ssl_context: ssl.SSLContext, protocols: tuple[str, ...], timeout: float | None
    ) -> None:
        self._route = route
        self._ssl_context = ssl_context
        self._protocols = protocols
        self._timeout = timeout
        self._scope = anyio.CancelScope()
        self._is_cancelled = False

    def cancel(self) -> None:
        """Whoever runs it gets an error."""
        self._is_cancelled = True
        self._scope.cancel()

    async def run(self, greet: Callable[[Wire], Awaitable[T]]) -> T:
        """What ``greet`` makes of the connection; if it fails, the connection is closed.

        Raises:
            httpx.RequestError: There is no connection.
        """
        if self._timeout is not None:
            self._scope.deadline = anyio.current_time() + self._timeout
        wire: Wire | None = None
        with self._scope:
            try:
                wire = await self._route.connect(self._ssl_context, self._protocols)
                return await greet(wire)
            except OSError as failure:
                raise httpx.ConnectError(f"no connection to {self._route.origin}: {failure}") from failure
            except BaseException:
                if wire is not None:
                    wire.close()
                raise
        if self._is_cancelled:
            raise httpx.ConnectError("closed while connecting")
        raise httpx.ConnectTimeout(f"no connection to {self._route.origin} within {self._timeout:g} s")
