"""HTTP/2 on one connection: h2 speaks it, one task in the background reads and writes.

Callers only put events in and wait for others, so one that is cancelled takes nothing away from those beside it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Final

import anyio
import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions
import h2.settings
import httpx

from .background import BackgroundTask
from .goaway import GoAway, GoAwayReader
from .slot import Origin
from .wire import Wire

__all__ = ["Http2Connection"]

WINDOW: Final = 1024 * 1024
"""Bytes of one body that are taken in ahead of its reader."""
MOST_STREAMS: Final = 100
PATIENCE: Final = 2.0
"""Seconds that the other side has for the answer to a ping, before the connection counts as dead."""
NO_TIMEOUTS: Final[Mapping[str, float | None]] = {}
CONNECTION_HEADERS: Final = frozenset(
    {b"host", b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding"}
)


class Http2Connection:
    """Shared by many requests. Once it is no longer usable, those under way may still end well."""

    def __init__(self, wire: Wire, origin: Origin, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.origin = origin
        self._wire = wire
        self._monotonic = monotonic
        self._h2 = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding=None))
        self._goaways = GoAwayReader()
        self._farewell = ""
        self._streams: dict[int, _Stream] = {}
        self._waiting: deque[anyio.Event] = deque()
        self._promised = 0
        self._has_settings = anyio.Event()
        self._to_write = anyio.Event()
        self._failure: httpx.RequestError | None = None
        self._is_leaving = False
        self._pinged_at: float | None = None
        self._last_news = 0.0
        settings = h2.settings.SettingCodes
        self._h2.local_settings = h2.settings.Settings(
            client=True,
            initial_values={
                settings.ENABLE_PUSH: 0,
                settings.INITIAL_WINDOW_SIZE: WINDOW,
                settings.MAX_HEADER_LIST_SIZE: 64 * 1024,
            },
        )
        self._h2.initiate_connection()
        self._h2.increment_flow_control_window(16 * WINDOW)
        self._flush()
        self.background = BackgroundTask(self._run)

    def is_usable(self) -> bool:
        """Whether a new request may go on it."""
        if self._pinged_at is not None and self._monotonic() - self._pinged_at > PATIENCE:
            self._is_leaving = True
        return self._failure is None and not self._is_leaving

    def leave(self) -> None:
        """Take no more requests, and close when those under way have ended."""
        self._is_leaving = True
        if not self._streams and not self._promised:
            self.close()

    async def wait_ready(self) -> None:
        """Until the other side has told its limits."""
        await self._has_settings.wait()
        if self._failure is not None:
            raise httpx.ConnectError(f"no HTTP/2 with {self.origin}: {self._failure}")

    def close(self) -> None:
        """At once; requests under way fail."""
        self._end(httpx.ReadError("closed while the request was under way"))
        self.background.cancel()

    # The task in the background

    async def _run(self) -> None:
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self._write_all)
                await self._read_all()
                tasks.cancel_scope.cancel()
        finally:
            self._end(httpx.RemoteProtocolError(f"{self.origin} closed the connection{self._farewell}"))

    async def _write_all(self) -> None:
        while True:
            await self._to_write.wait()
            self._to_write = anyio.Event()
            if data := self._h2.data_to_send():
                await self._wire.write(data, None)

    async def _read_all(self) -> None:
        try:
            while data := await self._wire.read(None):
                self._last_news = self._monotonic()
                self._pinged_at = None
                others, goaways = self._goaways.take_out(data)
                for event in self._h2.receive_data(others):
                    self._react(event)
                for goaway in goaways:
                    self._part(goaway)
                self._flush()
        except httpx.RequestError as failure:
            self._end(failure)
        except (h2.exceptions.ProtocolError, ValueError) as failure:
            self._end(httpx.RemoteProtocolError(f"{self.origin} broke the rules of HTTP/2: {failure}"))

    def _flush(self) -> None:
        self._to_write.set()

    def _end(self, failure: httpx.RequestError) -> None:
        if self._failure is None:
            self._failure = failure
        self._wire.close()
        self._has_settings.set()
        for stream in tuple(self._streams.values()):
            stream.fail(self._failure)
        while self._waiting:
            self._wake_next()

    def _react(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RemoteSettingsChanged):
            self._has_settings.set()
            self._wake_some()
        if isinstance(event, h2.events.WindowUpdated) and not event.stream_id:
            for stream in self._streams.values():
                stream.tell()
        else:
            concerned = self._streams.get(getattr(event, "stream_id", None) or 0)
            if concerned is not None:
                concerned.react(event)

    def _part(self, goaway: GoAway) -> None:
        """The other side takes no more; what it has taken, it may yet answer."""
        if goaway.error_code:
            self._farewell = f", error {goaway.error_code}"
        self._is_leaving = True
        for number in [number for number in self._streams if number > goaway.last_stream]:
            # A failure before sending: whatever was asked for, it can be asked again.
            self._streams[number].fail(httpx.ConnectError(f"{self.origin} left before it took the request"))
        while self._waiting:
            self._wake_next()
        self.leave()

    # One request

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body to come.

        Raises:
            httpx.RequestError: There is none.
        """
        timeouts = request.extensions.get("timeout", NO_TIMEOUTS)
        content = await request.aread()
        await self._wait_for_turn()
        stream = self._open(request, has_body=bool(content))
        try:
            await stream.send_body(content, timeouts.get("write"))
            status, headers = await stream.read_head(timeouts.get("read"))
        except BaseException:
            stream.abandon()
            raise
        return httpx.Response(
            status,
            headers=headers,
            stream=_Body(stream, timeouts.get("read")),
            extensions={"http_version": b"HTTP/2", "stream_id": stream.number},
        )

    async def _wait_for_turn(self) -> None:
        if self._waiting or not self._has_room():
            turn = anyio.Event()
            self._waiting.append(turn)
            try:
                await turn.wait()
            except BaseException:
                if turn.is_set():
                    self._promised -= 1
                    self._wake_some()
                else:
                    self._waiting.remove(turn)
                raise
            self._promised -= 1
        if self._failure is not None or self._is_leaving:
            raise httpx.ConnectError(f"the connection to {self.origin} ended before the request was sent")

    def _has_room(self) -> bool:
        most = min(self._h2.remote_settings.max_concurrent_streams, MOST_STREAMS)
        return len(self._streams) + self._promised < most or self._failure is not None

    def _wake_some(self) -> None:
        while self._waiting and self._has_room():
            self._wake_next()

    def _wake_next(self) -> None:
        self._promised += 1
        self._waiting.popleft().set()

    def _open(self, request: httpx.Request, *, has_body: bool) -> _Stream:
        url = request.url
        headers = [
            (b":method", request.method.encode("ascii")),
            (b":authority", request.headers.get("host", "").encode("ascii") or url.netloc),
            (b":scheme", url.raw_scheme),
            (b":path", url.raw_path),
            *((low, value) for name, value in request.headers.raw if (low := name.lower()) not in CONNECTION_HEADERS),
        ]
        try:
            number = self._h2.get_next_available_stream_id()
            self._h2.send_headers(number, headers, end_stream=not has_body)
        except h2.exceptions.NoAvailableStreamIDError as failure:
            self._is_leaving = True
            raise httpx.ConnectError(f"the connection to {self.origin} is used up") from failure
        except h2.exceptions.ProtocolError as failure:
            raise httpx.LocalProtocolError(str(failure)) from failure
        stream = self._streams[number] = _Stream(self, number)
        self._flush()
        return stream

    # What streams ask for

    def forget(self, stream: _Stream) -> None:
        """It has ended, one way or another."""
        if self._streams.pop(stream.number, None) is not None:
            self._wake_some()
            if self._is_leaving:
                self.leave()

    def reset(self, stream: _Stream) -> None:
        """Nobody waits for its answer any more. Ask whether the other side is still there, if it has not been heard."""
        if self._failure is not None:
            return
        try:
            self._h2.reset_stream(stream.number, h2.errors.ErrorCodes.CANCEL)
            if self._last_news < stream.began and self._pinged_at is None:
                self._h2.ping(b"are you?")
                self._pinged_at = self._monotonic()
        except h2.exceptions.ProtocolError:
            self._is_leaving = True
        self._flush()

    def now(self) -> float:
        return self._monotonic()

    def write_some(self, stream: _Stream, data: bytes) -> int:
        """As much as the other side takes at present."""
        if self._failure is not None:
            return 0
        try:
            room = min(self._h2.local_flow_control_window(stream.number), self._h2.max_outbound_frame_size)
            if room <= 0:
                return 0
            part = data[:room]
            self._h2.send_data(stream.number, part, end_stream=len(part) == len(data))
        except h2.exceptions.ProtocolError as failure:
            raise httpx.RemoteProtocolError(f"{self.origin} ended the request: {failure}") from failure
        self._flush()
        return len(part)

    def acknowledge(self, stream: _Stream, size: int) -> None:
        """Let the other side send as much again."""
        if self._failure is None and size:
            self._h2.acknowledge_received_data(size, stream.number)
            self._flush()


