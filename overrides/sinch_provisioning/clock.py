"""The time that the client goes by, in one place, so that a test can bring its own."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

import anyio
import attrs

__all__ = ["Clock"]


@attrs.frozen
class Clock:
    """Where the client reads the time and how it waits.

    Durations and expiry go by ``monotonic``, so a changed wall clock does no harm; ``wall`` (Unix time) only reads
    dates that others write: ``Retry-After`` and the expiry in a shared token store.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
