"""Where access tokens are kept, so that clients, processes and hosts can share one."""

from __future__ import annotations

import hashlib
import json
import math
from contextlib import AbstractAsyncContextManager
from typing import Protocol, cast

import attrs

from ..credential import is_token

__all__ = ["StoredToken", "TokenStore", "store_key"]


@attrs.frozen
class StoredToken:
    """A token as a store keeps it."""

    access_token: str = attrs.field(repr=False)
    expires_at: float
    """Unix time."""
    lifetime: float
    """Seconds it was given."""

    def to_json(self) -> str:
        return json.dumps({"access_token": self.access_token, "expires_at": self.expires_at, "lifetime": self.lifetime})

    @classmethod
    def from_json(cls, text: str | bytes) -> StoredToken | None:
        """``None`` if it is not what :meth:`to_json` makes."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if not isinstance(data, dict):
            return None
        fields = cast("dict[str, object]", data)
        access_token = fields.get("access_token")
        expires_at, lifetime = _seconds(fields.get("expires_at")), _seconds(fields.get("lifetime"))
        if not isinstance(access_token, str) or not is_token(access_token) or expires_at is None or lifetime is None:
            return None
        return cls(access_token, expires_at, lifetime)


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None


class TokenStore(Protocol):
    """Keeps tokens by key. Any exception of a store is logged, and the client goes on without it.

    A key is a hash of token URL and key id; it tells nothing and is safe in a file name.
    """

    async def load(self, key: str) -> StoredToken | None:
        """The token last saved, also when it has expired; ``None`` if there is none."""
        ...

    async def save(self, key: str, token: StoredToken) -> None: ...

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Held while a token is fetched, so that those who share the store make one request between them."""
        ...


def store_key(token_url: str, key_id: str) -> str:
    """The key under which the token of a key id at a token URL is kept."""
    return hashlib.sha256(f"{token_url}\n{key_id}".encode()).hexdigest()
