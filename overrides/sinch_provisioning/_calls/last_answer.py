"""Sending calls, and keeping the service's id of the request that was answered last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .._paging.page import TracingSender

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.call import Call
    from sinch_provisioning_core.runtime.sender import Pager, Sender

__all__ = ["LastAnswer"]

T = TypeVar("T")


class LastAnswer:
    """A sender that remembers which request its last answer is of. Pages tell theirs themselves."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self.request_id: str | None = None

    async def send(self, call: Call[T]) -> T:
        if not isinstance(self._sender, TracingSender):
            return await self._sender.send(call)
        answer: T
        answer, self.request_id = await self._sender.send_traced(call)
        return answer

    def paginate(self, call: Call[Any]) -> Pager[Any]:
        return self._sender.paginate(call)
