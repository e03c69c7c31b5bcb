"""A server in a thread of its own that answers as a plan says, over HTTP/1.1 or HTTP/2, with TLS or without."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager

import attrs
import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions
import h2.settings
import hyperframe.frame
import trustme

__all__ = ["Plan", "RudeServer", "Script", "certificates", "rude_server"]


@attrs.frozen
class Script:
    """How one request is answered; seconds are those before the step."""

    status: int = 200
    body: bytes = b'{"id": "w1", "target": "https://me.example/hook", "triggers": ["ALL"]}'
    headers: tuple[tuple[str, str], ...] = ()
    before_head: float = 0.0
    before_body: float = 0.0
    chunked: bool = False
    cut: bool = False
    """Break the connection in the middle of the body."""
    extra: bytes = b""
    """Sent after the answer, though nobody asked."""
    close: bool = False
    """Close the connection after the answer, without saying so before."""
    refuse: bool = False
    """On HTTP/2: say that the request was not looked at, instead of an answer."""
    goaway: int | None = None
    """On HTTP/2: say before the answer that no stream is taken beyond this one plus so many; negative: no answer."""
    wait_for: Callable[[], Awaitable[object]] | None = None


Plan = Callable[[str, str], Script]
"""From method and target to the answer."""


class RudeServer:
    """Counts what it sees. Its methods may be called from any thread."""

    def __init__(self, plan: Plan, ssl_context: ssl.SSLContext | None, most_streams: int) -> None:
        self.plan = plan
        self.requests: list[str] = []
        self.heads: list[str] = []
        """Of those over HTTP/1.1, whole."""
        self.open: set[asyncio.StreamWriter] = set()
        self.opened = 0
        self.accepted = 0
        self.sockets: set[socket.socket] = set()
        self.is_deaf = False
        """On HTTP/2: keeps connections, and reacts to nothing that comes on them."""
        self.loop: asyncio.AbstractEventLoop | None = None
        self.delay_handshake: Callable[[], float] = lambda: 0.0
        self.url = ""
        self._ssl_context = ssl_context
        self._most_streams = most_streams

    def call(self, function: Callable[..., object], *args: object) -> None:
        """In the server's thread."""
        assert self.loop is not None
        self.loop.call_soon_threadsafe(function, *args)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open.add(writer)
        self.opened += 1
        try:
            ssl_object = writer.get_extra_info("ssl_object")
            if ssl_object is not None and ssl_object.selected_alpn_protocol() == "h2":
                await _Http2(self, reader, writer, self._most_streams).run()
            else:
                while await self._answer(reader, writer):
                    pass
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError, h2.exceptions.ProtocolError):
            pass
        finally:
            self.open.discard(writer)
            writer.transport.abort()

    async def accept(self, listener: socket.socket) -> None:
        """For ever. The handshake begins late, so that a client can be cancelled in it."""
        loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as tasks:

            def accept_one() -> None:
                with contextlib.suppress(BlockingIOError):
                    accepted, _ = listener.accept()
                    accepted.setblocking(False)
                    accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self.accepted += 1
                    self.sockets.add(accepted)
                    tasks.create_task(self._welcome(accepted))

            # Not sock_accept, which loses a connection if it is cancelled in the moment when one comes.
            loop.add_reader(listener, accept_one)
            try:
                await loop.create_future()
            finally:
                loop.remove_reader(listener)

    async def _welcome(self, accepted: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        task = asyncio.current_task()
        assert task is not None
        protocol = _Protocol(reader, task.cancel)
        try:
            await asyncio.sleep(self.delay_handshake())
            transport, _ = await loop.connect_accepted_socket(lambda: protocol, accepted, ssl=self._ssl_context)
            await self.serve(reader, asyncio.StreamWriter(transport, protocol, reader, loop))
        except OSError:
            pass  # the client went away in the handshake
        finally:
            self.sockets.discard(accepted)
            accepted.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.heads.append(head)
        lines = head.split("\r\n")
        method, target, _ = lines[0].split(" ")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
        await reader.readexactly(int(fields.get("content-length", "0")))
        script = self.note(method, target)
        async for part in self.parts(script):
            writer.write(part)
            await writer.drain()
        return not (script.cut or script.close)

    def note(self, method: str, target: str) -> Script:
        self.requests.append(f"{method} {target}")
        return self.plan(method, target)

    async def parts(self, script: Script) -> AsyncIterator[bytes]:
        await asyncio.sleep(script.before_head)
        if script.wait_for is not None:
            await script.wait_for()
        framing = "transfer-encoding: chunked" if script.chunked else f"content-length: {len(script.body)}"
        fields = "".join(f"{name}: {value}\r\n" for name, value in script.headers)
        body = script.body
        if script.chunked:
            body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
        if script.cut:
            body = body[: len(body) // 2]
        head = f"HTTP/1.1 {script.status} Whatever\r\ncontent-type: application/json\r\n{fields}{framing}\r\n\r\n"
        if script.before_body:
            yield head.encode()
            await asyncio.sleep(script.before_body)
            yield body + script.extra
        else:
            yield head.encode() + body + script.extra


class _Protocol(asyncio.StreamReaderProtocol):
    """Notices the other side's end, whatever the server is doing."""

    def __init__(self, reader: asyncio.StreamReader, lost: Callable[[], object]) -> None:
        super().__init__(reader)
        self._lost = lost

    def eof_received(self) -> bool:
        super().eof_received()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._lost()


class _Http2:
    def __init__(
        self, server: RudeServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, most_streams: int
    ) -> None:
        self._server = server
        self._reader = reader
        self._writer = writer
        self._h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._most_streams = most_streams
        self._is_deaf = False
        self._answers: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        self._h2.local_settings = h2.settings.Settings(
            client=False, initial_values={h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: self._most_streams}
        )
        self._h2.initiate_connection()
        self._flush()
        try:
            while data := await self._reader.read(65536):
                if self._is_deaf or self._server.is_deaf:
                    self._is_deaf = True
                    continue
                for event in self._h2.receive_data(data):
                    self._react(event)
                self._flush()
        finally:
            for answer in self._answers.values():
                answer.cancel()

    def _react(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            fields = dict(event.headers or ())
            method, target = fields[b":method"].decode(), fields[b":path"].decode()
            script = self._server.note(method, target)
            assert event.stream_id is not None
            self._answers[event.stream_id] = asyncio.ensure_future(self._answer(event.stream_id, script))
        elif isinstance(event, h2.events.StreamReset) and event.stream_id in self._answers:
            self._answers.pop(event.stream_id).cancel()

    async def _answer(self, stream_id: int, script: Script) -> None:
        await asyncio.sleep(script.before_head)
        if script.wait_for is not None:
            await script.wait_for()
        if script.goaway is not None:
            last = min(max(stream_id + script.goaway, 0), 2**31 - 1)
            self._writer.write(hyperframe.frame.GoAwayFrame(0, last_stream_id=last).serialize())
            if script.cut:
                self._writer.close()
            if script.goaway < 0 or script.cut:
                return
        fields = [(":status", str(script.status)), ("content-type", "application/json"), *script.headers]
        with contextlib.suppress(h2.exceptions.ProtocolError):
            if script.refuse:
                self._h2.reset_stream(stream_id, h2.errors.ErrorCodes.REFUSED_STREAM)
                self._flush()
                return
            self._h2.send_headers(stream_id, fields)
            self._flush()
            await asyncio.sleep(script.before_body)
            if script.cut:
                self._h2.reset_stream(stream_id)
            else:
                self._h2.send_data(stream_id, script.body, end_stream=True)
            self._flush()
            if script.close:
                self._writer.transport.abort()
        self._answers.pop(stream_id, None)

    def _flush(self) -> None:
        if data := self._h2.data_to_send():
            self._writer.write(data)


def certificates(*protocols: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """For the server, and for its clients."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(server)
    authority.configure_trust(client)
    server.set_alpn_protocols(list(protocols or ("http/1.1",)))
    return server, client


@contextmanager
def rude_server(
    plan: Plan, ssl_context: ssl.SSLContext | None = None, *, most_streams: int = 100
) -> Iterator[RudeServer]:
    """Serves until the block ends."""
    server = RudeServer(plan, ssl_context, most_streams)
    ready = threading.Event()
    ended = asyncio.Event()

    async def run() -> None:
        server.loop = asyncio.get_running_loop()
        with socket.create_server(("127.0.0.1", 0), backlog=2048) as listener:
            listener.setblocking(False)
            scheme = "http" if ssl_context is None else "https"
            server.url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
            accepting = asyncio.ensure_future(server.accept(listener))
            ready.set()
            await ended.wait()
            accepting.cancel()
            await asyncio.wait([accepting])
            for writer in tuple(server.open):
                writer.transport.abort()
            await asyncio.sleep(0)
            for accepted in server.sockets:
                accepted.close()

    thread = threading.Thread(target=lambda: asyncio.run(run(), debug=False), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        server.call(ended.set)
        thread.join()
