"""One connection's bytes, on asyncio and on Trio."""

from __future__ import annotations

import ssl
from typing import Protocol

from .anyio_wire import connect_on_trio
from .asyncio_wire import connect_on_asyncio, running_asyncio_loop

__all__ = ["Wire", "connect"]


class Wire(Protocol):
    """A connection. Cancelling whoever reads or writes leaves it in doubt: close it then."""

    resting: bool
    """Set while nobody expects anything from it; whatever comes then closes it."""

    @property
    def protocol(self) -> str | None:
        """What both sides chose by ALPN."""
        ...

    async def write(self, data: bytes, timeout: float | None) -> None:
        """Hand over bytes. That they cannot be sent shows when the answer is read."""
        ...

    async def read(self, timeout: float | None) -> bytes:
        """What came, at least one byte; none at the end.

        Raises:
            httpx.NetworkError: The connection broke.
            httpx.ReadTimeout: Nothing came in time.
        """
        ...

    async def start_tls(self, ssl_context: ssl.SSLContext, host: str) -> None:
        """Go on with TLS, to a host behind whoever has answered so far. After a failure, close the wire.

        Raises:
            OSError: The certificate is bad, the other side speaks no TLS, and the like.
        """
        ...

    def is_quiet(self) -> bool:
        """Whether it is open and nothing came that was not read."""
        ...

    def close(self) -> None:
        """At once, whoever is using it, without a farewell to the other side."""
        ...


async def connect(host: str, port: int, ssl_context: ssl.SSLContext | None) -> Wire:
    """Open a connection, with TLS if there is a context for it. Nothing is left open when this fails or is cancelled.

    Raises:
        OSError: Nobody listens, the name is unknown, the certificate is bad, and the like.
    """
    loop = running_asyncio_loop()
    if loop is None:
        return await connect_on_trio(host, port, ssl_context)
    return await connect_on_asyncio(loop, host, port, ssl_context)
