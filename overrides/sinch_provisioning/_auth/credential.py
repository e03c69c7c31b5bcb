"""The value of an ``Authorization`` header, kept out of reprs."""

from __future__ import annotations

import base64
import re

import attrs

from ..errors import ConfigurationError

__all__ = ["Credential", "is_token"]

_TOKEN = re.compile(r"[\x21-\x7e]+")


def is_token(text: str) -> bool:
    """Whether a text can stand in a header as a bearer token."""
    return _TOKEN.fullmatch(text) is not None


@attrs.frozen
class Credential:
    """What authorises a request."""

    header: str = attrs.field(repr=False)
    """The whole header value."""
    secrets: tuple[str, ...] = attrs.field(repr=False)
    """What must not be shown, in each form in which the other side could echo it."""

    @classmethod
    def basic(cls, key_id: str, key_secret: str) -> Credential:
        pair = base64.b64encode(f"{key_id}:{key_secret}".encode()).decode("ascii")
        return cls(f"Basic {pair}", (pair, key_secret))

    @classmethod
    def bearer(cls, token: str) -> Credential:
        """The credential of a bearer token.

        Raises:
            ConfigurationError: The token could not stand in a header; the error does not show it.
        """
        if not is_token(token):
            del token  # out of sight of tools that print the variables of a traceback
            raise ConfigurationError(
                "The bearer token is empty or has characters that no token has.",
                next_step="Look for a line break, space or quotation mark around it.",
            )
        return cls(f"Bearer {token}", (token,))
