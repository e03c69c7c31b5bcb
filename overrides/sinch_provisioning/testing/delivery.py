"""Reading a request from ASGI and sending an answer, whole or broken."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

import anyio
import attrs
import httpx
from starlette.requests import Request as HttpRequest

from .answer import Answer
from .json_value import Json
from .recording import RecordedRequest, masked_headers

CLOSE_EXTENSION = "sinch_provisioning.close"
"""The ASGI extension by which :mod:`.server` lets the app close the connection."""

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


@attrs.frozen
class Incoming:
    """A request as it came in."""

    method: str
    raw_path: bytes
    query: list[tuple[str, str]]
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    close: Callable[[], None] | None = attrs.field(repr=False)
    """Closes the connection; ``None`` when there is none, in process."""
    receive: Receive = attrs.field(repr=False)

    @classmethod
    async def read(cls, scope: MutableMapping[str, Any], receive: Receive) -> Incoming:
        """Read a request whole."""
        request = HttpRequest(scope, receive)
        raw_path: bytes = scope.get("raw_path") or str(scope["path"]).encode()
        return cls(
            method=request.method,
            raw_path=raw_path.partition(b"?")[0],
            query=request.query_params.multi_items(),
            headers=dict(request.headers),
            body=await request.body(),
            close=scope.get("extensions", {}).get(CLOSE_EXTENSION),
            receive=receive,
        )

    async def present_after(self, sleep: Callable[[float], Awaitable[object]], seconds: float) -> bool:
        """Sleep, and say whether the client is still there. It stops as soon as the client goes away."""
        present = False
        async with anyio.create_task_group() as tasks:

            async def watch() -> None:
                await self.wait_closed()
                tasks.cancel_scope.cancel()

            tasks.start_soon(watch)
            await sleep(seconds)
            present = True
            tasks.cancel_scope.cancel()
        return present

    async def wait_closed(self) -> None:
        """Wait until the connection is closed."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    def recorded(self, operation_id: str | None, path_values: Mapping[str, str], received: float) -> RecordedRequest:
        """The record of this request."""
        return RecordedRequest(
            method=self.method,
            path=self.raw_path.decode("ascii", "replace"),
            operation_id=operation_id,
            path_values=dict(path_values),
            query=self.query,
            headers=masked_headers(self.headers),
            body=_readable(self.body),
            received=received,
        )


async def send_answer(send: Send, answer: Answer) -> None:
    """Send an answer whole."""
    await _send_start(send, answer)
    await send({"type": "http.response.body", "body": answer.body})


async def send_truncated(incoming: Incoming, send: Send, answer: Answer, keep: int) -> None:
    """Announce the whole body, send its first ``keep`` bytes, and close the connection."""
    await _send_start(send, answer)
    await send({"type": "http.response.body", "body": answer.body[:keep], "more_body": True})
    await _close(incoming, "peer closed connection without sending complete message body")


async def drop_connection(incoming: Incoming) -> None:
    """Close the connection without an answer."""
    await _close(incoming, "Server disconnected without sending a response.")


async def _close(incoming: Incoming, message: str) -> None:
    if incoming.close is None:
        raise httpx.RemoteProtocolError(message)
    incoming.close()
    await incoming.wait_closed()


async def _send_start(send: Send, answer: Answer) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    if answer.status not in {204, 304}:
        headers.append((b"content-length", str(len(answer.body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})


def _readable(body: bytes) -> Json:
    if not body:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")
