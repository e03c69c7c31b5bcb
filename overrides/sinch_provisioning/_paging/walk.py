"""From page to page, as far as the list or the limit goes."""

from __future__ import annotations

from collections import deque
from hashlib import sha256
from typing import Final, Generic, TypeVar

import anyio

from sinch_provisioning_core.runtime.errors import excerpt

from .._transport.background import BackgroundTask
from ..errors import PaginationError, ProvisioningError
from .page import ListPage, PageSource

__all__ = ["PageWalk", "Readahead"]

T = TypeVar("T")


MOST_EMPTY_PAGES: Final = 100
"""Pages without an item that are fetched in a row."""


class PageWalk(Generic[T]):
    """Fetches one page after the other. After a failure, the next try is for the page that failed."""

    def __init__(self, source: PageSource[T]) -> None:
        self._source = source
        self._token = source.first_token
        self._seen = {_digest(self._token)}
        self._pages = 0
        self._items = 0
        self._empty_pages = 0
        self._at_end = source.limit == 0
        self._obstacle = ""

    async def next(self) -> ListPage[T] | None:
        """The next page, ``None`` after the last.

        Raises:
            PaginationError: The service's page tokens cannot lead to the end.
        """
        if self._at_end:
            return None
        try:
            if self._obstacle:
                raise self._source.error(self._obstacle)
            page = await self._source.fetch(self._token)
        except ProvisioningError as error:
            error.page_number, error.page_token = self._pages + 1, self._token
            raise
        self._pages += 1
        self._items += len(page)
        self._empty_pages = 0 if len(page) else self._empty_pages + 1
        limit = self._source.limit
        self._token = page.next_page_token
        self._at_end = self._token is None or (limit is not None and self._items >= limit)
        if self._token is not None:
            self._obstacle = self._obstacle_of(self._token)
        return page

    def _obstacle_of(self, token: str) -> str:
        """Why a page token leads nowhere; empty if it may lead on."""
        if self._empty_pages >= MOST_EMPTY_PAGES:
            return f"{self._empty_pages} pages in a row had no items"
        digest = _digest(token)
        if digest in self._seen:
            return f"the service gave the page token {excerpt(token)} twice"
        self._seen.add(digest)
        return ""


def _digest(token: str | None) -> bytes:
    """Stands for a token that was seen: a long list has many, and each may be long."""
    return sha256(repr(token).encode()).digest()


class Readahead(Generic[T]):
    """Walks ahead of the consumer, by a bounded number of pages, in a task of its own; dropping this ends the task.

    After a failure or a cancellation, the next step goes on where it was.
    """

    def __init__(self, walk: PageWalk[T], depth: int) -> None:
        self._shelf = _Shelf(walk, depth)
        self._task: BackgroundTask | None = None
        self._interrupted = False

    async def next(self) -> ListPage[T] | None:
        """The next page, as soon as it is there; ``None`` after the last. Raises what fetching it raised."""
        if self._interrupted:
            await self.aclose()
        if self._task is None:
            self._shelf.failure = None
            self._task = BackgroundTask(self._shelf.fill)
        try:
            return await self._shelf.take()
        except Exception:
            self._task = None
            raise
        except BaseException:
            # Whoever cancels may keep the traceback, and with it this object; a next step would go on.
            self._interrupted = True
            self._task.cancel()
            raise

    async def aclose(self) -> None:
        """End the task, and wait until it has ended."""
        if self._task is not None:
            await self._task.stop()
        self._task, self._interrupted = None, False


class _Shelf(Generic[T]):
    """Pages that were fetched and not yet taken. Its task refers to this alone, so that a dropped readahead ends."""

    def __init__(self, walk: PageWalk[T], depth: int) -> None:
        self._walk = walk
        self._depth = depth
        self._pages: deque[ListPage[T]] = deque()
        self._at_end = False
        self._changed = anyio.Event()
        self.failure: Exception | None = None
        """What ended :meth:`fill`."""

    async def fill(self) -> None:
        """Fetch pages until the end or a failure, no more than ``depth`` beyond what was taken."""
        try:
            while not self._at_end:
                while len(self._pages) >= self._depth:
                    await self._changed.wait()
                page = await self._walk.next()
                if page is None:
                    self._at_end = True
                else:
                    self._pages.append(page)
                self._tell()
        except Exception as failure:
            self.failure = failure
        except BaseException:
            self.failure = PaginationError("Fetching ahead was cancelled.")
            raise
        finally:
            self._tell()

    async def take(self) -> ListPage[T] | None:
        while not self._pages:
            if self.failure is not None:
                raise self.failure
            if self._at_end:
                return None
            await self._changed.wait()
        page = self._pages.popleft()
        self._tell()
        return page

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()
