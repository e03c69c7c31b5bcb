"""What came of one request, and what that tells about its effect."""

from __future__ import annotations

import ssl
from typing import Any, cast

import httpx

from sinch_provisioning_core.runtime.json_text import parse_json

from .._redaction import Redaction
from .._transport.bounded_body import AnswerTooLarge
from .._transport.failure import ProxyRefusedError
from .repeating import LASTING_REFUSALS, Effect

__all__ = ["Outcome", "error_fields"]

BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
)
"""Failures after which the request cannot have reached the service."""

LASTING_FAILURES = (httpx.UnsupportedProtocol, AnswerTooLarge, ProxyRefusedError)
"""Failures that the next attempt would meet too."""

LONGEST_FAILURE = 200
"""Characters of a failure's text."""


class Outcome:
    """An answer, a failure, or an answer whose body was lost on the way: then both."""

    __slots__ = ("effect", "failure", "response")

    def __init__(self, response: httpx.Response | None, failure: httpx.RequestError | None = None) -> None:
        self.response = response
        self.failure = failure
        self.effect = _effect(response, failure)
        """What the request did, as far as one can tell; ``None`` for an answer that repeating would not change."""

    @property
    def result(self) -> httpx.Response | httpx.RequestError:
        """The answer, where its status alone tells enough; else the failure."""
        if self.response is not None and (self.failure is None or self.effect is not Effect.DONE):
            return self.response
        assert self.failure is not None
        return self.failure

    @property
    def is_answer(self) -> bool:
        """Whether this is what the caller gets; a refused credential may yet be replaced."""
        return self.response is not None and self.failure is None and self.response.status_code != 401

    @property
    def lasting_reason(self) -> str | None:
        """Why repeating could not end in another way; ``None`` if it could."""
        if self.response is not None and self.response.status_code == 429:
            return LASTING_REFUSALS.get(str(error_fields(self.response).get("errorCode")))
        if isinstance(self.failure, LASTING_FAILURES) or self._certificate_is_bad():
            return "it would fail in the same way"
        return None

    def _certificate_is_bad(self) -> bool:
        cause: BaseException | None = self.failure
        while cause is not None:
            if isinstance(cause, ssl.SSLCertVerificationError):
                return True
            cause = cause.__cause__ or cause.__context__
        return False

    def describe_failure(self, redaction: Redaction) -> str | None:
        """Its type and text, without a full stop at the end: more words follow."""
        if self.failure is None:
            return None
        text = redaction.text(str(self.failure), LONGEST_FAILURE).removesuffix(".")
        return f"{type(self.failure).__name__}: {text}" if text else type(self.failure).__name__


def _effect(response: httpx.Response | None, failure: httpx.RequestError | None) -> Effect | None:
    if response is None:
        return Effect.NONE if isinstance(failure, BEFORE_SENDING) else Effect.UNKNOWN
    status = response.status_code
    if status < 300:
        return None if failure is None else Effect.DONE
    if status in (429, 503):
        return Effect.NONE
    return Effect.UNKNOWN if status >= 500 else None


def error_fields(response: httpx.Response) -> dict[str, Any]:
    """The fields of the answer's body by their names on the wire; none if somebody else has answered."""
    try:
        data = parse_json(response.content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
