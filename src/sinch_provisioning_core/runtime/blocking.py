# Copied by the generation: change overrides/runtime/blocking.py, then `make regenerate`.
"""Calls that block until their answer is there, made of those that are awaited; typed as they are."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial, wraps
from itertools import islice
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast

from .sender import Page, Pager

__all__ = ["Blocking", "BlockingPager", "Runner"]

P = ParamSpec("P")
T = TypeVar("T")


class Runner(Protocol):
    """Whoever awaits something elsewhere, and blocks until it is there."""

    def check(self) -> None:
        """Raise an error if nothing can be run."""

    def run(self, function: Callable[P, Awaitable[T]], /, *values: P.args, **options: P.kwargs) -> T: ...

    def run_unwatched(self, function: Callable[[], Awaitable[Any]]) -> None:
        """Await something if that is possible still; without waiting, and without an error, in any thread."""


class Blocking:
    """Makes methods that block, of a service's."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    # One argument each: with more, mypy sees only the first of a method's overloads.

    def call(self, method: Callable[P, Awaitable[T]]) -> Callable[P, T]:
        """The method, which returns its answer."""

        @wraps(method)
        def call(*values: P.args, **options: P.kwargs) -> T:
            return self._runner.run(method, *values, **options)

        return call

    def listing(self, method: Callable[P, Pager[T]]) -> Callable[P, BlockingPager[T]]:
        """The list call, which can be iterated over."""

        @wraps(method)
        def call(*values: P.args, **options: P.kwargs) -> BlockingPager[T]:
            self._runner.check()
            return BlockingPager(self._runner, method(*values, **options), cast("int | None", options.get("limit")))

        return call


class BlockingPager(Generic[T]):
    """A list call, not yet made. Iterate over it for every item of every page."""

    def __init__(self, runner: Runner, pager: Pager[T], limit: int | None) -> None:
        self._runner = runner
        self._pager = pager
        self._limit = limit

    def __iter__(self) -> Iterator[T]:
        return islice((item for page in self.pages() for item in page), self._limit)

    def pages(self) -> Iterator[Page[T]]:
        """Whole pages; with a limit, up to the page that reaches it."""
        pages = self._pager.pages()
        try:
            while (page := self._runner.run(_next, pages)) is not None:
                yield page
        finally:
            # Garbage collection may run this, in any thread, and when the client is long closed.
            self._runner.run_unwatched(partial(_close, pages))

    def first_page(self) -> Page[T]:
        """The first page, or the one of the ``page_token`` given."""
        return self._runner.run(_await, self._pager)

    def first(self) -> T | None:
        """The first item; ``None`` if there is none."""
        return self._runner.run(self._pager.first)

    def collect(self, limit: int | None = None) -> list[T]:
        """Every item (at most ``limit``) as a list."""
        return self._runner.run(self._pager.collect, limit)

    def __repr__(self) -> str:
        return repr(self._pager).replace("await it or iterate", "iterate")


async def _next(pages: AsyncIterator[T]) -> T | None:
    return await anext(pages, None)


async def _close(pages: Any) -> None:
    await pages.aclose()


async def _await(pager: Pager[T]) -> Page[T]:
    return await pager
