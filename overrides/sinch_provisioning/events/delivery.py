"""One delivery of an event, what tells it from others, and how it was received."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeAlias

import attrs

from sinch_provisioning_core.runtime.text import bounded
from sinch_provisioning_core.runtime.unset import UNSET

from .signature import Signature

if TYPE_CHECKING:
    from .event import Event

__all__ = ["Delivery", "Identity", "Receipt", "keys_of", "nonce_key"]


@attrs.frozen
class Delivery:
    """A verified delivery."""

    event: Event = attrs.field(repr=lambda event: bounded(repr(event.type), 100))
    project_id: str | None
    """The project whose secret signed it; ``None`` where the receiver was given no projects."""
    signature: Signature
    body: bytes = attrs.field(repr=False)
    """As it was received."""


Identity: TypeAlias = Callable[[Delivery], str | None]
"""What is the same for deliveries of the same event, and differs for others; ``None``: nothing is known to be."""


@attrs.frozen
class Receipt:
    """What became of a delivery, and what to answer."""

    status: int
    """The answer's status: 200 once the event is accepted (or was before), anything else makes the service repeat."""
    reason: str
    """Why, in a word: for your log, not for the answer."""
    delivery: Delivery | None = None
    """``None`` where it was not verified or could not be read."""

    @property
    def accepted(self) -> bool:
        return self.status == HTTPStatus.OK


def same_body(delivery: Delivery) -> str | None:
    """The default identity: an event that is delivered again may be signed anew, but its body is the same.

    Not so for events without a payload: two of them may well be alike.
    """
    if getattr(delivery.event, "payload", UNSET) is UNSET:
        return None
    return hashlib.sha256(delivery.body).hexdigest()


def keys_of(delivery: Delivery, identity: Identity) -> tuple[str, str | None]:
    """The keys in a store: of this delivery, and of its event whenever it is delivered."""
    same = identity(delivery)
    project = delivery.project_id or ""
    return nonce_key(project, delivery.signature), None if same is None else _key("event", project, same)


def nonce_key(project_id: str, signature: Signature) -> str:
    """The key of a delivery, which a replay of it has too."""
    return _key("nonce", project_id, signature.nonce)


def _key(*parts: str) -> str:
    text = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
