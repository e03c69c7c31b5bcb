"""How many tasks the event loop has, those of the background included."""

from __future__ import annotations

import asyncio
from typing import Any

import anyio
import sniffio
import trio


def count_tasks() -> int:
    if sniffio.current_async_library() == "asyncio":
        return len(asyncio.all_tasks())
    return _descendants(trio.lowlevel.current_root_task())


def _descendants(task: Any) -> int:
    return 1 + sum(_descendants(child) for nursery in task.child_nurseries for child in nursery.child_tasks)


async def until_tasks(count: int) -> None:
    """Wait until there are no more tasks than that; the connection pool's own may have ended too."""
    while count_tasks() > count:  # noqa: ASYNC110
        await anyio.sleep(0.001)
