"""A proxy that opens tunnels, or does something else when it is asked for one."""

from __future__ import annotations

import base64
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel
from anyio.abc import ByteStream, Listener, SocketAttribute
from anyio.streams.tls import TLSListener

__all__ = ["ConnectProxy", "connect_proxy"]

CREDENTIALS = "user:pass-word-PLANTED"


class ConnectProxy:
    """Keeps the first lines of what it was asked for."""

    def __init__(self, url: str) -> None:
        self.url = url
        """For the environment, with credentials."""
        self.asked: list[str] = []
        self.open = 0
        self.status = 200
        self.extra = b""
        """Sent behind the answer to CONNECT."""
        self.hangs = False

    async def serve(self, stream: ByteStream) -> None:
        self.open += 1
        try:
            await self._serve(stream)
        except* (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream):
            pass
        finally:
            self.open -= 1
            await anyio.aclose_forcefully(stream)

    async def _serve(self, stream: ByteStream) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += await stream.receive()
        line, *fields = head.decode().rstrip().split("\r\n")
        self.asked.append(line)
        if self.hangs:
            await stream.receive()
            return
        expected = f"Proxy-Authorization: Basic {base64.b64encode(CREDENTIALS.encode()).decode()}"
        status = self.status if expected in fields else 407
        if status != 200:
            await stream.send(b"HTTP/1.1 %d No\r\ncontent-length: 0\r\n\r\n" % status)
            return
        host, _, port = line.split(" ")[1].rpartition(":")
        async with await anyio.connect_tcp(host, int(port)) as onward, anyio.create_task_group() as tasks:
            await stream.send(b"HTTP/1.1 200 Connected\r\n\r\n" + self.extra)
            tasks.start_soon(_pump, onward, stream)
            await _pump(stream, onward)
            tasks.cancel_scope.cancel()


async def _pump(source: ByteStream, sink: ByteStream) -> None:
    """Until either side ends, which ends both."""
    try:
        while True:
            await sink.send(await source.receive())
    except (anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream):
        await anyio.aclose_forcefully(sink)


@asynccontextmanager
async def connect_proxy(ssl_context: ssl.SSLContext | None = None) -> AsyncGenerator[ConnectProxy, None]:
    """Runs until the block ends; with a context it is itself spoken to over TLS."""
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as plain, anyio.create_task_group() as tasks:
        scheme, listener = "http", plain
        listening: Listener[ByteStream] = listener
        if ssl_context is not None:
            scheme, listening = "https", TLSListener(plain, ssl_context, standard_compatible=False)
        proxy = ConnectProxy(f"{scheme}://{CREDENTIALS}@127.0.0.1:{plain.extra(SocketAttribute.local_port)}")
        tasks.start_soon(listening.serve, proxy.serve)
        yield proxy
        for _ in range(4):
            # A connection that comes in the moment when accepting is cancelled would be lost.
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
