"""A token store whose failures cost no more than a request to the token endpoint."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from math import inf
from typing import Final

import anyio

from ..._cancellation import user_code
from ...clock import Clock
from ...logs import logger
from ..credential import is_token
from .protocol import StoredToken, TokenStore

__all__ = ["GuardedStore"]

PATIENCE: Final = 2.0
"""Seconds to wait for a store to load, save or unlock."""
LOCK_PATIENCE: Final = 20.0
"""Seconds to wait for another process to fetch the token."""
REST: Final = 30.0
"""Seconds for which a store that failed is left alone."""


class GuardedStore:
    """One key of a store. What fails or hangs there is logged, without its text, which might hold a secret."""

    def __init__(self, store: TokenStore, key: str, clock: Clock) -> None:
        self._store = store
        self._key = key
        self._clock = clock
        self._rests_until = -inf

    async def load(self) -> StoredToken | None:
        token: StoredToken | None = None
        if self._is_awake():
            with self._forgiving("load"), anyio.fail_after(PATIENCE):
                token = await self._store.load(self._key)
        return token if token is not None and is_token(token.access_token) else None

    async def save(self, token: StoredToken) -> None:
        if self._is_awake():
            with self._forgiving("save"), anyio.fail_after(PATIENCE):
                await self._store.save(self._key, token)

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None, None]:
        if not self._is_awake():
            yield
            return
        lock = self._store.lock(self._key)
        is_held = False
        with self._forgiving("lock"), anyio.fail_after(LOCK_PATIENCE):
            await lock.__aenter__()
            is_held = True
        try:
            yield
        finally:
            if is_held:
                with self._forgiving("unlock"), anyio.fail_after(PATIENCE, shield=True):
                    await lock.__aexit__(None, None, None)

    def _is_awake(self) -> bool:
        return self._clock.monotonic() >= self._rests_until

    @contextmanager
    def _forgiving(self, action: str) -> Generator[None, None, None]:
        try:
            with user_code():
                yield
        except Exception as failure:
            self._rests_until = self._clock.monotonic() + REST
            logger.warning(
                "the token store failed to %s (%s); going on without it",
                action,
                type(failure).__name__,
                extra={"store_action": action},
            )
