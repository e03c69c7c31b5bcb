"""Telling about attempts: to the package's log, with their facts as fields and nothing secret, and to a hook."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attempts import Attempt, AttemptHook, CallHook, CallStart

__all__ = ["Observer", "logger"]

logger = logging.getLogger(__package__)


def log_attempt(attempt: Attempt) -> None:
    """DEBUG for an attempt that ended the call, INFO for one that will be repeated."""
    level = logging.DEBUG if attempt.delay is None else logging.INFO
    if not logger.isEnabledFor(level):
        return
    repeat = "" if attempt.delay is None else f", next attempt in {attempt.delay:.2f} s"
    logger.log(
        level,
        "%s (%s %s): attempt %d ended with %s%s",
        attempt.call,
        attempt.method,
        attempt.path,
        attempt.number,
        attempt.outcome,
        repeat,
        extra={
            "operation_id": attempt.operation_id,
            "call": attempt.call,
            "project_id": attempt.project_id,
            "attempt": attempt.number,
            "status": attempt.status,
            "exception": attempt.exception,
            "exception_type": attempt.exception_type,
            "delay": attempt.delay,
            "elapsed": attempt.elapsed,
            "request_id": attempt.request_id,
        },
    )


class Observer:
    """Passes attempts on to the log and to a hook, and has another hook around each call."""

    def __init__(self, hook: AttemptHook | None = None, on_call: CallHook | None = None) -> None:
        self._hook = hook
        self.on_call = on_call

    @property
    def listens(self) -> bool:
        """Whether anybody wants to hear of an attempt that went well."""
        return self._hook is not None or logger.isEnabledFor(logging.DEBUG)

    async def tell(self, attempt: Attempt) -> None:
        log_attempt(attempt)
        if self._hook is None:
            return
        from ._cancellation import user_code

        try:
            with user_code():
                answer = self._hook(attempt)
                if inspect.isawaitable(answer):
                    await answer
        except Exception:
            logger.exception("the on_attempt hook failed")

    @contextmanager
    def around(self, hook: CallHook, start: CallStart) -> Generator[None, None, None]:
        """A call within its hook."""
        context: AbstractContextManager[object] | None = None
        try:
            context = hook(start)
            context.__enter__()
        except Exception:
            logger.exception("the on_call hook failed")
            context = None
        try:
            yield
        except BaseException as error:
            _leave(context, type(error), error, error.__traceback__)
            raise
        _leave(context)


def _leave(
    context: AbstractContextManager[object] | None,
    kind: type[BaseException] | None = None,
    error: BaseException | None = None,
    trace: TracebackType | None = None,
) -> None:
    if context is None:
        return
    try:
        context.__exit__(kind, error, trace)
    except Exception as failure:
        if failure is not error:
            logger.exception("the on_call hook failed")
