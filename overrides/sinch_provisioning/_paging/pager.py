"""List calls: await one for its first page, iterate over it for every item of every page."""

from __future__ import annotations

from abc import abstractmethod
from collections import deque
from collections.abc import Coroutine, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from sinch_provisioning_core.runtime.call import Call

from .list_call import ListCall
from .page import ListPage, PageSource

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.sender import Sender

__all__ = ["ItemIterator", "ListPager", "PageIterator"]

T = TypeVar("T")


class ListPager(ListCall, Generic[T]):
    """Implements :class:`~sinch_provisioning.Pager`. Nothing is sent before it is awaited or iterated over."""

    def __init__(self, sender: Sender, call: Call[Any]) -> None:
        self._sender = sender
        self._call = call
        self._source: PageSource[T] = PageSource(sender, call)
        super().__init__(call)

    def __await__(self) -> Generator[Any, Any, ListPage[T]]:
        """Fetch the first page, or the one of the ``page_token`` given."""
        self._use()
        return self._source.fetch(None).__await__()

    def __aiter__(self) -> ItemIterator[T]:
        self._use()
        return ItemIterator(self._source)

    def pages(self) -> PageIterator[T]:
        """Whole pages; with a limit, up to the page that reaches it."""
        self._use()
        return PageIterator(self._source)

    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[T]]:
        """Every item, or as many as the smaller of this limit and the call's."""
        self._use()
        return self._collect(limit)

    def first(self) -> Coroutine[Any, Any, T | None]:
        """The first item; ``None`` if there is none."""
        self._use()
        return self._first()

    async def _collect(self, limit: int | None) -> list[T]:
        limits = [count for count in (limit, self._source.limit) if count is not None]
        return [item async for item in self._bounded(min(limits, default=None))]

    async def _first(self) -> T | None:
        async for item in self._bounded(None):
            return item
        return None

    def _bounded(self, limit: int | None) -> ListPager[T]:
        # Who collects does no work between pages that fetching ahead could use.
        options: Any = {**self._call.options, "limit": limit, "prefetch": 0}
        return ListPager(self._sender, self._call.with_options(options))

    def __repr__(self) -> str:
        return f"<{self._call.operation.call_name}, not yet made: await it or iterate over it>"


class _ClosingIterator:
    """Closed by ``async with``."""

    @abstractmethod
    async def aclose(self) -> None:
        """Stop, and wait until nothing runs any more."""

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class PageIterator(_ClosingIterator, Generic[T]):
    """Fetches page after page.

    Leaving the loop early ends the fetching ahead, also by an exception or a cancellation. Where reference counting
    does not see to that (PyPy, or while the iterator is kept), ``aclose()`` does, or ``async with``. After an error,
    the next step tries the failed page again.
    """

    def __init__(self, source: PageSource[T]) -> None:
        from .walk import PageWalk, Readahead

        walk = PageWalk(source)
        self._readahead = Readahead(walk, source.prefetch) if source.prefetch else None
        self._pages = self._readahead or walk
        self._closed = False

    async def __anext__(self) -> ListPage[T]:
        page = None if self._closed else await self._pages.next()
        if page is None:
            raise StopAsyncIteration
        return page

    async def aclose(self) -> None:
        """Stop, and wait until nothing runs any more."""
        self._closed = True
        if self._readahead is not None:
            await self._readahead.aclose()


class ItemIterator(_ClosingIterator, Generic[T]):
    """Item after item of every page, up to the limit. Leaving early is as clean as with :class:`PageIterator`."""

    def __init__(self, source: PageSource[T]) -> None:
        self._pages: PageIterator[T] = PageIterator(source)
        self._items: deque[T] = deque()
        self._left = source.limit

    async def __anext__(self) -> T:
        if self._left == 0:
            raise StopAsyncIteration
        while not self._items:
            self._items.extend(await self._pages.__anext__())
        if self._left is not None:
            self._left -= 1
        return self._items.popleft()

    async def aclose(self) -> None:
        """Stop, and wait until nothing runs any more."""
        self._left = 0
        await self._pages.aclose()
