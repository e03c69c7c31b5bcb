"""Webhook events: verified, typed, received, and waited for. Every name loads what it needs when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sinch_provisioning_core.events import EVENTS as _NAMES

if TYPE_CHECKING:
    from sinch_provisioning_core.events import *  # noqa: F403

    from ..errors import EventDecodeError as EventDecodeError
    from ..errors import EventSignatureError as EventSignatureError
    from .catalog import EVENTS as EVENTS
    from .decoding import decode_event as decode_event
    from .decoding import parse_event as parse_event
    from .delivery import Delivery as Delivery
    from .delivery import Receipt as Receipt
    from .endpoint import EventEndpoint as EventEndpoint
    from .event import Event as Event
    from .once import verify_once as verify_once
    from .receiver import EventReceiver as EventReceiver
    from .signature import Signature as Signature
    from .signature import sign as sign
    from .signature import verify_signature as verify_signature
    from .stores.memory import MemoryDeliveryStore as MemoryDeliveryStore
    from .stores.protocol import DeliveryState as DeliveryState
    from .stores.protocol import DeliveryStore as DeliveryStore
    from .stores.redis import RedisDeliveryStore as RedisDeliveryStore
    from .unknown import UnknownEvent as UnknownEvent

_PLACES = {
    "..errors": "EventDecodeError EventSignatureError",
    ".catalog": "EVENTS",
    ".decoding": "decode_event parse_event",
    ".delivery": "Delivery Receipt",
    ".endpoint": "EventEndpoint",
    ".event": "Event",
    ".once": "verify_once",
    ".receiver": "EventReceiver",
    ".signature": "Signature sign verify_signature",
    ".stores.memory": "MemoryDeliveryStore",
    ".stores.protocol": "DeliveryState DeliveryStore",
    ".stores.redis": "RedisDeliveryStore",
    ".unknown": "UnknownEvent",
}
"""Where the public names come from; beside them, every event's class is one."""
_MODULES = {name: module for module, names in _PLACES.items() for name in names.split()}

__all__ = [*_MODULES, *_NAMES.values()]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value = getattr(import_module(_MODULES[name], __name__), name)
    elif name in _NAMES.values():
        value = getattr(import_module("..models", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
