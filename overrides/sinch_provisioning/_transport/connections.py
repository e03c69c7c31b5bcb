"""The connections of a client that brings none of its own."""

from __future__ import annotations

from typing import Final

import anyio
import httpx

__all__ = ["MOST_CONNECTIONS", "open_connections"]

PHASES: Final = httpx.Timeout(30.0, connect=10.0, pool=None)
"""Waiting for a free connection is bounded by the call's timeout alone."""
MOST_CONNECTIONS: Final = 12
"""Each one costs: httpx looks at all of them several times per request."""
KEEPALIVE_SECONDS: Final = 15.0


class _NoCookies(httpx.Cookies):
    """A jar that takes nothing in. The service sets no cookies, and looking for them is a tenth of a call's work."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


class _Connections(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("these connections keep no cookies")


_NO_COOKIES: Final = _NoCookies()


def open_connections(
    transport: httpx.AsyncBaseTransport | None, most: int
) -> tuple[httpx.AsyncClient, anyio.Semaphore | None]:
    """A client of httpx for this service, and a queue for it.

    Proxies and CA bundles come from the environment, as httpx reads them. httpx's own queue looks at every waiting
    request and every connection whenever anything happens, which a thousand calls at once turn into minutes; so no more
    requests are let in than there are connections. A given transport queues in its own way.
    """
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=most, keepalive_expiry=KEEPALIVE_SECONDS)
    queue = anyio.Semaphore(most, fast_acquire=True) if transport is None else None
    return _Connections(timeout=PHASES, limits=limits, transport=transport), queue
