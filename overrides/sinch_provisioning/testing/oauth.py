"""The token endpoint, and the credentials that the API accepts."""

from __future__ import annotations

import base64
import binascii
import secrets
from typing import Any
from urllib.parse import parse_qs

from .answer import Answer, json_answer
from .clock import Clock
from .errors import Refusal

TOKEN_PATH = b"/oauth2/token"


class TokenService:
    """Issues access tokens and knows which are good."""

    def __init__(self, key_id: str, key_secret: str, token_lifetime: float, clock: Clock) -> None:
        self._key_id = key_id
        self._key_secret = key_secret
        self._clock = clock
        self._ends: dict[str, float] = {}
        self.token_lifetime = token_lifetime
        """Seconds that the next tokens are good for. May be changed at any time."""
        self.requests = 0
        """Requests that reached the token endpoint."""
        self.issued = 0
        """Tokens that were given out."""

    def issue(self, lifetime: float | None = None) -> str:
        """A token that the API accepts for ``lifetime`` seconds (default: ``token_lifetime``)."""
        token = f"emulated-{secrets.token_urlsafe(24)}"
        self._ends[token] = self._clock() + (self.token_lifetime if lifetime is None else lifetime)
        self.issued += 1
        return token

    def expire_all(self) -> None:
        """Let every token that was given out so far expire now."""
        self._ends = dict.fromkeys(self._ends, float("-inf"))

    def expire(self, authorization: str | None) -> None:
        """Let the token in this ``Authorization`` header expire now."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() == "bearer" and token in self._ends:
            self._ends[token] = float("-inf")

    def authorize(self, authorization: str | None) -> None:
        """Accept or refuse the ``Authorization`` header of an API request."""
        scheme, _, credentials = (authorization or "").partition(" ")
        if scheme.lower() == "basic" and self._is_key(credentials):
            return
        if scheme.lower() != "bearer":
            raise _unauthorized('Bearer realm="provisioning"')
        end = self._ends.get(credentials.strip())
        if end is None:
            raise _unauthorized('Bearer error="invalid_token", error_description="the token is unknown"')
        if self._clock() >= end:
            raise expired_token()

    def answer(self, method: str, authorization: str | None, body: bytes) -> Answer:
        """The answer of the token endpoint."""
        self.requests += 1
        if method != "POST":
            return json_answer(405, {"error": "invalid_request"}, {"allow": "POST"})
        scheme, _, credentials = (authorization or "").partition(" ")
        if scheme.lower() != "basic" or not self._is_key(credentials):
            return _oauth_error(401, "invalid_client", "The key id or the key secret is wrong.")
        form = parse_qs(body.decode("utf-8", "replace"))
        grant_type = form.get("grant_type", [None])[0]
        if grant_type is None:
            return _oauth_error(400, "invalid_request", "The form field grant_type is missing.")
        if grant_type != "client_credentials":
            return _oauth_error(400, "unsupported_grant_type", "Use the grant type client_credentials.")
        lifetime = self.token_lifetime
        answer = {
            "access_token": self.issue(lifetime),
            "token_type": "bearer",
            "expires_in": int(lifetime) if lifetime == int(lifetime) else lifetime,
            "scope": "",
        }
        return json_answer(200, answer, {"cache-control": "no-store"})

    def _is_key(self, credentials: str) -> bool:
        try:
            given = base64.b64decode(credentials.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return False
        return secrets.compare_digest(given.encode(), f"{self._key_id}:{self._key_secret}".encode())


def expired_token() -> Refusal:
    """The refusal of a token that was good once."""
    return _unauthorized('Bearer error="invalid_token", error_description="the token is expired"')


def _unauthorized(challenge: str) -> Refusal:
    return Refusal("unauthorized_error", status=401, headers={"www-authenticate": challenge})


def _oauth_error(status: int, error: str, description: str) -> Answer:
    headers = {"www-authenticate": 'Basic realm="oauth2"'} if status == 401 else {}
    body: dict[str, Any] = {"error": error, "error_description": description}
    return json_answer(status, body, headers)
