"""What a client shares with its copies: the way to the service, time, the retry budget, whether it is still open."""

from __future__ import annotations

import os
import platform
from collections.abc import AsyncGenerator
from typing import Final

import anyio
import httpx

from .._transport.background import running_event_loop
from .._transport.limiter import Limiter
from ..clock import Timing
from ..errors import ClientClosedError
from ..logs import Observer
from ..version import __version__
from .retry import RetryBudget

__all__ = ["USER_AGENT", "Session"]

USER_AGENT: Final = f"sinch-provisioning/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"


class _Unauthenticated(httpx.Auth):
    """Sends a request as it is, also on a client that has an ``auth`` of its own."""

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        yield request


UNAUTHENTICATED: Final = _Unauthenticated()


class Session:
    """Everything that the calls of a client share, in one process and one event loop, until it is closed."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        *,
        owns_http: bool,
        queue: anyio.Semaphore | None = None,
        timing: Timing,
        budget: RetryBudget,
        observer: Observer,
        limiter: Limiter | None,
    ) -> None:
        self.http = http
        self.queue = queue
        """Held while a request is under way."""
        self.timing = timing
        self.budget = budget
        self.observer = observer
        self.limiter = limiter
        self._owns_http = owns_http
        self._closed = False
        self._process = os.getpid()
        self._event_loop: object = None

    def check(self) -> None:
        """Refuse to be used where it cannot work.

        Raises:
            ClientClosedError: It is closed, or belongs to another event loop or process.
        """
        if self._closed or self.http.is_closed:
            raise ClientClosedError("The client is closed.", next_step="Make calls inside its async with block.")
        if os.getpid() != self._process:
            raise ClientClosedError(
                "The client was made in another process and cannot be used across a fork.",
                next_step="Create the client in the process that uses it.",
            )
        event_loop = running_event_loop()
        if event_loop is not self._event_loop:
            if self._event_loop is not None:
                raise ClientClosedError(
                    "The client was first used in another event loop, and its connections belong to that one.",
                    next_step="Create one client in each event loop, or run everything in one.",
                )
            self._event_loop = event_loop

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body not yet read. Follows no redirect."""
        return await self.http.send(request, auth=UNAUTHENTICATED, follow_redirects=False, stream=True)

    async def aclose(self) -> None:
        """Close the connections, if they are the client's own."""
        self._closed = True
        if self._owns_http:
            await self.http.aclose()
