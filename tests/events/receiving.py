"""What the tests of the receiver share: deliveries to it, and handlers that collect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sinch_provisioning.events import (
    BundleDone,
    EventReceiver,
    Receipt,
)
from sinch_provisioning.testing.events import MadeEvent, make

SECRET = "a long random text"
BUNDLE = make(BundleDone)


async def deliver(receiver: EventReceiver, made: MadeEvent[Any] = BUNDLE, **options: Any) -> Receipt:
    return await receiver.receive(made.body, made.headers(options.pop("secret", SECRET)), **options)


def collecting(into: list[Any], what: Callable[[Any], Any] = lambda event: event.type) -> Callable[[Any], Any]:
    async def handler(event: Any) -> None:
        into.append(what(event))

    return handler
