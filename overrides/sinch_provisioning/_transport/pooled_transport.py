"""The transport of a client that brings none of its own."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import httpx

from ..errors import ConfigurationError
from .failure import closed_error
from .http11 import Http11Slot
from .httpx_slot import HttpxSlot, is_patched
from .pool import Pool
from .proxies import Proxies
from .route import Straight, ThroughProxy
from .slot import RESERVED, SENDING, STILL_CURRENT, AnnouncingTransport, Origin, Slot, StaleRequestError

if TYPE_CHECKING:
    from .http2_slot import SharedConnection

__all__ = ["PooledTransport"]


class PooledTransport(AnnouncingTransport):
    """Sends each request on a connection of its own, and keeps the connection if it is as good as new afterwards."""

    def __init__(
        self, *, most: int, expiry: float, ssl_context: ssl.SSLContext | None = None, http2: bool = False
    ) -> None:
        self._ssl_context = ssl_context or _trusting_the_environment()
        self._proxies = Proxies()
        self._http2 = http2
        self._pool = Pool(self._slot_maker(), most=most, expiry=expiry)
        self._reserved = Pool(self._slot_maker(), most=1, expiry=expiry)

    def _slot_maker(self) -> Callable[[Origin], Slot]:
        shared: dict[Origin, SharedConnection] = {}

        def make_slot(origin: Origin) -> Slot:
            proxy = self._proxies.proxy_for(origin)
            if is_patched():
                return HttpxSlot(origin, self._ssl_context, proxy)
            route = Straight(origin) if proxy is None else ThroughProxy(origin, proxy)
            if not self._http2 or origin.scheme != "https":
                return Http11Slot(route, self._ssl_context)
            from .http2_slot import Http2Slot, SharedConnection

            connection = shared.get(origin)
            if connection is None or not connection.users:
                connection = shared[origin] = SharedConnection(route, self._ssl_context)
            return Http2Slot(connection)

        return make_slot

    @property
    def busy(self) -> int:
        """Requests under way."""
        return self._pool.busy + self._reserved.busy

    @property
    def idle(self) -> int:
        """Connections that wait for a request."""
        return self._pool.idle + self._reserved.idle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a slot of its own.

        Raises:
            httpx.RequestError: There is no answer.
            ClientClosedError: The transport is closed, or was before the answer came.
            ConfigurationError: It would have to go through a proxy that cannot be used.
        """
        pool = self._reserved if RESERVED in request.extensions else self._pool
        timeout = request.extensions.get("timeout")
        origin = Origin.of(request.url)
        self._proxies.proxy_for(origin)  # refused here, where it harms nobody else, rather than when a slot is made
        slot = await pool.acquire(origin, None if timeout is None else timeout.get("pool"))
        is_current, sending = (request.extensions.get(key) for key in (STILL_CURRENT, SENDING))
        if is_current is not None and not is_current():
            pool.release(slot)
            raise StaleRequestError
        if sending is not None:
            sending()
        try:
            response = await slot.send(request)
        except BaseException as failure:
            pool.discard(slot)
            if isinstance(failure, Exception) and pool.is_closed:
                raise closed_error() from None
            raise
        if response.is_stream_consumed:
            pool.release(slot)
        else:
            assert isinstance(response.stream, httpx.AsyncByteStream)
            response.stream = _HeldBody(response.stream, pool, slot)
        return response

    async def aclose(self) -> None:
        await self._reserved.aclose()
        await self._pool.aclose()


def _trusting_the_environment() -> ssl.SSLContext:
    try:
        return httpx.create_ssl_context()
    except OSError as failure:  # also of certificates that cannot be read
        variable = "SSL_CERT_FILE" if os.environ.get("SSL_CERT_FILE") else "SSL_CERT_DIR"
        raise ConfigurationError(
            f"The certificates to trust cannot be read: {failure.strerror or failure}.",
            next_step=f"Correct {variable} in the environment, or pass ssl_context=.",
        ) from failure


class _HeldBody(httpx.AsyncByteStream):
    """A body that comes on a slot, and gives the slot back once, at its end.

    Not a generator, which would have to be closed.
    """

    def __init__(self, source: httpx.AsyncByteStream, pool: Pool, slot: Slot) -> None:
        self._source = source
        self._parts: AsyncIterator[bytes] = aiter(source)
        self._pool = pool
        self._slot: Slot | None = slot

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            part = await anext(self._parts, None)
            if part is None:
                await self._source.aclose()
        except BaseException as failure:
            self._discard()
            if isinstance(failure, Exception) and self._pool.is_closed:
                raise closed_error() from None
            raise
        if part is not None:
            return part
        if self._slot is not None:
            self._pool.release(self._slot)
            self._slot = None
        raise StopAsyncIteration

    def _discard(self) -> None:
        if self._slot is not None:
            self._pool.discard(self._slot)
            self._slot = None

    async def aclose(self) -> None:
        if self._slot is not None:
            self._discard()
            await self._source.aclose()
