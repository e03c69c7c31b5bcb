"""An answer together with its HTTP side."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .._paging.list_call import ListCall
from .._paging.page import ListPage, PageSource
from .._sending.exchange import request_id_of

if TYPE_CHECKING:
    import httpx

    from sinch_provisioning_core.runtime.call import Call
    from sinch_provisioning_core.runtime.sender import Pager

    from .sender import HttpSender

__all__ = ["RawAnswer", "RawSender"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RawAnswer(Generic[T_co]):
    """Implements :class:`~sinch_provisioning.RawResponse`."""

    __slots__ = ("http_response", "parsed")

    def __init__(self, http_response: httpx.Response, parsed: T_co) -> None:
        self.http_response = http_response
        self.parsed = parsed

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        return f"RawAnswer({self.status_code}, {self.parsed!r})"


class RawSender:
    """Sends calls, and answers with :class:`RawAnswer`.

    The services under ``with_raw_response`` are typed for that; here the sender's own types are bent to it.
    """

    def __init__(self, sender: HttpSender) -> None:
        self._sender = sender

    async def send(self, call: Call[T]) -> T:
        response, answer = await self._sender.exchange(call)
        return cast("T", RawAnswer(response, answer))

    def paginate(self, call: Call[Any]) -> Pager[Any]:
        return cast("Pager[Any]", RawFirstPage(self._sender, PageSource(self._sender, call)))


class RawFirstPage(ListCall):
    """A list call, not yet made: await it for its first page as :class:`RawAnswer`."""

    def __init__(self, sender: HttpSender, source: PageSource[Any]) -> None:
        self._sender = sender
        self._source = source
        super().__init__(source.call)

    def __await__(self) -> Generator[Any, Any, RawAnswer[ListPage[Any]]]:
        self._use()
        return self._fetch().__await__()

    async def _fetch(self) -> RawAnswer[ListPage[Any]]:
        response, answer = await self._sender.exchange(self._source.call)
        return RawAnswer(response, ListPage(self._source, answer, request_id_of(response.headers)))
