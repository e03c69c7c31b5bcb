"""One page of a list, and where its neighbours come from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, runtime_checkable

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import excerpt
from sinch_provisioning_core.runtime.operation import Paging
from sinch_provisioning_core.runtime.unset import UNSET

from .._arguments import checked_count
from ..errors import PaginationError

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.sender import Sender

__all__ = ["ListPage", "PageSource"]

T = TypeVar("T")


LONGEST_TOKEN: Final = 4_096
"""Characters of a page token; a longer one does not fit into a URL that every server takes."""


@runtime_checkable
class TracingSender(Protocol):
    """A sender that also tells the service's id of the request that was answered."""

    async def send_traced(self, call: Call[Any]) -> tuple[Any, str | None]: ...


class PageSource(Generic[T]):
    """Where the pages of one list call come from."""

    def __init__(self, sender: Sender, call: Call[Any]) -> None:
        if call.operation.paging is None:
            raise TypeError(f"{call.operation.id} is not a list")
        options: Any = {**call.options}
        self.limit: int | None = _count("limit", options.pop("limit", None))
        self.prefetch: int = _count("prefetch", options.pop("prefetch", None)) or 0
        self.paging: Paging = call.operation.paging
        self.sender = sender
        self.call: Call[Any] = call.with_options(options)

    @property
    def first_token(self) -> str | None:
        """The page token that the call itself gives."""
        token = self.call.query.get(self.paging.token_parameter or "")
        return token if isinstance(token, str) and token else None

    def call_for(self, token: str | None) -> Call[Any]:
        """The call of the page that a token stands for; without one, of the first page."""
        if token is None or self.paging.token_parameter is None:
            return self.call
        return self.call.with_query(self.paging.token_parameter, token)

    async def fetch(self, token: str | None) -> ListPage[T]:
        """The page that a token stands for.

        Raises:
            PaginationError: The service gave a token that cannot be sent.
        """
        if token is not None and token != self.first_token:
            self._check(token)
        call = self.call_for(token)
        if isinstance(self.sender, TracingSender):
            return ListPage(self, *await self.sender.send_traced(call))
        return ListPage(self, await self.sender.send(call))

    def _check(self, token: object) -> None:
        if not isinstance(token, str):
            raise self.error(f"the service gave a page token that is no text, {excerpt(token)}")
        if len(token) > LONGEST_TOKEN:
            raise self.error(f"the service gave a page token of {len(token)} characters")
        if not token.isprintable():
            raise self.error(f"the service gave a page token that cannot be sent, {excerpt(token)}")

    def error(self, obstacle: str) -> PaginationError:
        """The error of a list that cannot be paged to its end."""
        operation = self.call.operation
        return PaginationError(
            f"{operation.call_name} ({operation.id}) cannot be paged to its end: {obstacle}.",
            next_step="The pages so far are good. Try again later, or report it to Sinch.",
        )


class ListPage(Generic[T]):
    """Implements :class:`~sinch_provisioning.Page`."""

    __slots__ = ("_source", "answer", "items", "request_id")

    def __init__(self, source: PageSource[T], answer: Any, request_id: str | None = None) -> None:
        self._source = source
        self.answer = answer
        """The whole answer as a model."""
        self.request_id = request_id
        self.items: Sequence[T] = _field(answer, source.paging.items) or []

    @property
    def total_size(self) -> int | None:
        size: int | None = _field(self.answer, "total_size")
        return size

    @property
    def page_size(self) -> int | None:
        size: int | None = _field(self.answer, "page_size")
        return size

    @property
    def next_page_token(self) -> str | None:
        return self._token("next_page_token")

    @property
    def previous_page_token(self) -> str | None:
        return self._token("previous_page_token")

    @property
    def has_next(self) -> bool:
        return self.next_page_token is not None

    async def next_page(self) -> ListPage[T] | None:
        """The page after this one; ``None`` on the last."""
        token = self.next_page_token
        return None if token is None else await self._source.fetch(token)

    async def previous_page(self) -> ListPage[T] | None:
        """The page before this one; ``None`` on the first."""
        token = self.previous_page_token
        return None if token is None else await self._source.fetch(token)

    def to_dict(self) -> dict[str, Any]:
        """The answer as the service sent it."""
        answer: dict[str, Any] = self.answer.to_dict()
        return answer

    def to_json(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def _token(self, name: str) -> str | None:
        if self._source.paging.token_parameter is None:
            return None
        return _field(self.answer, name) or None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<page of {len(self)} items, next_page_token={excerpt(self.next_page_token)}>"


def _field(answer: Any, name: str) -> Any:
    value = getattr(answer, name, None)
    return None if value is UNSET else value


def _count(name: str, value: Any) -> int | None:
    if value is None:
        return None
    checked_count(name, value)
    count: int = value
    return count
