"""An access token that is always good: fetched once for all who wait, renewed before it ends."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from math import inf

import anyio
import attrs

from .._transport.background import BackgroundTask
from ..clock import Clock
from ..errors import TokenError
from ..logs import logger
from .authenticator import Authenticator
from .credential import Credential
from .stores.guarded import GuardedStore
from .stores.protocol import StoredToken
from .token_request import TokenRequest

__all__ = ["Token", "TokenSource"]

RENEWAL_SHARE, LONGEST_RENEWAL = 0.2, 300.0
"""The last part of a token's life, and at most so many seconds, in which it is renewed in the background."""
SAFETY_SHARE, LONGEST_SAFETY = 0.05, 10.0
"""The very last part, in which it is not used any more, because it could end on its way to the service."""
RENEWAL_TIMEOUT = 60.0
"""Seconds that a renewal in the background may take."""
RENEWAL_PAUSE_SHARE, SHORTEST_RENEWAL_PAUSE = 0.25, 1.0
"""The part of the time left, and at least so many seconds, between a failed renewal and the next."""

REPLACEMENT_PAUSE = 60.0
"""Seconds for which a token that replaced a refused one is not replaced in turn."""


@attrs.frozen
class Token:
    """An access token and its times, by the monotonic clock."""

    credential: Credential
    renew_at: float
    unusable_at: float
    stored: StoredToken

    @classmethod
    def of(cls, stored: StoredToken, clock: Clock) -> Token:
        """From a token as it is stored; a wall clock that is off cannot make it live longer than it was given."""
        left = min(stored.expires_at - clock.wall(), stored.lifetime)
        end = clock.monotonic() + left
        return cls(
            Credential.bearer(stored.access_token),
            renew_at=end - min(stored.lifetime * RENEWAL_SHARE, LONGEST_RENEWAL),
            unusable_at=end - min(stored.lifetime * SAFETY_SHARE, LONGEST_SAFETY),
            stored=stored,
        )


class TokenSource(Authenticator):
    """One token for every call of a client.

    A token near its end is renewed by a background task, which ends with this object, while calls go on with the old
    one.
    """

    def __init__(self, request: TokenRequest, clock: Clock, store: GuardedStore | None) -> None:
        self.token_url = request.url
        self._clock = clock
        self._shared = _SharedToken(request, clock, store)
        self._renewal: BackgroundTask | None = None

    def ready(self) -> Credential | None:
        token = self._shared.token
        if token is None or token.credential == self._shared.refused:
            return None
        now = self._clock.monotonic()
        if now >= token.renew_at:
            if now >= token.unusable_at:
                return None
            if now >= self._shared.next_renewal_at and (self._renewal is None or self._renewal.has_ended):
                self._renewal = BackgroundTask(self._shared.renew)
        return token.credential

    async def obtain(self) -> Credential:
        """Wait for a token.

        Raises:
            TokenError: None is to be had.
        """
        return await self._shared.get(self._is_usable)

    def latest(self, held: Credential) -> Credential | None:
        return self.ready() or (None if held == self._shared.refused else held)

    async def replace(self, refused: Credential) -> Credential | None:
        """Another token than the refused one; one fetch for all whose request was refused with it.

        ``None`` for a token that has itself just replaced a refused one: then the token is not what is wrong.
        """
        current = self._shared.token
        if current is not None and current.credential != refused:
            return self.ready() or await self.obtain()
        if self._shared.has_just_replaced(refused):
            return None
        self._shared.refused = refused
        credential = await self._shared.get(self._is_usable)
        self._shared.note_replacement(credential)
        return None if credential == refused else credential

    def _is_usable(self, token: Token) -> bool:
        return token.credential != self._shared.refused and self._clock.monotonic() < token.unusable_at

    async def aclose(self) -> None:
        if self._renewal is not None:
            await self._renewal.stop()


class _SharedToken:
    """The token, and its fetching. It knows nothing of who holds it, so that a dropped holder ends its renewal.

    Whoever finds no good token fetches one under a lock, and those who wait for the lock share what came of it: the
    token or the failure. If the fetching task is cancelled, the next in the queue fetches.
    """

    def __init__(self, request: TokenRequest, clock: Clock, store: GuardedStore | None) -> None:
        self.token: Token | None = None
        self.refused: Credential | None = None
        """A token that the service refused, while another is being had. If none is to be had, it may do elsewhere."""
        self.next_renewal_at = -inf
        self._request = request
        self._clock = clock
        self._store = store
        self._lock = anyio.Lock()
        self._failure: TokenError | None = None
        self._rounds = 0
        self._replacement: Credential | None = None
        self._replaced_at = 0.0

    def note_replacement(self, credential: Credential) -> None:
        """Remember what was had because a token was refused; it may be the same one again."""
        self._replacement, self._replaced_at = credential, self._clock.monotonic()

    def has_just_replaced(self, credential: Credential) -> bool:
        return credential == self._replacement and self._clock.monotonic() < self._replaced_at + REPLACEMENT_PAUSE

    async def renew(self) -> None:
        """Renew ahead of the end. A failure does no harm yet: the next call tries again after a pause."""
        with anyio.move_on_after(RENEWAL_TIMEOUT):
            try:
                await self.get(
                    lambda token: token.credential != self.refused and self._clock.monotonic() < token.renew_at
                )
            except TokenError as error:
                logger.warning("the access token could not be renewed ahead of its end: %s", error.summary)
        assert self.token is not None
        now = self._clock.monotonic()
        left = self.token.unusable_at - now
        self.next_renewal_at = now + max(left * RENEWAL_PAUSE_SHARE, SHORTEST_RENEWAL_PAUSE)

    async def get(self, is_good: Callable[[Token], bool]) -> Credential:
        """The token if it is good, or a new one."""
        rounds = self._rounds
        async with self._lock:
            if self._rounds != rounds and self._failure is not None:
                raise copy(self._failure)
            # A token that came while this one waited is taken even if its life is already over.
            if self.token is not None and (self._rounds != rounds or is_good(self.token)):
                return self.token.credential
            try:
                self.token = await self._load_or_fetch(is_good)
            except TokenError as failure:
                self._failure = copy(failure)
                self.refused = None
                self._rounds += 1
                raise
            self._failure = None
            self.refused = None
            self._rounds += 1
            return self.token.credential

    async def _load_or_fetch(self, is_good: Callable[[Token], bool]) -> Token:
        store = self._store
        if store is None:
            return await self._fetch()
        token = await self._load(store, is_good)
        if token is not None:
            return token
        async with store.lock():
            token = await self._load(store, is_good)
            if token is None:
                token = await self._fetch()
                await store.save(token.stored)
        return token

    async def _load(self, store: GuardedStore, is_good: Callable[[Token], bool]) -> Token | None:
        stored = await store.load()
        if stored is None:
            return None
        token = Token.of(stored, self._clock)
        return token if is_good(token) else None

    async def _fetch(self) -> Token:
        answer = await self._request.send()
        stored = StoredToken(answer.access_token, self._clock.wall() + answer.lifetime, answer.lifetime)
        # Kept at once: saving it may be cancelled.
        self.token = Token.of(stored, self._clock)
        return self.token
