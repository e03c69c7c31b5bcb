"""The way to an origin: straight, or through a proxy."""

from __future__ import annotations

import base64
import ssl
from typing import Final, Protocol

import h11
import httpx

from .failure import ProxyRefusedError
from .slot import Origin
from .wire import Wire, connect

__all__ = ["HTTP_1_1", "HTTP_2_OR_1_1", "Route", "Straight", "ThroughProxy"]

HTTP_1_1: Final = ("http/1.1",)
HTTP_2_OR_1_1: Final = ("h2", "http/1.1")
LONGEST_REPLY: Final = 16 * 1024

Header = tuple[bytes, bytes]


class Route(Protocol):
    """Knows what connections to an origin have in common."""

    @property
    def origin(self) -> Origin: ...

    @property
    def headers(self) -> list[Header]:
        """What goes into every request beside its own headers."""
        ...

    def target(self, url: httpx.URL) -> bytes:
        """The first line's, of a request over HTTP/1.1."""
        ...

    async def connect(self, ssl_context: ssl.SSLContext, protocols: tuple[str, ...]) -> Wire:
        """Open a connection on which the origin answers, over TLS if its scheme says so.

        Raises:
            OSError: There is none to be had.
            httpx.ProxyError: The proxy gives none.
        """
        ...


class Straight:
    """Implements ``Route``."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.headers: list[Header] = []

    def target(self, url: httpx.URL) -> bytes:
        return url.raw_path

    async def connect(self, ssl_context: ssl.SSLContext, protocols: tuple[str, ...]) -> Wire:
        origin = self.origin
        if origin.scheme != "https":
            return await connect(origin.host, origin.port, None)
        ssl_context.set_alpn_protocols(list(protocols))
        return _checked(await connect(origin.host, origin.port, ssl_context), protocols)


class ThroughProxy:
    """Implements ``Route``: TLS goes through a tunnel, of which the proxy sees nothing; plain text goes to it."""

    def __init__(self, origin: Origin, proxy: httpx.Proxy) -> None:
        self.origin = origin
        self._proxy = Origin.of(proxy.url)
        self._is_tunnel = origin.scheme == "https"
        credentials: list[Header] = []
        if proxy.raw_auth is not None:
            credentials = [(b"Proxy-Authorization", b"Basic " + base64.b64encode(b":".join(proxy.raw_auth)))]
        self._credentials = credentials
        self.headers = [] if self._is_tunnel else credentials

    def target(self, url: httpx.URL) -> bytes:
        return url.raw_path if self._is_tunnel else b"%b://%b%b" % (url.raw_scheme, url.netloc, url.raw_path)

    async def connect(self, ssl_context: ssl.SSLContext, protocols: tuple[str, ...]) -> Wire:
        wire = await self._connect_to_proxy(ssl_context)
        if not self._is_tunnel:
            return wire
        try:
            await self._ask_for_tunnel(wire)
            ssl_context.set_alpn_protocols(list(protocols))
            await wire.start_tls(ssl_context, self.origin.host)
        except BaseException:
            wire.close()
            raise
        return _checked(wire, protocols)

    async def _connect_to_proxy(self, ssl_context: ssl.SSLContext) -> Wire:
        proxy = self._proxy
        try:
            if proxy.scheme != "https":
                return await connect(proxy.host, proxy.port, None)
            ssl_context.set_alpn_protocols(list(HTTP_1_1))
            return _checked(await connect(proxy.host, proxy.port, ssl_context), HTTP_1_1)
        except OSError as failure:
            raise httpx.ProxyError(f"no connection to the proxy {proxy}: {failure}") from failure

    async def _ask_for_tunnel(self, wire: Wire) -> None:
        exchange = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_REPLY)
        try:
            await wire.write(self._connect_request(exchange), None)
            reply = exchange.next_event()
            while not isinstance(reply, h11.Response):
                if reply is h11.NEED_DATA:
                    exchange.receive_data(await wire.read(None))
                reply = exchange.next_event()
        except (httpx.NetworkError, h11.RemoteProtocolError) as failure:
            raise httpx.ProxyError(f"the proxy {self._proxy} gave no tunnel: {failure}") from failure
        status = reply.status_code
        if not 200 <= status < 300:
            error = ProxyRefusedError if 400 <= status < 500 else httpx.ProxyError
            raise error(f"the proxy {self._proxy} refused a tunnel to {self.origin}, status {status}")
        if exchange.trailing_data[0]:
            raise httpx.ProxyError(f"the proxy {self._proxy} sent more than its answer")

    def _connect_request(self, exchange: h11.Connection) -> bytes:
        host, port = self.origin.host, self.origin.port
        authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        headers = [(b"Host", authority.encode("ascii")), *self._credentials]
        head = exchange.send(h11.Request(method="CONNECT", target=authority, headers=headers))
        return (head or b"") + (exchange.send(h11.EndOfMessage()) or b"")


def _checked(wire: Wire, protocols: tuple[str, ...]) -> Wire:
    """What is offered is a setting of the context, which another connection may have changed meanwhile."""
    if wire.protocol is not None and wire.protocol not in protocols:
        wire.close()
        raise OSError(f"{wire.protocol} was chosen, which this connection does not speak")
    return wire
