"""Telling about attempts: to the package's log, with their facts as fields and nothing secret, and to a hook."""

from __future__ import annotations

import inspect
import logging

from .attempts import Attempt, AttemptHook

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
            "delay": attempt.delay,
            "elapsed": attempt.elapsed,
            "request_id": attempt.request_id,
        },
    )


class Observer:
    """Passes attempts on to the log and to a hook."""

    def __init__(self, hook: AttemptHook | None = None) -> None:
        self._hook = hook

    @property
    def listens(self) -> bool:
        """Whether anybody wants to hear of an attempt that went well."""
        return self._hook is not None or logger.isEnabledFor(logging.DEBUG)

    async def tell(self, attempt: Attempt) -> None:
        log_attempt(attempt)
        if self._hook is None:
            return
        try:
            answer = self._hook(attempt)
            if inspect.isawaitable(answer):
                await answer
        except Exception:
            logger.exception("the on_attempt hook failed")
