"""The time that the client goes by, in one place, so that a test can bring its own."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from random import random as by_chance
from typing import Protocol, runtime_checkable

import anyio
import attrs

__all__ = ["Clock", "Timed", "Timing", "timing_of"]


async def _sleep(seconds: float) -> None:
    await anyio.sleep(seconds)  # looked up when it is called: anyio loads its parts when they are first used


@attrs.frozen
class Clock:
    """Where the client reads the time and how it waits.

    Durations and expiry go by ``monotonic``, so a changed wall clock does no harm; ``wall`` (Unix time) only reads
    dates that others write: ``Retry-After`` and the expiry in a shared token store.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = _sleep


class Timing:
    """What pauses go by."""

    __slots__ = ("clock", "random")

    def __init__(self, clock: Clock | None = None, random: Callable[[], float] = by_chance) -> None:
        self.clock = Clock() if clock is None else clock
        self.random = random
        """Numbers from 0 to 1 for the jitter of pauses."""


@runtime_checkable
class Timed(Protocol):
    """Whatever goes by a time of its own, as a client's sender does."""

    @property
    def timing(self) -> Timing: ...


def timing_of(sender: object) -> Timing:
    """The time that a sender goes by; the machine's, if it has none of its own."""
    return sender.timing if isinstance(sender, Timed) else Timing()
