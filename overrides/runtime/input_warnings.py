"""Where it is told what is odd about an input: at the line that led here, or by who runs many calls at once."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, TypeAlias

__all__ = ["Tell", "at_the_callers_line", "told_by", "way_to_tell"]

Tell: TypeAlias = Callable[[str, type[Warning]], None]
"""Called with the text and the category of each warning."""

_told_by: Final[ContextVar[Tell | None]] = ContextVar("sinch_provisioning_input_warnings", default=None)


def way_to_tell() -> Tell:
    """What a warning is to be told with."""
    return _told_by.get() or at_the_callers_line()


@contextmanager
def told_by(tell: Tell) -> Generator[None, None, None]:
    """Within the block, and the tasks begun in it, warnings go to ``tell``."""
    token = _told_by.set(tell)
    try:
        yield
    finally:
        _told_by.reset(token)


def at_the_callers_line() -> Tell:
    """Warns, now or later, at the line outside of this SDK that has led here."""
    ours = __name__.partition("_core.runtime.")[0]
    frame = inspect.currentframe()
    assert frame is not None
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).startswith(ours):
        frame = frame.f_back
    file, line = frame.f_code.co_filename, frame.f_lineno
    module: str | None = frame.f_globals.get("__name__")
    registry: dict[Any, Any] = frame.f_globals.setdefault("__warningregistry__", {})

    def tell(message: str, category: type[Warning]) -> None:
        warnings.warn_explicit(message, category, file, line, module, registry)

    return tell
