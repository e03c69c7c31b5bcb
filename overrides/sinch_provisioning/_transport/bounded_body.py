"""Answers of a bounded size, counted after decompression and while it goes on."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import AsyncIterator, Iterator

import httpx

__all__ = ["ACCEPTED_CODINGS", "AnswerTooLarge", "read_bounded"]

ACCEPTED_CODINGS = "gzip, deflate"
"""Those that can be undone piece by piece, with what Python brings."""
PIECE = 64 * 1024
FORMATS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


class AnswerTooLarge(httpx.DecodingError):
    """The body is longer than the client takes in."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"the answer is longer than {limit} bytes")
        self.limit = limit


async def read_bounded(response: httpx.Response, limit: int) -> None:
    """Read and decompress the body, at most so much of it. After a failure, close the response.

    Raises:
        AnswerTooLarge: It is longer.
        httpx.RequestError: It is cut, or not coded as it says.
    """
    if response.is_stream_consumed or response.is_closed:
        if len(response.content) > limit:
            raise AnswerTooLarge(limit)
        return
    headers = response.headers
    coding = headers.get("content-encoding", "").strip().lower()
    assert isinstance(response.stream, httpx.AsyncByteStream)
    response.stream = _Bounded(response.stream, _inflater(coding), limit)
    if not coding:
        await response.aread()
        return
    response.headers = httpx.Headers([item for item in headers.raw if item[0].lower() != b"content-encoding"])
    try:
        await response.aread()
    finally:
        response.headers = headers


class _Bounded(httpx.AsyncByteStream):
    def __init__(self, source: httpx.AsyncByteStream, inflater: _Inflater | None, limit: int) -> None:
        self._source = source
        self._parts: AsyncIterator[bytes] = aiter(source)
        self._inflater = inflater
        self._limit = limit
        self._size = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            part = await anext(self._parts)
        except StopAsyncIteration:
            if self._inflater is not None:
                self._inflater.check_end()
            raise
        try:
            return self._take(part)
        except httpx.DecodingError:
            await self._drop()
            raise

    def _take(self, part: bytes) -> bytes:
        if self._inflater is None:
            self._count(part)
            return part
        pieces: list[bytes] = []
        for piece in self._inflater.feed(part):
            self._count(piece)
            pieces.append(piece)
        return b"".join(pieces)

    async def _drop(self) -> None:
        """Close the connection. httpx's generators then run to their end; left alone, Trio would complain of them."""
        await self._source.aclose()
        if self._parts is not aiter(self._source):
            with contextlib.suppress(Exception):
                while await anext(self._parts, None) is not None:
                    pass

    def _count(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise AnswerTooLarge(self._limit)

    async def aclose(self) -> None:
        await self._source.aclose()


class _Inflater:
    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._zlib = zlib.decompressobj(FORMATS[coding])
        self._has_begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What it decompresses to, in pieces of bounded size."""
        while data and not self._zlib.eof:
            try:
                piece = self._zlib.decompress(data, PIECE)
            except zlib.error as failure:
                if self._coding != "deflate" or self._has_begun:
                    raise httpx.DecodingError(str(failure)) from failure
                # Some servers leave out the frame that the standard asks for.
                self._has_begun = True
                self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
                continue
            self._has_begun = True
            data = self._zlib.unconsumed_tail
            yield piece

    def check_end(self) -> None:
        if self._has_begun and not self._zlib.eof:
            raise httpx.DecodingError(f"the {self._coding} data is cut")


def _inflater(coding: str) -> _Inflater | None:
    """What undoes a content coding.

    Raises:
        httpx.DecodingError: Nobody asked for this coding.
    """
    if coding in ("", "identity"):
        return None
    if coding not in FORMATS:
        raise httpx.DecodingError(f"the answer's Content-Encoding is none of {ACCEPTED_CODINGS}")
    return _Inflater(coding)
