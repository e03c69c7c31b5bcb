"""Ways to prove who is calling."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, Protocol

import attrs

from ..errors import ConfigurationError
from .credential import Credential

if TYPE_CHECKING:
    from .._sending.retry import RetryPolicy
    from .._sending.session import Session
    from .authenticator import Authenticator
    from .stores.protocol import TokenStore

__all__ = ["Auth", "BasicAuth", "BearerToken", "OAuth2ClientCredentials"]

TOKEN_URL: Final = "https://auth.sinch.com/oauth2/token"


class Auth(Protocol):
    """What a client takes as ``auth=``."""

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        """Bind it to a client's connections."""
        ...


def _is_given(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(
            f"{attribute.name} is empty or not a string.", next_step="Give it as it stands in the Sinch dashboard."
        )


@attrs.frozen
class OAuth2ClientCredentials:
    """OAuth 2.0 client credentials: the key buys short-lived tokens, which are renewed by themselves."""

    key_id: str = attrs.field(validator=_is_given)
    key_secret: str = attrs.field(repr=False, validator=_is_given)
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


@attrs.frozen
class BasicAuth:
    """The key itself with every request. For trying things out: the service limits its rate heavily."""

    key_id: str = attrs.field(validator=_is_given)
    key_secret: str = attrs.field(repr=False, validator=_is_given)

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .authenticator import StaticAuthenticator

        return StaticAuthenticator(Credential.basic(self.key_id, self.key_secret))


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
