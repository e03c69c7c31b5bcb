"""What the core asks of whoever sends calls, and what such a sender answers with.

The core knows what may be called. It does not know how to send: that is a :class:`Sender`, which the hand-written
package implements.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Coroutine, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

from .call import Call

if TYPE_CHECKING:
    import httpx

__all__ = ["Page", "Pager", "RawResponse", "Sender"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[T_co]:
        """The page's items, in the service's order."""
        ...

    @property
    def total_size(self) -> int | None:
        """Items in the whole list, as the service counted when it answered; ``None`` where it does not say."""
        ...

    @property
    def page_size(self) -> int | None:
        """The page size the service used, which may be smaller than the one asked for."""
        ...

    @property
    def next_page_token(self) -> str | None:
        """Pass it as ``page_token=`` to go on from here, also in another process."""
        ...

    @property
    def previous_page_token(self) -> str | None: ...

    @property
    def request_id(self) -> str | None:
        """The service's id of the request that fetched the page, if it gave one; quote it to support."""
        ...

    @property
    def has_next(self) -> bool: ...

    async def next_page(self) -> Page[T_co] | None:
        """Fetch the page after this one; ``None`` on the last."""
        ...

    async def previous_page(self) -> Page[T_co] | None:
        """Fetch the page before this one; ``None`` on the first."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The answer as the service sent it."""
        ...

    def to_json(self) -> str: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __len__(self) -> int: ...


@runtime_checkable
class Pager(Protocol[T]):
    """A list call, not yet made. Await it for its first page; iterate over it for every item of every page."""

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        """Fetch the first page."""
        ...

    def __aiter__(self) -> AsyncIterator[T]: ...

    def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over whole pages."""
        ...

    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T]]:
        """Fetch every item (at most ``limit``) into a list."""
        ...

    def first(self) -> Coroutine[Any, Any, T | None]:
        """The first item, or ``None`` if there is none."""
        ...


class RawResponse(Protocol[T_co]):
    """A successful answer with its HTTP side."""

    @property
    def status_code(self) -> int: ...

    @property
    def headers(self) -> httpx.Headers: ...

    @property
    def http_response(self) -> httpx.Response: ...

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, if it gave one; quote it to support."""
        ...

    @property
    def parsed(self) -> T_co:
        """The decoded answer: what the call without ``with_raw_response`` returns."""
        ...


class Sender(Protocol):
    """Whoever sends calls. One method for a single answer, one for a list."""

    def send(self, call: Call[T]) -> Awaitable[T]: ...

    def paginate(self, call: Call[Any]) -> Pager[Any]: ...
