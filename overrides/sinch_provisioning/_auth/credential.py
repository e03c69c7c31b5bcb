"""The value of an ``Authorization`` header, kept out of reprs."""

from __future__ import annotations

import base64
import re
from typing import Final

from ..errors import ConfigurationError

__all__ = ["Credential", "is_token"]

_TOKEN: Final = r"[\x21-\x7e]+"


def is_token(text: str) -> bool:
    """Whether a text can stand in a header as a bearer token."""
    return re.fullmatch(_TOKEN, text) is not None


class Credential:
    """What authorises a request; two are equal if they authorise it in the same way."""

    __slots__ = ("header", "secrets")

    def __init__(self, header: str, secrets: tuple[str, ...]) -> None:
        self.header = header
        """The whole header value."""
        self.secrets = secrets
        """What must not be shown, in each form in which the other side could echo it."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Credential) and self.header == other.header

    def __hash__(self) -> int:
        return hash(self.header)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

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
