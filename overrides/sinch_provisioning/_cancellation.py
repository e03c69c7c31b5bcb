"""Telling the cancellation of a task from one that merely escapes what a user's code awaits in it.

On asyncio, whoever awaits a future that somebody else has cancelled gets the same exception as a task that is being
cancelled; and a task group ends on it without a word.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from math import inf

import anyio

__all__ = ["user_code"]


@contextmanager
def user_code() -> Generator[None, None, None]:
    """Around a callback: what it awaited was cancelled, but not the task that runs it, so the callback has failed.

    Raises:
        RuntimeError: Its cause is the cancellation that escaped the block.
    """
    try:
        yield
    except BaseException as error:
        if _is_anothers(error):
            raise RuntimeError("What it awaited was cancelled by somebody else.") from error
        raise


def _is_anothers(error: BaseException) -> bool:
    asyncio = sys.modules.get("asyncio")  # a service on Trio, where nobody gets another's cancellation, may do without
    if asyncio is None or not isinstance(error, asyncio.CancelledError):
        return False
    if anyio.get_cancelled_exc_class() is not asyncio.CancelledError:
        return False
    task = asyncio.current_task()
    # A cancel scope that has ended may have taken its request back while that of an outer one is still to come.
    return task is not None and not task.cancelling() and anyio.current_effective_deadline() != -inf
