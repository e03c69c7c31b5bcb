"""The package's log: what happens, with its facts as fields, and nothing secret."""

from __future__ import annotations

import logging

from .attempts import Attempt

__all__ = ["logger"]

logger = logging.getLogger("sinch_provisioning")


def log_attempt(attempt: Attempt) -> None:
    """DEBUG for an attempt that ended the call, INFO for one that will be repeated."""
    level = logging.DEBUG if attempt.delay is None else logging.INFO
    if not logger.isEnabledFor(level):
        return
    repeat = "" if attempt.delay is None else f", next attempt in {attempt.delay:.2f} s"
    logger.log(
        level,
        "%s %s: attempt %d ended with %s%s",
        attempt.method,
        attempt.path,
        attempt.number,
        attempt.outcome,
        repeat,
        extra={
            "operation_id": attempt.operation_id,
            "attempt": attempt.number,
            "status": attempt.status,
            "exception": attempt.exception,
            "delay": attempt.delay,
            "elapsed": attempt.elapsed,
            "request_id": attempt.request_id,
        },
    )
