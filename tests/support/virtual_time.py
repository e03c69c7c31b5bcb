"""Event loops with a time of their own: deadlines and sleeps of hours take no time, and are exact.

With ``BACKENDS`` time passes by waiting alone. With sockets nobody can tell whether a loop only waits, so there, with
``STEPPED``, it passes when it is told to.
"""

from __future__ import annotations

import asyncio
from typing import Any

import trio.testing

__all__ = ["BACKENDS", "STEPPED", "pass_time"]


class JumpingLoop(asyncio.SelectorEventLoop):
    """Jumps to the next timer whenever nothing else is to be done."""

    def __init__(self) -> None:
        self._jumped = 0.0
        super().__init__()

    def time(self) -> float:
        return self._jumped

    def _run_once(self) -> None:
        inner: Any = self
        timers = [handle.when() for handle in inner._scheduled if not handle.cancelled()]
        if not inner._ready and timers and not self._has_input():
            self._jumped = max(self._jumped, min(timers))
        super()._run_once()  # type: ignore[misc]

    def _has_input(self) -> bool:
        inner: Any = self
        events = inner._selector.select(0)
        inner._process_events(events)
        return bool(events)


class SteppedLoop(asyncio.SelectorEventLoop):
    """Its time stands still but for :func:`pass_time`."""

    def __init__(self) -> None:
        self.passed = 0.0
        super().__init__()

    def time(self) -> float:
        return self.passed


def pass_time(seconds: float) -> None:
    """Let time pass at once, in an event loop of ``STEPPED``."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        clock = trio.lowlevel.current_clock()
        assert isinstance(clock, trio.testing.MockClock)
        clock.jump(seconds)
    else:
        assert isinstance(loop, SteppedLoop)
        loop.passed += seconds


BACKENDS: list[Any] = [
    ("asyncio", {"loop_factory": JumpingLoop}),
    ("trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}),
]
"""For ``anyio_backend``. One clock of Trio's can serve one run at a time."""

STEPPED: list[Any] = [("asyncio", {"loop_factory": SteppedLoop}), ("trio", {"clock": trio.testing.MockClock()})]
"""For ``anyio_backend`` too."""
