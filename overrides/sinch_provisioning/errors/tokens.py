"""Errors of the token endpoint, which are those of the calls that need the token too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning_core.runtime.text import first_words

from .calls import LONGEST_NAME, APIConnectionError, APIStatusError, APITimeoutError, AuthenticationError, CallError

if TYPE_CHECKING:
    import httpx

    from ..attempts import Attempt, CallFacts

__all__ = ["TokenConnectionError", "TokenError", "TokenRefusedError", "TokenStatusError", "TokenTimeoutError"]


class TokenError(CallError):
    """No access token could be got from the token endpoint. Its call is the token request: ``oauth2.token``."""

    next_step = "Check the key id, the key secret and the token URL."

    def __init__(
        self,
        problem: str,
        facts: CallFacts,
        *,
        token_url: str,
        error: str | None = None,
        error_description: str | None = None,
        next_step: str | None = None,
        request: httpx.Request | None = None,
        **more: Any,
    ) -> None:
        super().__init__(problem, facts, next_step=next_step, request=request, **more)
        self.token_url = token_url
        self.error = error
        """OAuth 2.0 error code, such as ``invalid_client``."""
        self.error_description = error_description
        self.needed_for: str | None = None
        """The call that needed the token, such as ``webhooks.create``."""
        self.earlier_attempts: tuple[Attempt, ...] = ()
        """Requests of that call itself, sent before another token was needed."""

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The earlier ones of the call that needed the token, then those at the token endpoint."""
        return *self.earlier_attempts, *self.facts.attempts

    @property
    def may_have_succeeded(self) -> bool:
        """Whether the call that needed the token may have taken effect, by one of the ``earlier_attempts``."""
        return any(attempt.may_have_succeeded for attempt in self.earlier_attempts)

    @property
    def earlier_attempt_may_have_succeeded(self) -> bool:
        """The same as ``may_have_succeeded``: a request for a token has no effect."""
        return self.may_have_succeeded

    def _sentences(self) -> list[str]:
        return [
            f"No access token from {self.token_url}: {self.problem}",
            f"It was needed for {self.needed_for}." if self.needed_for else "",
            "It may have taken effect before: read the current state before you repeat it."
            if any(attempt.may_have_succeeded and attempt.method != "GET" for attempt in self.earlier_attempts)
            else "",
            self._history(),
            self.next_step,
        ]

    def _in_short(self) -> tuple[str, str, str]:
        _, problem, request_id = CallError._in_short(self)
        return f"{first_words(self.needed_for or self.call, LONGEST_NAME)}: no access token", problem, request_id


class TokenConnectionError(TokenError, APIConnectionError):
    """The token endpoint gave no complete answer: name resolution, connection, TLS, or the connection broke."""

    next_step = "Check the network, the proxy and the token URL; if it passes by itself, repeat the call later."


class TokenTimeoutError(TokenConnectionError, APITimeoutError):
    """The token endpoint gave no complete answer in time."""


class TokenStatusError(TokenError, APIStatusError):
    """The token endpoint answered with a status other than success; of this class itself: 429, 5xx, a redirect."""

    next_step = "Try again later."


class TokenRefusedError(TokenStatusError, AuthenticationError):
    """The token endpoint refuses the key, or what it was asked for. ``error`` has OAuth's code."""

    next_step = TokenError.next_step
