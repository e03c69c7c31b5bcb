"""A key that goes along with every request."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .credential import Credential
from .scheme import is_given

if TYPE_CHECKING:
    from .._sending.retry import RetryPolicy
    from .._sending.session import Session
    from .authenticator import Authenticator

__all__ = ["BasicAuth"]


@attrs.frozen
class BasicAuth:
    """The key itself with every request. For trying things out: the service limits its rate heavily."""

    key_id: str = attrs.field(validator=is_given)
    key_secret: str = attrs.field(repr=False, validator=is_given)

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        from .authenticator import StaticAuthenticator

        return StaticAuthenticator(Credential.basic(self.key_id, self.key_secret))
