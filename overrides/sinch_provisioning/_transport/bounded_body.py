"""Answers of a bounded size, counted after decompression and while it goes on."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import AsyncIterator, Iterator

import httpx

__all__ = ["ACCEPTED_CODINGS", "AnswerTooLarge", "fill", "read_bounded"]

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
    inflater = _inflater(response.headers.get("content-encoding", "").strip().lower())
    assert isinstance(response.stream, httpx.AsyncByteStream)
    fill(response, await _read(response.stream, inflater, limit))
    await response.aclose()


def fill(response: httpx.Response, content: bytes) -> None:
    """Give a response its content, which was read elsewhere: httpx's own reading is a good part of a call's work."""
    response._content = content  # pyright: ignore[reportPrivateUsage]
    response.is_stream_consumed = True


async def _read(stream: httpx.AsyncByteStream, inflater: _Inflater | None, limit: int) -> bytes:
    source = aiter(stream)
    pieces: list[bytes] = []
    size = 0
    try:
        async for part in source:
            for piece in (part,) if inflater is None else inflater.feed(part):
                size += len(piece)
                if size > limit:
                    raise AnswerTooLarge(limit)
                pieces.append(piece)
        if inflater is not None:
            inflater.check_end()
    except httpx.DecodingError:
        await _drop(stream, source)
        raise
    return b"".join(pieces)


async def _drop(stream: httpx.AsyncByteStream, source: AsyncIterator[bytes]) -> None:
    """Close the connection. httpx's generators then run to their end; left alone, Trio would complain of them."""
    await stream.aclose()
    if source is not aiter(stream):
        with contextlib.suppress(Exception):
            while await anext(source, None) is not None:
                pass


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
