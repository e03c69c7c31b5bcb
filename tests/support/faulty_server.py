"""A server on a real socket that misbehaves as told, one behaviour per request."""

from __future__ import annotations

import gzip
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from secrets import token_hex

import anyio
import anyio.lowlevel
from anyio.abc import ByteStream, SocketAttribute

from .virtual_time import pass_time

Behaviour = Callable[["Connection"], Awaitable[bool]]
"""Answers one request; true keeps the connection."""


class Connection:
    """One connection, and the request that is being answered on it."""

    def __init__(self, stream: ByteStream) -> None:
        self.stream = stream
        self.method = self.target = ""

    async def read_request(self) -> bool:
        """False at the end of the connection."""
        received = b""
        while b"\r\n\r\n" not in received:
            try:
                received += await self.stream.receive()
            except (anyio.EndOfStream, anyio.BrokenResourceError):
                return False
        head, _, body = received.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        self.method, self.target, _ = lines[0].split()
        headers = dict(line.lower().split(": ", 1) for line in lines[1:])
        while len(body) < int(headers.get("content-length", 0)):
            body += await self.stream.receive()
        return True


class FaultyServer:
    """Counts requests, and how many connections are open."""

    def __init__(self) -> None:
        self.behaviours: list[Behaviour] = []
        self.token_behaviours: list[Behaviour] = []
        self.requests: list[str] = []
        self.token_requests = 0
        self.connections = 0
        self.url = ""

    async def handle(self, stream: ByteStream) -> None:
        self.connections += 1
        try:
            connection = Connection(stream)
            if self.token_requests and self.behaviours and self.behaviours[0] is close_before_reading:
                self.behaviours.pop(0)
                self.requests.append("closed unread")
                return
            while await connection.read_request():
                if connection.target == "/oauth2/token":
                    self.token_requests += 1
                    behaviour = self.token_behaviours.pop(0) if self.token_behaviours else issue_token
                else:
                    self.requests.append(f"{connection.method} {connection.target}")
                    behaviour = self.behaviours.pop(0) if self.behaviours else answer(200)
                if not await behaviour(connection):
                    return
        except (anyio.BrokenResourceError, anyio.EndOfStream):
            pass
        finally:
            self.connections -= 1
            with anyio.CancelScope(shield=True):
                await stream.aclose()


@asynccontextmanager
async def faulty_server() -> AsyncGenerator[FaultyServer, None]:
    server = FaultyServer()
    async with (
        await anyio.create_tcp_listener(local_host="127.0.0.1") as listener,
        anyio.create_task_group() as tasks,
    ):
        port = listener.extra(SocketAttribute.local_port)
        server.url = f"http://127.0.0.1:{port}"
        tasks.start_soon(listener.serve, server.handle)
        yield server
        for _ in range(4):
            # A connection that comes in the moment when accepting is cancelled would be lost.
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()


# Behaviours

WEBHOOK = b'{"id": "w1", "target": "https://me.example/hook", "triggers": ["ALL"], "type": "COMMENT_ADDED"}'
REFUSAL = b'{"errorCode": "some_code", "message": "That went wrong", "resolution": "Do it differently"}'


def head(status: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode()


def answer(status: int, content: bytes | None = None, **headers: str) -> Behaviour:
    """A whole answer; without content, the one that the service would give."""
    body = (WEBHOOK if status < 300 else REFUSAL) if content is None else content

    async def behave(connection: Connection) -> bool:
        fields = {"content-type": "application/json", "content-length": str(len(body))}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        await connection.stream.send(head(status, fields) + body)
        return True

    return behave


async def issue_token(connection: Connection) -> bool:
    content = b'{"access_token": "%s", "token_type": "bearer", "expires_in": 3600}' % token_hex().encode()
    return await answer(200, content)(connection)


async def issue_token_and_close(connection: Connection) -> bool:
    await issue_token(connection)
    return False


async def close_before_reading(_: Connection) -> bool:
    raise AssertionError("handled when the connection opens")


async def close_after_reading(_: Connection) -> bool:
    return False


async def answer_then_close(connection: Connection) -> bool:
    """Says that the connection stays, and closes it."""
    await answer(200)(connection)
    return False


async def garbage(connection: Connection) -> bool:
    await connection.stream.send(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
    return False


async def cut_head(connection: Connection) -> bool:
    await connection.stream.send(head(200, {"content-length": "10"})[:30])
    return False


def cut_body(status: int) -> Behaviour:
    async def behave(connection: Connection) -> bool:
        await connection.stream.send(head(status, {"content-length": "100"}) + b'{"id": "w1"')
        return False

    return behave


async def cut_chunks(connection: Connection) -> bool:
    await connection.stream.send(head(200, {"transfer-encoding": "chunked"}) + b'5\r\n{"id"\r\n')
    return False


LONG = 7.0
"""Seconds; an event loop that uses these behaviours is one of ``STEPPED``."""


async def hang(connection: Connection) -> bool:
    """Until the other side gives up."""
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(let_time_pass)
        with suppress(anyio.EndOfStream, anyio.BrokenResourceError):
            await connection.stream.receive()
        tasks.cancel_scope.cancel()
    return False


async def let_time_pass() -> None:
    """In steps, each of which everybody has noticed before the next."""
    while True:
        pass_time(LONG)
        for _ in range(20):
            await anyio.lowlevel.checkpoint()


async def trickle(connection: Connection) -> bool:
    """A byte now and then, so that no single read takes long."""
    await connection.stream.send(head(200, {"content-length": "1000000"}))
    for _ in range(int(LONG)):
        await connection.stream.send(b" ")
        pass_time(1.0)
    await connection.stream.receive()
    return False


async def broken_gzip(connection: Connection) -> bool:
    content = gzip.compress(WEBHOOK)[:-12] + b"not gzip at all"
    return await answer(200, content[:3] + b"\xff" * 40, content_encoding="gzip")(connection)


async def early_hints(connection: Connection) -> bool:
    await connection.stream.send(head(103, {"link": "</a>"}))
    return await answer(200)(connection)


async def answer_twice(connection: Connection) -> bool:
    """A whole answer, and one that nobody asked for."""
    forged = WEBHOOK.replace(b'"w1"', b'"forged"')
    fields = {"content-type": "application/json", "content-length": str(len(forged))}
    await connection.stream.send(
        head(200, fields | {"content-length": str(len(WEBHOOK))}) + WEBHOOK + head(200, fields) + forged
    )
    return True


async def bodies_where_none_belong(connection: Connection) -> bool:
    """A 204 with a body, after which nothing on this connection can be trusted."""
    await connection.stream.send(head(204, {"content-length": "11"}) + b"hello world")
    return False
