"""The union of all events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .catalog import EVENTS
from .unknown import UnknownEvent

if TYPE_CHECKING:
    from sinch_provisioning_core.events import AnyEvent

    Event: TypeAlias = AnyEvent | UnknownEvent
    """Any event: a class per trigger, and :class:`UnknownEvent`. ``match`` over its classes can be exhaustive."""
else:

    def __getattr__(name: str) -> Any:
        """``Event`` loads all classes, so it is made when somebody asks for it at run time."""
        if name != "Event":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        union: Any = UnknownEvent
        for trigger in EVENTS:
            union = EVENTS[trigger] | union
        globals()[name] = union
        return union


__all__ = ["Event"]
