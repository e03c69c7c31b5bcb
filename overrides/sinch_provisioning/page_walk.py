"""From page to page, as far as the list or the limit goes."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

import anyio

from .errors import PaginationError, ProvisioningError
from .list_page import ListPage, PageSource

__all__ = ["PageWalk", "Readahead"]

T = TypeVar("T")


class PageWalk(Generic[T]):
    """Fetches one page after the other. After a failure, the next try is for the page that failed."""

    def __init__(self, source: PageSource[T]) -> None:
        self._source = source
        self._token = source.first_token
        self._seen = {self._token}
        self._pages = 0
        self._items = 0
        self._at_end = source.limit == 0
        self._repeats = False

    async def next(self) -> ListPage[T] | None:
        """The next page, ``None`` after the last.

        :raises PaginationError: the service gave the same page token twice.
        """
        if self._at_end:
            return None
        if self._repeats:
            raise PaginationError(
                f"{self._source.call.operation.id} gave the page token {self._token!r} twice: paging would never end.",
                next_step="The pages so far are good. Try again later, or report it to Sinch.",
            )
        try:
            page = await self._source.fetch(self._token)
        except ProvisioningError as error:
            error.page_number, error.page_token = self._pages + 1, self._token
            raise
        self._pages += 1
        self._items += len(page)
        limit = self._source.limit
        self._token = page.next_page_token
        self._at_end = self._token is None or (limit is not None and self._items >= limit)
        self._repeats = self._token in self._seen
        self._seen.add(self._token)
        return page


class Readahead(Generic[T]):
    """Walks ahead of the consumer, by a bounded number of pages."""

    def __init__(self, walk: PageWalk[T], depth: int) -> None:
        self._walk = walk
        self._depth = depth
        self._ready: deque[ListPage[T]] = deque()
        self._failure: Exception | None = None
        self._at_end = False
        self._changed = anyio.Event()

    async def run(self) -> None:
        """Fetch pages until the end or a failure, no more than ``depth`` beyond what was taken.

        After a cancellation it goes on where it was: :meth:`start_anew`, then run it again.
        """
        try:
            while len(self._ready) >= self._depth:
                await self._changed.wait()
            while (page := await self._walk.next()) is not None:
                self._ready.append(page)
                self._tell()
                while len(self._ready) >= self._depth:
                    await self._changed.wait()
            self._at_end = True
        except Exception as failure:
            self._failure = failure
        except BaseException:
            self._failure = PaginationError("Fetching ahead was cancelled.")
            raise
        finally:
            self._tell()

    def start_anew(self) -> None:
        """Forget that it was cancelled."""
        self._failure = None

    async def take(self) -> ListPage[T] | None:
        """The next page, as soon as it is there; ``None`` after the last. Raises what fetching it raised."""
        while not self._ready:
            if self._failure is not None:
                raise self._failure
            if self._at_end:
                return None
            await self._changed.wait()
        page = self._ready.popleft()
        self._tell()
        return page

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()
