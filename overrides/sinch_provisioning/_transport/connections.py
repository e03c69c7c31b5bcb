"""The connections of a client that brings none of its own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import httpx

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

__all__ = ["MOST_CONNECTIONS", "Connections", "open_connections"]

PHASES: Final = httpx.Timeout(30.0, connect=10.0, pool=None)
"""Waiting for a free connection is bounded by the call's timeout alone."""
MOST_CONNECTIONS: Final = 100
KEEPALIVE_SECONDS: Final = 15.0


class _NoCookies(httpx.Cookies):
    """A jar that takes nothing in. The service sets no cookies, and looking for them is a tenth of a call's work."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


class Connections(httpx.AsyncClient):
    """Sends on one transport, whatever the address."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(timeout=PHASES, transport=transport)
        self.transport = transport

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("these connections keep no cookies")


_NO_COOKIES: Final = _NoCookies()


def open_connections(
    transport: httpx.AsyncBaseTransport | None, most: int, ssl_context: ssl.SSLContext | None, *, http2: bool
) -> Connections:
    """A client of httpx for this service, on the given transport or on a pool of its own."""
    if transport is not None:
        if sys.modules.get("httpx_aiohttp") is not None:
            from .aiohttp_session import tame

            tame(transport)
        return Connections(transport)
    if http2:
        _refuse_without_h2()
    # What speaks HTTP is loaded with the first client that needs it.
    from .pooled_transport import PooledTransport

    return Connections(PooledTransport(most=most, expiry=KEEPALIVE_SECONDS, ssl_context=ssl_context, http2=http2))


def _refuse_without_h2() -> None:
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise ConfigurationError("http2 needs the package h2.", next_step="Install the extra http2.")
