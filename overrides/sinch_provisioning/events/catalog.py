"""The events that the description knows, by trigger, each class loaded when it is first used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

import sinch_provisioning_core.models as _models
from sinch_provisioning_core.events import EVENTS as NAMES

if TYPE_CHECKING:
    from sinch_provisioning_core.events import AnyEvent

__all__ = ["EVENTS", "NAMES", "triggers_like"]


class _Catalog(Mapping[str, Any]):
    def __getitem__(self, trigger: str) -> Any:
        return getattr(_models, NAMES[trigger])

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)

    def __contains__(self, trigger: object) -> bool:
        return trigger in NAMES

    def __repr__(self) -> str:
        return f"<{len(self)} events>"


EVENTS: Final[Mapping[str, type[AnyEvent]]] = _Catalog()
"""Trigger → class of the event."""


def triggers_like(pattern: str) -> tuple[str, ...]:
    """The known triggers that a pattern such as ``WHATSAPP_TEMPLATE_*`` matches."""
    return tuple(trigger for trigger in NAMES if fnmatchcase(trigger, pattern))
