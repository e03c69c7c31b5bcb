"""An ASGI app that receives deliveries."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, Final, TypeAlias

import anyio

from .receiver import EventReceiver

__all__ = ["EventEndpoint"]

Message: TypeAlias = MutableMapping[str, Any]
AsgiReceive: TypeAlias = Callable[[], Awaitable[Message]]
AsgiSend: TypeAlias = Callable[[Message], Awaitable[None]]

ARRIVAL: Final = 30.0
"""Seconds in which a delivery must arrive whole."""


class EventEndpoint:
    """Serves a receiver: alone (``uvicorn module:endpoint``), or mounted in another app.

    In Starlette and FastAPI, ``app.mount("/events", endpoint)`` mounts it at ``/events/``: the webhook's target ends in
    a slash then. A mounted app is not told of start and end: use the receiver in ``async with`` in your lifespan.

    The last part of the path may be a project's id; then that project's secrets alone are tried.
    """

    def __init__(self, receiver: EventReceiver) -> None:
        self.receiver = receiver
        self._reading = 0

    async def __call__(self, scope: Message, receive: AsgiReceive, send: AsgiSend) -> None:
        """ASGI."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await receive()
            await send({"type": "websocket.close", "code": 1000})

    async def _live(self, receive: AsgiReceive, send: AsgiSend) -> None:
        await receive()
        async with self.receiver:
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})

    async def _serve(self, scope: Message, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["method"] != "POST":
            await _answer(send, 405, (b"allow", b"POST"))
            return
        headers: list[tuple[bytes, bytes]] = list(scope["headers"])
        limit = self.receiver.max_size
        if _announced(headers) > limit:
            await _answer(send, 413)
            return
        if self._reading >= self.receiver.max_held:
            await _answer(send, 503)
            return
        self._reading += 1
        body: bytes | None = None
        try:
            with anyio.move_on_after(ARRIVAL) as waiting:
                body = await _read(receive, limit)
        finally:
            self._reading -= 1
        if waiting.cancelled_caught:
            await _answer(send, 408)
        elif body is not None:
            receipt = await self.receiver.receive(body, headers, project_id=self._project(scope))
            await _answer(send, receipt.status)

    def _project(self, scope: Message) -> str | None:
        path: str = scope["path"]
        last = path.removeprefix(scope.get("root_path", "")).strip("/").rpartition("/")[2]
        return last if last in self.receiver.projects else None


async def _read(receive: AsgiReceive, limit: int) -> bytes | None:
    """The body, or as much of it as shows that it is too large; ``None``: the client has gone."""
    chunks: list[bytes] = []
    size = 0
    more = True
    while more and size <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk = message.get("body", b"")
        size += len(chunk)
        chunks.append(chunk)
        more = message.get("more_body", False)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _announced(headers: Iterable[tuple[bytes, bytes]]) -> int:
    lengths = [value for name, value in headers if name.lower() == b"content-length"]
    return max((int(value) for value in lengths if value.isdigit() and len(value) < 20), default=0)


async def _answer(send: AsgiSend, status: int, *headers: tuple[bytes, bytes]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0"), *headers]})
    await send({"type": "http.response.body", "body": b""})
