"""A connection on Trio, on anyio's streams."""

from __future__ import annotations

import select
import socket
import ssl

import anyio
import httpx
from anyio.abc import ByteStream, SocketAttribute
from anyio.streams.tls import TLSAttribute, TLSStream

__all__ = ["AnyioWire", "connect_on_trio"]

READ_SIZE = 64 * 1024


class AnyioWire:
    """Implements ``Wire``."""

    def __init__(self, stream: ByteStream) -> None:
        self.resting = False
        self._stream = stream
        self._socket: socket.socket = stream.extra(SocketAttribute.raw_socket)
        self._ssl_object: ssl.SSLObject | None = None
        self._is_closed = False

    @property
    def protocol(self) -> str | None:
        return None if self._ssl_object is None else self._ssl_object.selected_alpn_protocol()

    async def write(self, data: bytes, timeout: float | None) -> None:
        if self._ssl_object is None:
            data = data[self._send_at_once(data) :]
            if not data:
                return
        try:
            with anyio.move_on_after(timeout) as too_late:
                await self._stream.send(data)
        except (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream):
            return  # an answer may have come before
        if too_late.cancelled_caught:
            raise httpx.WriteTimeout("the request could not be sent in time")

    def _send_at_once(self, data: bytes) -> int:
        """Most requests fit into the socket's buffer, and need none of what waiting takes."""
        try:
            return 0 if self._is_closed else self._socket.send(data)
        except (BlockingIOError, InterruptedError):
            return 0
        except OSError:
            return len(data)

    async def read(self, timeout: float | None) -> bytes:
        data: bytes | None = None
        try:
            with anyio.move_on_after(timeout):
                data = await (self._receive() if self._ssl_object is None else self._stream.receive(READ_SIZE))
        except anyio.EndOfStream:
            return b""
        except (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError) as failure:
            raise httpx.ReadError(f"the connection broke: {failure.__cause__ or failure}") from failure
        if data is None:
            raise httpx.ReadTimeout("nothing came in time")
        return data

    async def _receive(self) -> bytes:
        while True:
            if self._is_closed:
                raise anyio.ClosedResourceError
            await anyio.wait_readable(self._socket)
            try:
                return self._socket.recv(READ_SIZE)
            except (BlockingIOError, InterruptedError):
                continue

    async def start_tls(self, ssl_context: ssl.SSLContext, host: str) -> None:
        try:
            secured = await TLSStream.wrap(
                self._stream, hostname=host, ssl_context=ssl_context, standard_compatible=False
            )
        except (anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream) as failure:
            cause = failure.__cause__
            raise cause if isinstance(cause, OSError) else OSError("the connection broke in the handshake") from failure
        self._stream = secured
        self._ssl_object = secured.extra(TLSAttribute.ssl_object)

    def is_quiet(self) -> bool:
        return not self._is_closed and not _is_readable(self._socket) and not self._has_decrypted()

    def _has_decrypted(self) -> bool:
        """Whether TLS took something off the socket that nobody read."""
        if self._ssl_object is None:
            return False
        try:
            self._ssl_object.read(1)
        except ssl.SSLWantReadError:
            return False
        except ssl.SSLError:
            return True
        return True

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            _close(self._socket)


def _is_readable(sock: socket.socket) -> bool:
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


def _close(sock: socket.socket) -> None:
    import trio

    trio.lowlevel.notify_closing(sock)
    sock.close()


async def connect_on_trio(host: str, port: int, ssl_context: ssl.SSLContext | None) -> AnyioWire:
    """Open a connection.

    Raises:
        OSError: There is none to be had.
    """
    wire = AnyioWire(await anyio.connect_tcp(host, port))
    if ssl_context is not None:
        try:
            await wire.start_tls(ssl_context, host)
        except BaseException:
            wire.close()
            raise
    return wire
