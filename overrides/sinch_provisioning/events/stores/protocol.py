"""What a delivery store must do."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

__all__ = ["DeliveryState", "DeliveryStore"]

DeliveryState: TypeAlias = Literal["new", "under_way", "done"]


class DeliveryStore(Protocol):
    """Remembers deliveries by key, so that none is handled twice, however many processes share the store.

    A key is a hash; it tells nothing. What a store raises is logged, and the delivery is refused with 503, so that the
    service delivers again.
    """

    async def begin(self, key: str, lease: float) -> DeliveryState:
        """Take a delivery: ``"new"`` means that it is the caller's now, for ``lease`` seconds at most. Atomic."""
        ...

    async def finish(self, key: str, lifetime: float) -> None:
        """The delivery was handled: remember it for ``lifetime`` seconds."""
        ...

    async def forget(self, key: str) -> None:
        """The delivery was not handled: it is new again."""
        ...
