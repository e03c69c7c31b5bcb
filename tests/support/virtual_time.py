"""Event loops whose time passes only by waiting: deadlines and sleeps of hours take no time, and are exact."""

from __future__ import annotations

import asyncio
from typing import Any

import trio.testing

__all__ = ["BACKENDS"]


class JumpingLoop(asyncio.SelectorEventLoop):
    """Jumps to the next timer whenever nothing else is to be done."""

    def __init__(self) -> None:
        self._jumped = 0.0
        super().__init__()

    def time(self) -> float:
        return self._jumped

    def _run_once(self) -> None:
        inner: Any = self
        if not inner._ready and inner._scheduled and not self._has_input():
            self._jumped = max(self._jumped, inner._scheduled[0].when())
        super()._run_once()  # type: ignore[misc]

    def _has_input(self) -> bool:
        inner: Any = self
        events = inner._selector.select(0)
        inner._process_events(events)
        return bool(events)


def _trio_options() -> dict[str, Any]:
    return {"clock": trio.testing.MockClock(autojump_threshold=0)}


BACKENDS: list[Any] = [("asyncio", {"loop_factory": JumpingLoop}), ("trio", _trio_options())]
"""For ``anyio_backend``. One clock of Trio's can serve one run at a time."""
