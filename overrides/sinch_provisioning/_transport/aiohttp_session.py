"""A session for httpx-aiohttp's transport that sends each request once, and keeps no cookies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import aiohttp
    from httpx_aiohttp import AiohttpTransport

__all__ = ["tame"]


def tame(transport: httpx.AsyncBaseTransport) -> None:
    """Give an aiohttp transport such a session, unless its user brought one; other transports stay as they are."""
    from httpx_aiohttp import AiohttpTransport

    if isinstance(transport, AiohttpTransport) and transport.client is None:
        transport.client = lambda: _session(transport)


def _session(transport: AiohttpTransport) -> aiohttp.ClientSession:
    import aiohttp

    limits = transport.limits
    most = 0 if limits.max_connections is None else limits.max_connections
    connector: aiohttp.BaseConnector
    if transport.uds:
        connector = aiohttp.UnixConnector(transport.uds, keepalive_timeout=limits.keepalive_expiry, limit=most)
    else:
        local = (transport.local_address, 0) if transport.local_address else None
        connector = aiohttp.TCPConnector(
            keepalive_timeout=limits.keepalive_expiry, ssl=transport.ssl_context, local_addr=local, limit=most
        )
    return aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), middlewares=(_send_once,), auto_decompress=False
    )


async def _send_once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """aiohttp repeats a GET, PUT or DELETE by itself after these errors, and after no others."""
    import aiohttp

    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise  # nothing was sent
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as failure:
        raise aiohttp.ClientConnectionError(str(failure) or type(failure).__name__) from failure
