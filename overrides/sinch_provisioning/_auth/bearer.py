"""A token that somebody else provides."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import attrs

from .credential import Credential

if TYPE_CHECKING:
    from .._sending.retry import RetryPolicy
    from .._sending.session import Session
    from .authenticator import Authenticator

__all__ = ["BearerToken"]


@attrs.frozen
class BearerToken:
    """A token that you have, or an async function that gives one.

    The function is called before every request, so it should cache; it is called once more when its token is refused.
    """

    token: str | Callable[[], Awaitable[str]] = attrs.field(repr=False)

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .authenticator import ProvidedAuthenticator, StaticAuthenticator

        if isinstance(self.token, str):
            return StaticAuthenticator(Credential.bearer(self.token))
        return ProvidedAuthenticator(self.token)
