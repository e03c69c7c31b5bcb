"""Ways to prove who is calling."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, Protocol

import attrs

from .credential import Credential
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .authenticator import Authenticator
    from .link import Link
    from .retry import RetryPolicy
    from .token_store import TokenStore

__all__ = ["Auth", "BasicAuth", "BearerToken", "OAuth2ClientCredentials"]

TOKEN_URL: Final = "https://auth.sinch.com/oauth2/token"


class Auth(Protocol):
    """What a client takes as ``auth=``."""

    def authenticator(self, link: Link, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
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

    def authenticator(self, link: Link, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .forgiving_store import ForgivingStore
        from .secure_url import checked_url
        from .token_request import TokenRequest
        from .token_store import store_key
        from .tokens import TokenSource

        url = checked_url("token_url", self.token_url, allow_plain_http=allow_plain_http)
        request = TokenRequest(url, Credential.basic(self.key_id, self.key_secret), link, policy)
        store = None if self.store is None else ForgivingStore(self.store, store_key(url, self.key_id), link.clock)
        return TokenSource(request, link.clock, store)


@attrs.frozen
class BasicAuth:
    """The key itself with every request. For trying things out: the service limits its rate heavily."""

    key_id: str = attrs.field(validator=_is_given)
    key_secret: str = attrs.field(repr=False, validator=_is_given)

    def authenticator(self, link: Link, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .authenticator import StaticAuthenticator

        return StaticAuthenticator(Credential.basic(self.key_id, self.key_secret))


@attrs.frozen
class BearerToken:
    """A token that you have, or an async function that gives one.

    The function is called before every request, so it should cache; it is called once more when its token is refused.
    """

    token: str | Callable[[], Awaitable[str]] = attrs.field(repr=False)

    def authenticator(self, link: Link, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .authenticator import ProvidedAuthenticator, StaticAuthenticator

        if isinstance(self.token, str):
            return StaticAuthenticator(Credential.bearer(self.token))
        return ProvidedAuthenticator(self.token)
