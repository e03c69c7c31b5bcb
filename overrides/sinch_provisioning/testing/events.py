"""What the emulated service would tell the registered webhooks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .json_value import Json


@attrs.frozen
class EmulatedEvent:
    """One event, as it would be delivered. Nothing delivers it: an ``on_event`` hook receives it."""

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
