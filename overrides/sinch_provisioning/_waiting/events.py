"""How a wait hears of events: what it listens for, and what an event tells it."""

from __future__ import annotations

from collections.abc import Callable, Set
from contextlib import AbstractContextManager
from typing import Any, Protocol

import attrs

from .wake import Wake

__all__ = ["EventSource", "Subject", "read"]


class EventSource(Protocol):
    """Passes events on: a :class:`sinch_provisioning.events.EventReceiver` does."""

    def listen(self, triggers: Set[str], heard: Callable[[Any], object]) -> AbstractContextManager[None]:
        """While the block runs, call ``heard`` with each event of these triggers; at first with recent ones."""
        ...


@attrs.frozen
class Subject:
    """What a wait is about, and how events tell that they are about it."""

    triggers: Set[str]
    """The events after which its state may be another."""
    id_in: tuple[str, ...]
    """Where an event has the path values by which the subject is looked at, as far as it has them."""
    is_final: bool = False
    """Whether a state in an event is never followed by another, so that nothing needs to be looked at any more."""

    def hear(self, event: Any, ids: tuple[str, ...], wake: Wake[Any]) -> None:
        """Wake the wait if the event is, or may be, about the subject with these path values."""
        found = [read(event, place) for place in self.id_in]
        if any(one is not None and one != other for one, other in zip(found, ids, strict=False)):
            return
        is_told = self.is_final and None not in found
        wake.notify(event.payload if is_told else None)


def read(state: object, path: str) -> str | None:
    """A text at a path of attributes."""
    for name in path.split("."):
        state = getattr(state, name, None)
    return str(state) if isinstance(state, str) else None
