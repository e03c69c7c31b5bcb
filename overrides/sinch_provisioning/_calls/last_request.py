"""Which request was the last: for methods that make several calls and answer with something of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .._paging.page import TracingSender

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.call import Call
    from sinch_provisioning_core.runtime.sender import Pager, Sender

__all__ = ["LastRequest"]

T = TypeVar("T")


class LastRequest:
    """Sends as another sender does, and keeps the service's id of the request that was answered last."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self.request_id: str | None = None

    async def send(self, call: Call[T]) -> T:
        if not isinstance(self._sender, TracingSender):
            return await self._sender.send(call)
        answer, self.request_id = await self._sender.send_traced(call)
        found: T = answer
        return found

    def paginate(self, call: Call[Any]) -> Pager[Any]:
        """Pages tell the ids of their requests themselves."""
        return self._sender.paginate(call)
