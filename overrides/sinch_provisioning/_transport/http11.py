"""HTTP/1.1 on one connection: h11 speaks it, this carries the bytes."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

import h11
import httpx

from .bounded_body import fill
from .opening import Opening
from .route import HTTP_1_1, Route
from .wire import Wire

__all__ = ["Http11Slot"]

LONGEST_HEAD: Final = 100 * 1024
NO_TIMEOUTS: Final[Mapping[str, float | None]] = {}
NOTHING: Final = httpx.ByteStream(b"")


class Http11Slot:
    """Implements ``Slot``."""

    def __init__(self, route: Route, ssl_context: ssl.SSLContext, wire: Wire | None = None) -> None:
        self.origin = route.origin
        self._route = route
        self._ssl_context = ssl_context
        self._wire = wire
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
        self._opening: Opening | None = None
        self._checked_headers: tuple[list[tuple[bytes, bytes]], Any] = ([], None)
        """Those of the last request, as it had them and as h11 has checked them."""
        self._is_closed = False

    async def send(self, request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions.get("timeout", NO_TIMEOUTS)
        wire = self._wire or await self._connect(timeouts.get("connect"))
        await wire.write(await self._encode(request), timeouts.get("write"))
        read_timeout = timeouts.get("read")
        event = await self._next_event(wire, read_timeout)
        while not isinstance(event, h11.Response):
            event = await self._next_event(wire, read_timeout)
        received: list[bytes] = []
        is_complete = self._read_at_hand(received)
        is_coded = any(name == b"content-encoding" for name, _ in event.headers)
        is_whole = is_complete and not is_coded
        response = httpx.Response(
            event.status_code,
            headers=event.headers.raw_items(),
            stream=NOTHING if is_whole else _Body(self, wire, received, is_complete, read_timeout),
            extensions={"http_version": b"HTTP/" + event.http_version, "reason_phrase": event.reason},
        )
        if is_whole:
            fill(response, b"".join(received))
            response.is_closed = True
        return response

    async def _connect(self, timeout: float | None) -> Wire:
        self._opening = Opening(self._route, self._ssl_context, HTTP_1_1, timeout)
        try:
            self._wire = await self._opening.run(_as_it_is)
        finally:
            self._opening = None
        return self._wire

    async def _encode(self, request: httpx.Request) -> bytes:
        try:
            content = request.content
        except httpx.RequestNotRead:
            content = await request.aread()
        send = self._h11.send
        given, checked = self._checked_headers
        try:
            head = send(
                h11.Request(
                    method=request.method,
                    target=self._route.target(request.url),
                    headers=checked if given == request.headers.raw else self._check(request),
                )
            )
            body = send(h11.Data(data=content)) if content else b""
            end = send(h11.EndOfMessage())
        except h11.LocalProtocolError as failure:
            raise httpx.LocalProtocolError(str(failure)) from failure
        return b"".join(part for part in (head, body, end) if part)

    def _check(self, request: httpx.Request) -> Any:
        """Checking headers is dear, and most requests have the same as the one before."""
        raw = request.headers.raw
        headers = h11.Request(method="GET", target="/", headers=[*raw, *self._route.headers]).headers
        self._checked_headers = (raw, headers)
        return headers

    async def _next_event(self, wire: Wire, timeout: float | None) -> Any:
        while True:
            event = self._parse()
            if event is not h11.NEED_DATA:
                return event
            data = await wire.read(timeout)
            if not data and self._h11.their_state is h11.SEND_RESPONSE:
                raise httpx.RemoteProtocolError(f"{self.origin} closed the connection without an answer")
            self._h11.receive_data(data)

    def _parse(self) -> Any:
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as failure:
            raise httpx.RemoteProtocolError(str(failure)) from failure

    def _read_at_hand(self, received: list[bytes]) -> bool:
        """Take what came along with the head; true: that was the whole body."""
        if self._h11.their_state is h11.SEND_BODY or self._h11.their_state is h11.SEND_RESPONSE:
            while True:
                event = self._parse()
                if event is h11.NEED_DATA:
                    return False
                if isinstance(event, h11.Data):
                    received.append(bytes(event.data))
                else:
                    return True
        return True

    async def read_body(self, wire: Wire, timeout: float | None) -> bytes | None:
        """The next part of the body; ``None`` at its end."""
        event = await self._next_event(wire, timeout)
        return bytes(event.data) if isinstance(event, h11.Data) else None

    def rest(self) -> bool:
        wire, connection = self._wire, self._h11
        if wire is None or self._is_closed:
            return False
        if connection.our_state is not h11.DONE or connection.their_state is not h11.DONE:
            return False
        if connection.trailing_data[0] or not wire.is_quiet():
            return False
        connection.start_next_cycle()
        wire.resting = True
        return True

    def wake(self) -> bool:
        wire = self._wire
        if wire is None or not wire.is_quiet():
            return False
        wire.resting = False
        return True

    def close(self) -> None:
        self._is_closed = True
        if self._opening is not None:
            self._opening.cancel()
        if self._wire is not None:
            self._wire.close()


class _Body(httpx.AsyncByteStream):
    """A body of which more is to come, or that is coded. Not a generator, which would have to be closed."""

    def __init__(
        self, slot: Http11Slot, wire: Wire, received: list[bytes], is_complete: bool, timeout: float | None
    ) -> None:
        self._slot = slot
        self._wire = wire
        self._received = received
        self._is_complete = is_complete
        self._timeout = timeout

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._received:
            parts = b"".join(self._received)
            self._received.clear()
            return parts
        if not self._is_complete:
            part = await self._slot.read_body(self._wire, self._timeout)
            if part is not None:
                return part
            self._is_complete = True
        raise StopAsyncIteration


async def _as_it_is(wire: Wire) -> Wire:
    return wire
