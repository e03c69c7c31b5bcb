"""Where it is told what is odd about an input: at the line that led here, or by who runs many calls at once."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, TypeAlias

__all__ = ["Tell", "at_the_callers_line", "tell_all", "tell_of_here", "told_by"]

Tell: TypeAlias = Callable[[Warning], None]
"""Called with each warning; raises it where warning filters make it an error."""

_told_by: Final[ContextVar[Tell | None]] = ContextVar("sinch_provisioning_input_warnings", default=None)


def tell_all(found: Sequence[Warning]) -> None:
    """Tell warnings about one input. Where filters make them errors, the first is raised, with the others as notes."""
    if not found:
        return
    tell = tell_of_here()
    raised: list[Warning] = []
    for warning in found:
        try:
            tell(warning)
        except Warning as error:
            raised.append(error)
    if raised:
        for other in raised[1:]:
            raised[0].add_note(str(other))
        raise raised[0]


@contextmanager
def told_by(tell: Tell) -> Generator[None, None, None]:
    """Within the block, and the tasks begun in it, warnings go to ``tell``."""
    token = _told_by.set(tell)
    try:
        yield
    finally:
        _told_by.reset(token)


def tell_of_here() -> Tell:
    """Who is told of warnings here: for where the work is done in another thread."""
    return _told_by.get() or at_the_callers_line()


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

    def tell(warning: Warning) -> None:
        warnings.warn_explicit(warning, type(warning), file, line, module, registry)

    return tell
