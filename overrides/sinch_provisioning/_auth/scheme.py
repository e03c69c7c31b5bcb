"""What a way to prove who is calling is, and what each asks of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import attrs

    from .._sending.retry import RetryPolicy
    from .._sending.session import Session
    from .authenticator import Authenticator

__all__ = ["Auth", "is_given"]


class Auth(Protocol):
    """What a client takes as ``auth=``."""

    def authenticator(self, session: Session, policy: RetryPolicy, *, allow_plain_http: bool) -> Authenticator:
        """Bind it to a client's connections."""
        ...


def is_given(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    """A validator for attrs."""
    if not isinstance(value, str) or not value:
        raise ConfigurationError(
            f"{attribute.name} is empty or not a string.", next_step="Give it as it stands in the Sinch dashboard."
        )
