"""A slot on a transport of httpx's own: for proxies, and where somebody patches httpx to see or answer requests."""

from __future__ import annotations

import os
import ssl
from types import FunctionType

import anyio
import httpcore
import httpx

from .background import BackgroundTask
from .slot import Origin

__all__ = ["HttpxSlot", "is_patched"]

ONE_CONNECTION = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
PLACES = (httpx.AsyncHTTPTransport, httpcore.AsyncConnectionPool, httpcore.AsyncHTTPConnection)
"""Where mocks and instrumentations for httpx put a ``handle_async_request`` of their own."""
HOMES = tuple(os.path.dirname(str(package.__file__)) + os.sep for package in (httpx, httpcore))


def is_patched() -> bool:
    """Whether httpx's own transport does something else than to carry requests.

    Told by where the code stands, because it may have been patched before this module was loaded.
    """
    return any(not _is_own(place.handle_async_request) for place in PLACES)


def _is_own(method: object) -> bool:
    return isinstance(method, FunctionType) and method.__code__.co_filename.startswith(HOMES)


class HttpxSlot:
    """Implements ``Slot``."""

    def __init__(self, origin: Origin, ssl_context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        self.origin = origin
        self._transport = httpx.AsyncHTTPTransport(verify=ssl_context, limits=ONE_CONNECTION, proxy=proxy)
        self._sending: anyio.CancelScope | None = None
        self._is_good = False
        self._farewell: BackgroundTask | None = None

    async def send(self, request: httpx.Request) -> httpx.Response:
        self._is_good = False
        with anyio.CancelScope() as self._sending:
            response = await self._transport.handle_async_request(request)
            self._sending = None
            self._is_good = True
            return response
        raise httpx.ReadError("closed while the request was under way")

    def rest(self) -> bool:
        return self._is_good and self._farewell is None

    def wake(self) -> bool:
        return self._is_good and self._farewell is None

    def close(self) -> BackgroundTask | None:
        if self._sending is not None:
            self._sending.cancel()
        if self._farewell is None:
            self._farewell = BackgroundTask(self._transport.aclose)
        return self._farewell
