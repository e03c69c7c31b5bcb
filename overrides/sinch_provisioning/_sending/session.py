"""What a client shares with its copies: the way to the service, time, the retry budget, whether it is still open."""

from __future__ import annotations

import os
import platform
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import httpx

from .._transport.background import running_event_loop
from .._transport.bounded_body import read_bounded
from .._transport.connections import Connections
from .._transport.failure import closed_error, refuse_fork
from .._transport.slot import AnnouncingTransport
from ..clock import Timing
from ..errors import ClientClosedError
from ..logs import Observer
from ..version import __version__
from .retry import RetryBudget

if TYPE_CHECKING:
    from .._transport.limiter import Limiter

__all__ = ["MOST_RESPONSE_BYTES", "USER_AGENT", "Session"]

MOST_RESPONSE_BYTES: Final = 64 * 1024 * 1024

USER_AGENT: Final = f"sinch-provisioning/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"


class Session:
    """Everything that the calls of a client share, in one process and one event loop, until it is closed."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        *,
        owns_http: bool,
        max_response_bytes: int = MOST_RESPONSE_BYTES,
        timing: Timing,
        budget: RetryBudget,
        observer: Observer,
        limiter: Limiter | None,
    ) -> None:
        self.http = http
        self.max_response_bytes = max_response_bytes
        self._transport = http.transport if isinstance(http, Connections) else None
        self.announces_sending = isinstance(self._transport, AnnouncingTransport)
        """Whether requests wait for a connection inside the transport, which tells when each leaves."""
        self.timing = timing
        self.budget = budget
        self.observer = observer
        self.limiter = limiter
        self._owns_http = owns_http
        self._closed = False
        self._process = os.getpid()
        self._event_loop: object = None

    @property
    def is_closed(self) -> bool:
        return self._closed or self.http.is_closed

    def check(self) -> None:
        """Refuse to be used where it cannot work.

        Raises:
            ClientClosedError: It is closed, or belongs to another event loop or process.
        """
        if self.is_closed:
            raise closed_error()
        refuse_fork(self._process)
        event_loop = running_event_loop()
        if event_loop is not self._event_loop:
            if self._event_loop is not None:
                raise ClientClosedError(
                    "The client was first used in another event loop, and its connections belong to that one.",
                    next_step="Create one client in each event loop, or run everything in one.",
                )
            self._event_loop = event_loop

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body not yet read. Follows no redirect.

        Raises:
            ClientClosedError: The client is closed, or was before the answer came.
        """
        try:
            if self._transport is None:
                return await self.http.send(request, auth=None, follow_redirects=False, stream=True)
            started = time.perf_counter()
            # Not through httpx's client, whose redirects, hooks, cookies and log lines no call needs.
            response = await self._transport.handle_async_request(request)
        except Exception:
            if self.is_closed:
                raise closed_error() from None
            raise
        response.request = request
        response.elapsed = timedelta(seconds=time.perf_counter() - started)
        return response

    async def read(self, response: httpx.Response) -> None:
        """Read the body.

        Raises:
            AnswerTooLarge: It is longer than this client takes in.
            ClientClosedError: The client was closed before the body came.
        """
        try:
            await read_bounded(response, self.max_response_bytes)
        except Exception as failure:
            if self.is_closed:
                raise closed_error() from None
            if isinstance(failure, httpx.RequestError):
                failure.request = response.request
            raise

    async def aclose(self) -> None:
        """Close the connections, if they are the client's own."""
        self._closed = True
        if self._owns_http:
            await self.http.aclose()
