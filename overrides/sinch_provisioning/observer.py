"""Tells about attempts: to the log, and to whoever asked."""

from __future__ import annotations

import inspect
import logging

from .attempts import Attempt, AttemptHook
from .logs import log_attempt, logger

__all__ = ["Observer"]


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
