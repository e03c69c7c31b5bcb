"""A connection on asyncio or uvloop, straight on the event loop's transport.

anyio's stream could not do this: it takes a round of the event loop for each write, cannot be closed without waiting,
and does not tell what came unread.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import cast

import anyio
import httpx

__all__ = ["AsyncioWire", "connect_on_asyncio", "running_asyncio_loop"]

MOST_UNREAD = 256 * 1024
"""Bytes after which the other side is made to wait."""
HEAD_START = 0.25
"""Seconds that one address of a host has before the next is tried beside it (RFC 8305)."""


def running_asyncio_loop() -> asyncio.AbstractEventLoop | None:
    """``None``: another kind of event loop runs."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class AsyncioWire(asyncio.Protocol):
    """Implements ``Wire``."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.resting = False
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._unread: list[bytes] = []
        self._unread_size = 0
        self._is_paused = False
        self._has_ended = False
        self._failure: Exception | None = None
        self._reader: asyncio.Future[bool] | None = None

    @property
    def protocol(self) -> str | None:
        ssl_object = None if self._transport is None else self._transport.get_extra_info("ssl_object")
        return None if ssl_object is None else cast("str | None", ssl_object.selected_alpn_protocol())

    async def write(self, data: bytes, timeout: float | None) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    async def read(self, timeout: float | None) -> bytes:
        if not self._unread and not self._has_ended and not await self._more(timeout):
            raise httpx.ReadTimeout("nothing came in time")
        if self._unread:
            data = self._unread[0] if len(self._unread) == 1 else b"".join(self._unread)
            self._unread.clear()
            self._unread_size = 0
            if self._is_paused and self._transport is not None:
                self._is_paused = False
                self._transport.resume_reading()
            return data
        if self._failure is not None:
            raise httpx.ReadError(f"the connection broke: {self._failure}") from self._failure
        return b""

    async def _more(self, timeout: float | None) -> bool:
        """Wait for bytes or the end; false: neither came in time."""
        reader: asyncio.Future[bool] = self._loop.create_future()
        self._reader = reader
        timer = None if timeout is None else self._loop.call_later(timeout, _settle, reader, False)
        try:
            return await reader
        finally:
            self._reader = None
            if timer is not None:
                timer.cancel()

    async def start_tls(self, ssl_context: ssl.SSLContext, host: str) -> None:
        if self._transport is None or self._has_ended:
            raise ConnectionResetError("the connection ended before TLS")
        secured = await self._loop.start_tls(self._transport, self, ssl_context, server_hostname=host)
        if secured is None:
            raise ConnectionResetError("the connection ended in the handshake")
        self._transport = secured

    def is_quiet(self) -> bool:
        transport = self._transport
        return transport is not None and not (self._unread or self._has_ended or transport.is_closing())

    def close(self) -> None:
        self._has_ended = True
        if self._transport is not None:
            self._transport.abort()
        self._wake()

    def _wake(self) -> None:
        if self._reader is not None:
            _settle(self._reader, True)

    # What the event loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        if self._has_ended:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        if self.resting:
            self.close()
            return
        self._unread.append(data)
        self._unread_size += len(data)
        if self._unread_size > MOST_UNREAD and not self._is_paused and self._transport is not None:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._has_ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._has_ended = True
        self._failure = exc
        self._wake()


def _settle(reader: asyncio.Future[bool], came: bool) -> None:
    # Not an exception: nobody would retrieve it if the reader were cancelled in the same moment.
    if not reader.done():
        reader.set_result(came)


async def connect_on_asyncio(
    loop: asyncio.AbstractEventLoop, host: str, port: int, ssl_context: ssl.SSLContext | None
) -> AsyncioWire:
    """Open a connection.

    Raises:
        OSError: There is none to be had.
    """
    wire = AsyncioWire(loop)
    connected = await _connected_socket(loop, host, port)
    try:
        # From its first step on, which comes without waiting, the socket belongs to a transport.
        await loop.create_connection(
            lambda: wire, sock=connected, ssl=ssl_context, server_hostname=None if ssl_context is None else host
        )
    except BaseException:
        wire.close()
        raise
    return wire


async def _connected_socket(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    """To the first address that answers; each has a short head start before the next."""
    found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [(family, address) for family, _, _, _, address in found]
    if len(addresses) == 1:
        return await _connected_to(loop, *addresses[0])
    first_family = addresses[0][0]
    preferred = [address for address in addresses if address[0] == first_family]
    others = [address for address in addresses if address[0] != first_family]
    winner: socket.socket | None = None
    failures: list[OSError] = []

    async def try_one(family: int, address: tuple[str, int], failed: anyio.Event) -> None:
        nonlocal winner
        try:
            connected = await _connected_to(loop, family, address)
        except OSError as failure:
            failures.append(failure)
            failed.set()
            return
        if winner is None:
            winner = connected
            attempts.cancel_scope.cancel()
        else:
            connected.close()

    try:
        async with anyio.create_task_group() as attempts:
            for family, address in [*preferred[:1], *others[:1], *preferred[1:], *others[1:]]:
                failed = anyio.Event()
                attempts.start_soon(try_one, family, address, failed)
                with anyio.move_on_after(HEAD_START):
                    await failed.wait()
    except BaseException:
        if winner is not None:
            winner.close()
        raise
    if winner is None:
        raise failures[0]
    return winner


async def _connected_to(loop: asyncio.AbstractEventLoop, family: int, address: tuple[str, int]) -> socket.socket:
    connecting = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        connecting.setblocking(False)
        connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await loop.sock_connect(connecting, address)
    except BaseException:
        connecting.close()
        raise
    return connecting
