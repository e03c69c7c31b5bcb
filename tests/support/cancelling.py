"""Cancellations that are not the running task's."""

from __future__ import annotations

import asyncio

import anyio

__all__ = ["await_what_others_cancelled"]


async def await_what_others_cancelled() -> None:
    """Await a shared task that somebody cancels meanwhile (asyncio)."""
    shared = asyncio.ensure_future(anyio.sleep_forever())
    shared.get_loop().call_soon(shared.cancel)
    await shared
