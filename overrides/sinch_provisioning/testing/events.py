"""What the emulated service tells the registered webhooks, and :func:`make`, for events of your own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .json_value import Json
from .made_event import MadeEvent, make

__all__ = ["EmulatedEvent", "EventHook", "MadeEvent", "make"]


@attrs.frozen
class EmulatedEvent:
    """One event, as :class:`~.deliveries.Deliveries` delivers it, and as an ``on_event`` hook receives it."""

    trigger: str
    project_id: str
    body: Mapping[str, Any] = attrs.field(repr=False)
    """The whole body of the delivery: ``type``, ``payload`` and what else the trigger carries."""
    related_project_ids: tuple[str, ...] = ()
    """Further projects whose webhooks are concerned (the subproject that a bundle set up)."""

    @property
    def payload(self) -> Json:
        """The resource that the event is about."""
        return self.body.get("payload")


EventHook = Callable[[EmulatedEvent], object]
