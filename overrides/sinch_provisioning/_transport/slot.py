"""A place for one request at a time, on one connection."""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol

import httpx

from .background import BackgroundTask

__all__ = ["RESERVED", "Origin", "Slot"]

RESERVED: Final = "sinch_provisioning.reserved"
"""Among a request's extensions: it takes the connection that is kept for such requests, and waits behind no other."""


STILL_CURRENT: Final = "sinch_provisioning.still_current"
"""Among a request's extensions: asked when it has a connection; if it says no, the request is not sent."""

SENDING: Final = "sinch_provisioning.sending"
"""Among a request's extensions: called when the request leaves, after it has waited for a connection."""


class StaleRequestError(Exception):
    """A request was not sent, because its credential was replaced while it waited for a connection."""


class AnnouncingTransport(httpx.AsyncBaseTransport):
    """Knows :data:`STILL_CURRENT` and :data:`SENDING`."""


class Origin(NamedTuple):
    """Whom a connection leads to."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        scheme = url.scheme
        return cls(scheme, url.raw_host.decode("ascii"), url.port or (443 if scheme == "https" else 80))

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


class Slot(Protocol):
    """Opens its connection with the first request."""

    @property
    def origin(self) -> Origin: ...

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The answer. It is read already, or its stream gives the body as it is on the wire.

        After a failure or a cancellation, here or in the stream, the slot is in doubt.

        Raises:
            httpx.RequestError: There is none, or no complete one.
        """
        ...

    def rest(self) -> bool:
        """Wait for the next request; false: the connection is closed or in doubt, and cannot be used again."""
        ...

    def wake(self) -> bool:
        """The same question before the next request, after a rest."""
        ...

    def close(self) -> BackgroundTask | None:
        """At once, also while a request is under way, which then fails; or in the background, where that takes time."""
        ...
