"""List calls: await one for its first page, iterate over it for every item of every page."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from sinch_provisioning_core.runtime.operation import Call, CallOptions, ListOptions

from .background import BackgroundTask
from .list_page import ListPage, PageSource
from .page_walk import PageWalk, Readahead

if TYPE_CHECKING:
    from .sender import HttpSender

__all__ = ["ItemIterator", "ListPager", "PageIterator"]

T = TypeVar("T")


class ListPager(Generic[T]):
    """Implements :class:`~sinch_provisioning.Pager`. Nothing is sent before it is awaited or iterated over."""

    def __init__(self, sender: HttpSender, call: Call[Any], options: CallOptions | ListOptions) -> None:
        self._sender = sender
        self._call = call
        self._options: dict[str, Any] = {**options}
        self._source: PageSource[T] = PageSource(sender, call, options)

    def __await__(self) -> Generator[Any, Any, ListPage[T]]:
        """Fetch the first page, or the one of the ``page_token`` given."""
        return self._source.fetch(self._source.first_token).__await__()

    def __aiter__(self) -> ItemIterator[T]:
        return ItemIterator(self._source)

    def pages(self) -> PageIterator[T]:
        """Whole pages; with a limit, up to the page that reaches it."""
        return PageIterator(self._source)

    async def collect(self, limit: int | None = None) -> list[T]:
        """Every item, or as many as the smaller of this limit and the call's."""
        limits = [count for count in (limit, self._source.limit) if count is not None]
        return [item async for item in self._bounded(min(limits, default=None))]

    async def first(self) -> T | None:
        """The first item; ``None`` if there is none."""
        async for item in self._bounded(1):
            return item
        return None

    def _bounded(self, limit: int | None) -> ListPager[T]:
        # Who collects does no work between pages that fetching ahead could use.
        return ListPager(
            self._sender, self._call, cast("ListOptions", {**self._options, "limit": limit, "prefetch": 0})
        )

    def __repr__(self) -> str:
        return (
            f"<{self._call.operation.service}.{self._call.operation.name}, not yet made: await it or iterate over it>"
        )


class PageIterator(Generic[T]):
    """Fetches page after page.

    Leaving the loop early ends the fetching ahead, also by an exception or a cancellation. Where reference counting
    does not see to that (PyPy, or while the iterator is kept), ``aclose()`` does, or ``async with``. After an error,
    the next step tries the failed page again.
    """

    def __init__(self, source: PageSource[T]) -> None:
        self._walk = PageWalk(source)
        self._depth = source.prefetch
        self._readahead: Readahead[T] | None = None
        self._task: BackgroundTask | None = None
        self._interrupted = False
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ListPage[T]:
        page = None if self._closed else await self._next()
        if page is None:
            raise StopAsyncIteration
        return page

    async def _next(self) -> ListPage[T] | None:
        if not self._depth:
            return await self._walk.next()
        if self._interrupted and self._task is not None:
            await self._task.stop()
            self._task, self._interrupted = None, False
        if self._readahead is None:
            self._readahead, self._task = Readahead(self._walk, self._depth), None
        if self._task is None:
            self._readahead.start_anew()
            self._task = BackgroundTask(self._readahead.run)
        try:
            return await self._readahead.take()
        except Exception:
            self._readahead = None
            raise
        except BaseException:
            # Whoever cancels may keep the traceback, and with it this iterator; a next step would go on.
            self._interrupted = True
            self._task.cancel()
            raise

    async def aclose(self) -> None:
        """Stop, and wait until nothing runs any more."""
        self._closed = True
        if self._task is not None:
            await self._task.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class ItemIterator(Generic[T]):
    """Item after item of every page, up to the limit. Leaving early is as clean as with :class:`PageIterator`."""

    def __init__(self, source: PageSource[T]) -> None:
        self._pages: PageIterator[T] = PageIterator(source)
        self._items: deque[T] = deque()
        self._left = source.limit

    def __aiter__(self) -> Self:
        return self

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

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
