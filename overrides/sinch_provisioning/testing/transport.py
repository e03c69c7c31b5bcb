"""What carries requests into an app in the same process, and fails as a socket does."""

from __future__ import annotations

from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import httpx

from .delivery import Receive, Send
from .server import App

__all__ = ["InProcessTransport"]


class InProcessTransport(httpx.AsyncBaseTransport):
    """Like :class:`httpx.ASGITransport`, but an answer that breaks off has begun: its head and first bytes arrive."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        sent: list[MutableMapping[str, Any]] = []

        async def watched(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
            async def pass_on(message: MutableMapping[str, Any]) -> None:
                sent.append(message)
                await send(message)

            await self._app(scope, receive, pass_on)

        try:
            return await httpx.ASGITransport(app=watched).handle_async_request(request)
        except httpx.RemoteProtocolError as failure:
            if not sent:
                raise
            start, *parts = sent
            body = b"".join(part["body"] for part in parts)
            return httpx.Response(start["status"], headers=start["headers"], stream=_BrokenOff(body, failure))


class _BrokenOff(httpx.AsyncByteStream):
    def __init__(self, body: bytes, failure: httpx.RemoteProtocolError) -> None:
        self._body = body
        self._failure = failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise self._failure
