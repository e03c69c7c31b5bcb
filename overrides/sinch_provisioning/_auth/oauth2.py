"""A key that buys tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from .credential import Credential
from .scheme import is_given

if TYPE_CHECKING:
    from .._sending.retry import RetryPolicy
    from .._sending.session import Session
    from .authenticator import Authenticator
    from .stores.protocol import TokenStore

__all__ = ["TOKEN_URL", "OAuth2ClientCredentials"]

TOKEN_URL: Final = "https://auth.sinch.com/oauth2/token"


@attrs.frozen
class OAuth2ClientCredentials:
    """OAuth 2.0 client credentials: the key buys short-lived tokens, which are renewed by themselves."""

    key_id: str = attrs.field(validator=is_given)
    key_secret: str = attrs.field(repr=False, validator=is_given)
    token_url: str = attrs.field(default=TOKEN_URL, kw_only=True)
    store: TokenStore | None = attrs.field(default=None, kw_only=True)
    """Shares the token with other clients; without one it stays in the client's memory."""

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .._transport.urls import checked_url
        from .stores.guarded import GuardedStore
        from .stores.protocol import store_key
        from .token_request import TokenRequest
        from .token_source import TokenSource

        url = checked_url("token_url", self.token_url, allow_plain_http=allow_plain_http)
        request = TokenRequest(url, Credential.basic(self.key_id, self.key_secret), session, policy)
        store = (
            None if self.store is None else GuardedStore(self.store, store_key(url, self.key_id), session.timing.clock)
        )
        return TokenSource(request, session.timing.clock, store)
