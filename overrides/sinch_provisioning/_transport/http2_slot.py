"""Slots that share one HTTP/2 connection, or have one of HTTP/1.1 each where the other side prefers that."""

from __future__ import annotations

import ssl

import anyio
import httpx

from .background import BackgroundTask
from .http2 import NO_TIMEOUTS, Http2Connection
from .http11 import Http11Slot
from .opening import Opening
from .route import HTTP_2_OR_1_1, Route
from .wire import Wire

__all__ = ["Http2Slot", "SharedConnection"]


class SharedConnection:
    """The connection to one origin, for as long as a slot uses it."""

    def __init__(self, route: Route, ssl_context: ssl.SSLContext) -> None:
        self.route = route
        self.ssl_context = ssl_context
        self.users = 0
        self._lock = anyio.Lock()
        self._opening: Opening | None = None
        self._connection: Http2Connection | None = None
        self._retired: list[Http2Connection] = []
        self._attempts = 0
        self._failure: httpx.RequestError | None = None
        self._prefers_http11 = False
        self._spare: Wire | None = None

    async def obtain(self, timeout: float | None) -> Http2Connection | None:
        """``None``: the other side does not speak HTTP/2. Those who wait for the same attempt share its failure."""
        attempts = self._attempts
        async with self._lock:
            if not self.users:
                raise httpx.ConnectError("closed while connecting")
            if self._prefers_http11:
                return None
            if self._failure is not None and self._attempts != attempts:
                raise type(self._failure)(str(self._failure)) from self._failure.__cause__
            if self._connection is not None and self._connection.is_usable():
                return self._connection
            if self._connection is not None:
                self._retire(self._connection)
                self._connection = None
            self._opening = Opening(self.route, self.ssl_context, HTTP_2_OR_1_1, timeout)
            self._failure = None
            try:
                self._connection = await self._opening.run(self._greet)
            except httpx.RequestError as failure:
                self._failure = failure
                raise
            finally:
                self._opening = None
                self._attempts += 1
            return self._connection

    async def _greet(self, wire: Wire) -> Http2Connection | None:
        if wire.protocol != "h2":
            self._prefers_http11 = True
            self._spare = wire
            return None
        connection = Http2Connection(wire, self.route.origin)
        try:
            await connection.wait_ready()
        except BaseException:
            connection.close()
            raise
        return connection

    def _retire(self, connection: Http2Connection) -> None:
        """Those who still use it may go on."""
        self._retired = [other for other in self._retired if not other.background.has_ended]
        self._retired.append(connection)
        connection.leave()

    def take_spare(self) -> Wire | None:
        spare, self._spare = self._spare, None
        return spare

    def close(self) -> BackgroundTask | None:
        if self._opening is not None:
            self._opening.cancel()
        if self._spare is not None:
            self._spare.close()
        for connection in self._retired:
            connection.close()
        if self._connection is None:
            return None
        self._connection.close()
        return self._connection.background


class Http2Slot:
    """Implements ``Slot``."""

    def __init__(self, shared: SharedConnection) -> None:
        self.origin = shared.route.origin
        self._shared = shared
        self._http11: Http11Slot | None = None
        self._is_good = False
        self._is_closed = False
        shared.users += 1

    async def send(self, request: httpx.Request) -> httpx.Response:
        self._is_good = False
        if self._http11 is None:
            timeouts = request.extensions.get("timeout", NO_TIMEOUTS)
            connection = await self._shared.obtain(timeouts.get("connect"))
            if self._is_closed:
                raise httpx.ConnectError("closed while connecting")
            if connection is not None:
                response = await connection.send(request)
                self._is_good = True
                return response
            self._http11 = Http11Slot(self._shared.route, self._shared.ssl_context, self._shared.take_spare())
        return await self._http11.send(request)

    def rest(self) -> bool:
        return not self._is_closed and (self._is_good if self._http11 is None else self._http11.rest())

    def wake(self) -> bool:
        return not self._is_closed and (self._is_good if self._http11 is None else self._http11.wake())

    def close(self) -> BackgroundTask | None:
        if self._is_closed:
            return None
        self._is_closed = True
        if self._http11 is not None:
            self._http11.close()
        self._shared.users -= 1
        return None if self._shared.users else self._shared.close()