class _Stream:
    def __init__(self, connection: Http2Connection, number: int) -> None:
        self.number = number
        self.began = connection.now()
        self._connection = connection
        self._news = anyio.Event()
        self._head: list[tuple[bytes, bytes]] | None = None
        self._parts: deque[bytes] = deque()
        self._unacknowledged = 0
        self._has_ended = False
        self._failure: httpx.RequestError | None = None

    def tell(self) -> None:
        self._news.set()

    def fail(self, failure: httpx.RequestError) -> None:
        if not self._has_ended and self._failure is None:
            self._failure = type(failure)(str(failure))
        self._connection.forget(self)
        self.tell()

    def react(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.ResponseReceived):
            self._head = [(bytes(name), bytes(value)) for name, value in event.headers or ()]
        elif isinstance(event, h2.events.DataReceived):
            self._parts.append(event.data or b"")
            self._unacknowledged += event.flow_controlled_length or 0
        elif isinstance(event, h2.events.StreamEnded):
            self._has_ended = True
            self._connection.forget(self)
        elif isinstance(event, h2.events.StreamReset):
            origin = self._connection.origin
            if event.error_code == h2.errors.ErrorCodes.REFUSED_STREAM:
                # A failure before sending: the other side vouches that it did nothing.
                self.fail(httpx.ConnectError(f"{origin} refused the request unseen"))
            else:
                self.fail(httpx.RemoteProtocolError(f"{origin} broke the answer off, error {event.error_code}"))
        self.tell()

    async def send_body(self, content: bytes, timeout: float | None) -> None:
        while content and self._failure is None and not self._has_ended:
            sent = self._connection.write_some(self, content)
            content = content[sent:]
            if not sent:
                await self._wait(httpx.WriteTimeout("the request could not be sent in time"), timeout)

    async def read_head(self, timeout: float | None) -> tuple[int, list[tuple[bytes, bytes]]]:
        while self._head is None:
            await self._wait_for_more(timeout)
        status = dict(self._head).get(b":status", b"")
        if not (len(status) == 3 and status.isdigit() and status[:1] != b"0"):
            raise httpx.RemoteProtocolError(f"{self._connection.origin} answered with a status that is none")
        return int(status), [item for item in self._head if not item[0].startswith(b":")]

    async def read_part(self, timeout: float | None) -> bytes | None:
        """``None`` at the end."""
        while not self._parts:
            if self._has_ended:
                return None
            await self._wait_for_more(timeout)
        parts = b"".join(self._parts)
        self._parts.clear()
        self._acknowledge()
        return parts

    async def _wait_for_more(self, timeout: float | None) -> None:
        if self._failure is not None:
            raise self._failure
        if self._has_ended:
            raise httpx.RemoteProtocolError(f"{self._connection.origin} ended the answer before its head")
        await self._wait(httpx.ReadTimeout("nothing came in time"), timeout)

    async def _wait(self, too_late: httpx.TimeoutException, timeout: float | None) -> None:
        self._news = anyio.Event()
        with anyio.move_on_after(timeout):
            await self._news.wait()
            return
        raise too_late

    def _acknowledge(self) -> None:
        self._connection.acknowledge(self, self._unacknowledged)
        self._unacknowledged = 0

    def abandon(self) -> None:
        """Nobody reads it any more."""
        if not self._has_ended and self._failure is None:
            self._failure = httpx.ReadError("given up")
            self._connection.reset(self)
        self._acknowledge()
        self._connection.forget(self)


class _Body(httpx.AsyncByteStream):
    def __init__(self, stream: _Stream, timeout: float | None) -> None:
        self._stream = stream
        self._timeout = timeout

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            part = await self._stream.read_part(self._timeout)
        except BaseException:
            self._stream.abandon()
            raise
        if part is None:
            raise StopAsyncIteration
        return part

    async def aclose(self) -> None:
        self._stream.abandon()
