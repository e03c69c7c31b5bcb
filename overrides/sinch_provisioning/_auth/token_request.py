"""One access token, asked from the token endpoint by client credentials (RFC 6749, section 4.4).

What holds a token in a variable raises nothing here, so that no traceback shows one.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Final, cast

import attrs
import httpx

from sinch_provisioning_core.runtime.operation import Operation

from .._redaction import Redaction
from .._sending.exchange import Exchange
from .._sending.failures import fit_to_show, reason_of, told_request
from .._sending.retry import RetryPolicy, retry_after
from .._sending.session import USER_AGENT, Session
from .._transport.slot import RESERVED
from ..errors import (
    TokenConnectionError,
    TokenError,
    TokenRefusedError,
    TokenStatusError,
    TokenTimeoutError,
)
from ..errors.calls import as_sentence
from .credential import Credential, is_token

__all__ = ["TokenAnswer", "TokenRequest"]

REMEDIES: Mapping[str, str] = {
    "invalid_client": "Check the key id and the key secret: one of them is wrong, or the key was deleted.",
    "invalid_request": "Check the token URL: it does not take client credentials like this.",
    "invalid_scope": "Check what the access key may do.",
    "unauthorized_client": "This key may not use client credentials; create an access key in the Sinch dashboard.",
    "unsupported_grant_type": "Check the token URL: it does not take client credentials.",
}
"""By OAuth 2.0 error code."""

TOKEN_OPERATION: Final = Operation[Any](
    "oauth2.token", "POST", "/oauth2/token", service="oauth2", name="token", tag="", answers={}, errors={}
)

UNSTATED_LIFETIME: Final = 300.0
"""Seconds to take a token for good whose life the endpoint does not state, as RFC 6749 allows it."""

NOT_AN_ENDPOINT = "Check the token URL: this does not look like an OAuth 2.0 token endpoint."


@attrs.frozen
class TokenAnswer:
    """What the token endpoint gave."""

    access_token: str = attrs.field(repr=False)
    lifetime: float
    """Seconds."""


class TokenRequest:
    """Asks for a token, and again when the endpoint fails for the moment."""

    def __init__(self, url: str, credential: Credential, session: Session, policy: RetryPolicy) -> None:
        self._url = httpx.URL(url)
        self._credential = credential
        self._session = session
        self._policy = policy

    @property
    def url(self) -> str:
        return str(self._url)

    async def send(self) -> TokenAnswer:
        """Ask for a token.

        Raises:
            TokenError: There is none to be had.
        """
        redaction = Redaction()
        redaction.add(self._credential.secrets)
        exchange = Exchange(
            self._session,
            self._policy,
            TOKEN_OPERATION,
            self._url.path,
            redaction=redaction,
            is_harmless=True,
            jumps_queue=True,
        )
        response = await exchange.run(self._request)
        if isinstance(response, httpx.RequestError):
            raise self._no_answer(exchange, response) from response
        if not response.is_success:
            raise self._refusal(exchange, response)
        answer = _read_answer(response.content)
        if isinstance(answer, str):
            problem = f"{response.status_code}, but {answer}."
            raise TokenError(problem, exchange.facts(), token_url=self.url, next_step=NOT_AN_ENDPOINT)
        return answer

    def _request(self) -> httpx.Request:
        return httpx.Request(
            "POST",
            self._url,
            data={"grant_type": "client_credentials"},
            headers={
                "Authorization": self._credential.header,
                "Accept": "application/json",
                "User-Agent": USER_AGENT,
            },
            extensions={"timeout": self._session.http.timeout.as_dict(), RESERVED: True},
        )

    def _no_answer(self, exchange: Exchange, failure: httpx.RequestError) -> TokenError:
        error_class = TokenTimeoutError if isinstance(failure, httpx.TimeoutException) else TokenConnectionError
        facts = exchange.facts()
        exchange.redaction.failure(failure)
        problem = as_sentence(f"no complete answer, {facts.attempts[-1].outcome}")
        return error_class(problem, facts, token_url=self.url, request=told_request(failure))

    def _refusal(self, exchange: Exchange, response: httpx.Response) -> TokenStatusError:
        status, redaction = response.status_code, exchange.redaction
        data = _json_object(response.content) or {}
        code, description = redaction.code(data.get("error")), data.get("error_description")
        said = redaction.text(description).rstrip(".") if isinstance(description, str) and description else None
        told = ": ".join(part for part in (code, said) if part)
        if response.is_redirect:
            step: str | None = "Set the token URL to where it now is: credentials are not sent along a redirect."
        else:
            step = REMEDIES.get(str(code))
        is_refused = 400 <= status < 500 and status not in (408, 429)
        problem = as_sentence(", ".join(part for part in (reason_of(response, redaction), told) if part))
        fit_to_show(response, redaction)
        return (TokenRefusedError if is_refused else TokenStatusError)(
            problem,
            exchange.facts(),
            token_url=self.url,
            error=code,
            error_description=said,
            status_code=status,
            error_code=code,
            message=said,
            retry_after=retry_after(response.headers, self._session.timing.clock),
            response=response,
            request=response.request,
            next_step=step,
        )


def _read_answer(content: bytes) -> TokenAnswer | str:
    """The token; or what is wrong with the answer."""
    data = _json_object(content)
    if data is None:
        return "not with a JSON object"
    token, kind, lifetime = data.get("access_token"), data.get("token_type"), _seconds(data.get("expires_in"))
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        return "with a token_type other than bearer"
    if "expires_in" in data and lifetime is None:
        return "with an expires_in that is no number of seconds"
    if not isinstance(token, str) or not is_token(token):
        return "without a usable access_token"
    return TokenAnswer(token, UNSTATED_LIFETIME if lifetime is None else lifetime)


def _json_object(content: bytes) -> dict[str, Any] | None:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", data) if isinstance(data, dict) else None


def _seconds(value: object) -> float | None:
    """``expires_in``, which some servers give as text."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
