"""Sending the bytes of a delivery."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Self

import httpx

__all__ = ["post"]


async def post(http: httpx.AsyncClient, url: str, body: bytes, headers: Mapping[str, str]) -> httpx.Response:
    """POST a body as it is."""
    request = http.build_request("POST", url, content=body, headers={**headers, "content-type": "application/json"})
    request.stream = _Body(body)
    return await http.send(request)


class _Body(httpx.AsyncByteStream):
    """httpx's own is an async generator, which nobody closes where an answer comes before it was read; Trio minds."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Once(self._body)


class _Once:
    def __init__(self, body: bytes) -> None:
        self._bodies = [body]

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if not self._bodies:
            raise StopAsyncIteration
        return self._bodies.pop()
