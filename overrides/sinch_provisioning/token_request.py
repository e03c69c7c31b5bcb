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

from ._transport.slot import RESERVED
from .credential import Credential, is_token
from .errors import TokenError
from .exchange import Exchange
from .link import USER_AGENT, Link
from .retry import RetryPolicy

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

NOT_AN_ENDPOINT = "Check the token URL: this does not look like an OAuth 2.0 token endpoint."


@attrs.frozen
class TokenAnswer:
    """What the token endpoint gave."""

    access_token: str = attrs.field(repr=False)
    lifetime: float
    """Seconds."""


class TokenRequest:
    """Asks for a token, and again when the endpoint fails for the moment."""

    def __init__(self, url: str, credential: Credential, link: Link, policy: RetryPolicy) -> None:
        self._url = httpx.URL(url)
        self._credential = credential
        self._link = link
        self._policy = policy

    async def send(self) -> TokenAnswer:
        """:raises TokenError: there is no token to be had."""
        exchange = Exchange(self._link, self._policy, TOKEN_OPERATION, self._url.path, is_harmless=True)
        response = await exchange.run(self._request)
        if isinstance(response, httpx.RequestError):
            problem = f"no complete answer, {exchange.attempts[-1].outcome}."
            step = "Check the network, the proxy and the token URL."
            raise self._error(exchange, problem, step) from response
        if not response.is_success:
            raise self._refusal(exchange, response)
        answer = _read_answer(response.content)
        if isinstance(answer, str):
            raise self._error(exchange, f"{response.status_code}, but {answer}.", NOT_AN_ENDPOINT, response.status_code)
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
            extensions={"timeout": self._link.http.timeout.as_dict(), RESERVED: True},
        )

    def _refusal(self, exchange: Exchange, response: httpx.Response) -> TokenError:
        status = response.status_code
        code, description = _read_refusal(response.content, self._credential)
        told = ": ".join(part for part in (code, description) if part)
        if response.is_redirect:
            step = "Set the token URL to where it now is: credentials are not sent along a redirect."
        elif status == 429 or status >= 500:
            step = "Try again later."
        else:
            step = REMEDIES.get(code or "", TokenError.next_step)
        problem = f"{status} {response.reason_phrase}".rstrip() + (f", {told}." if told else ".")
        error = self._error(exchange, problem, step, status)
        error.error, error.error_description = code, description
        return error

    def _error(self, exchange: Exchange, problem: str, next_step: str, status: int | None = None) -> TokenError:
        return TokenError(
            problem,
            token_url=str(self._url),
            status_code=status,
            attempts=tuple(exchange.attempts),
            next_step=next_step,
        )


def _read_answer(content: bytes) -> TokenAnswer | str:
    """The token; or what is wrong with the answer."""
    data = _json_object(content)
    if data is None:
        return "not with a JSON object"
    token, kind, lifetime = data.get("access_token"), data.get("token_type"), _seconds(data.get("expires_in"))
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        return "with a token_type other than bearer"
    if lifetime is None:
        return "without expires_in as seconds"
    if not isinstance(token, str) or not is_token(token):
        return "without a usable access_token"
    return TokenAnswer(token, lifetime)


def _read_refusal(content: bytes, credential: Credential) -> tuple[str | None, str | None]:
    """``error`` and ``error_description``."""
    data = _json_object(content) or {}
    code, description = (
        credential.hide_in(value).rstrip(".") if isinstance(value, str) and value else None
        for value in (data.get("error"), data.get("error_description"))
    )
    return code, description


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
