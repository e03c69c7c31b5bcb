"""All ways in which an error, a log or a tool that prints tracebacks could show a secret."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from sinch_provisioning import ProvisioningError

__all__ = ["everything_logged", "everything_shown"]


def everything_shown(error: BaseException) -> str:
    """The error as print, repr, pickle, log and a debugger that prints our own frames' variables show it."""
    shown = [str(error), repr(error), repr(getattr(error, "request", None)), repr(getattr(error, "response", None))]
    response = getattr(error, "response", None)
    if response is not None:
        shown += [repr(response.next_request), repr(dict(response.request.headers)), repr(response.reason_phrase)]
    shown += traceback.format_exception(error)
    chain: BaseException | None = error
    while chain is not None:
        frames = [frame for frame, _ in traceback.walk_tb(chain.__traceback__)]
        shown += [repr(frame.f_locals) for frame in frames if _is_ours(frame.f_code.co_filename)]
        shown.append(repr(getattr(chain, "args", "")))
        chain = chain.__cause__ or chain.__context__
    if isinstance(error, ProvisioningError):
        shown.append(repr(pickle.dumps(error)))
        shown.append(repr(vars(error)))
    return "\n".join(shown)


def _is_ours(filename: str) -> bool:
    """The generated functions hold the arguments of their caller, who holds them too."""
    places = ("/services/", "/api/", "/tests/")
    return "/sinch_provisioning" in filename and not any(place in filename for place in places)


@contextmanager
def everything_logged(logger: str | None = None) -> Iterator[io.StringIO]:
    """What anybody logs, or one logger, with all fields of the records."""
    text = io.StringIO()

    class Everything(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            text.write(f"{record.getMessage()} {vars(record)}\n")
            if record.exc_info:
                text.write("".join(traceback.format_exception(*record.exc_info)))

    handler = Everything()
    listened = logging.getLogger(logger)
    level = listened.level
    listened.addHandler(handler)
    listened.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        listened.removeHandler(handler)
        listened.setLevel(level)
