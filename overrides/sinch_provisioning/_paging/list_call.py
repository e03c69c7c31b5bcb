"""What every list call says of itself when it is used wrongly, or not at all."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning_core.runtime.call import Call

__all__ = ["ListCall"]

_OWN: Final = (f"{__name__.rpartition('._paging.')[0]}.", f"{Call.__module__.rpartition('.runtime.')[0]}.")
"""Modules of this package and of the core begin so; callers are elsewhere."""


class ListCall:
    """A list call, not yet made. One that never is, is warned of where it was written, as a coroutine is."""

    _is_unused = False

    def __init__(self, call: Call[Any]) -> None:
        self._name = call.operation.call_name
        self._place = _calling_line()
        self._is_unused = True

    def _use(self) -> None:
        """To be called when the caller begins to do something with it."""
        self._is_unused = False

    if not TYPE_CHECKING:  # type checkers refuse `for` themselves

        def __iter__(self) -> Any:
            self._use()
            raise TypeError(f"{self._name} is asynchronous: write `async for item in …`, or await its first page")

    def __del__(self) -> None:
        if self._is_unused and not sys.is_finalizing():
            self._is_unused = False
            text = f"the list call {self._name} was never awaited or iterated over, so nothing was sent"
            warnings.warn_explicit(text, RuntimeWarning, *self._place, source=self)


def _calling_line() -> tuple[str, int]:
    """The file and line outside this package that is being run."""
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OWN):
        frame = frame.f_back
    return frame.f_code.co_filename, frame.f_lineno
