"""From what went wrong with a call to the error that says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

import httpx

from sinch_provisioning_core.runtime.errors import DecodeError

from ..errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ResponseDecodeError,
    as_sentence,
    status_error_class,
)
from .exchange import Exchange
from .outcome import error_fields
from .repeating import LASTING_REFUSALS
from .retry import retry_after

__all__ = ["decode_error", "no_answer_error", "not_json_error", "out_of_time_error", "status_error"]

Hide = Callable[[str], str]
"""The text without the secrets in it."""

EXCERPT_LENGTH = 200
NOT_SHOWN = ("authorization", "proxy-authorization", "cookie")
MAY_HAVE_SUCCEEDED = "The request may have taken effect all the same: read the current state before you repeat it."


def status_error(exchange: Exchange, response: httpx.Response, hide_secrets: Hide) -> APIStatusError:
    """The error of an answer other than success."""
    status = response.status_code
    fields = error_fields(response)
    code, message, resolution = (
        _text(fields.get(name), hide_secrets) for name in ("errorCode", "message", "resolution")
    )
    told = ", ".join(part for part in (f"{status} {response.reason_phrase}".rstrip(), code) if part)
    response.request = _without_secrets(response.request)
    error = status_error_class(status)(
        f"{told}: {as_sentence(message or hide_secrets(_describe_body(response)))}",
        exchange.facts(),
        status_code=status,
        error_code=code,
        message=message,
        resolution=resolution,
        additional_information=fields.get("additionalInformation"),
        retry_after=retry_after(response.headers, exchange.session.timing.clock),
        response=response,
        request=response.request,
    )
    step = next((say(error, response) for holds, say in NEXT_STEPS if holds(error, response, exchange)), None)
    if step is not None:
        error.next_step = step
    return error


_Holds: TypeAlias = Callable[[APIStatusError, httpx.Response, Exchange], bool]
_Says: TypeAlias = Callable[[APIStatusError, httpx.Response], str]

NEXT_STEPS: Final[tuple[tuple[_Holds, _Says], ...]] = (
    (
        lambda error, response, exchange: response.is_redirect,
        lambda error, response: (
            f"Redirects are not followed. If {_location(response)} is the service, make it the base_url."
        ),
    ),
    (
        lambda error, response, exchange: (
            error.earlier_attempt_may_have_succeeded
            and (error.method, error.status_code) in {("POST", 409), ("DELETE", 404)}
        ),
        lambda error, response: (
            "An earlier attempt may have done this already: read the current state before you go on."
        ),
    ),
    (
        lambda error, response, exchange: error.status_code == 429 and str(error.error_code) in LASTING_REFUSALS,
        lambda error, response: "Sending it again soon cannot help: read the current state, then decide.",
    ),
    (
        lambda error, response, exchange: error.retry_after is not None,
        lambda error, response: f"Wait {error.retry_after:.0f} s, then repeat the call.",
    ),
    (
        lambda error, response, exchange: exchange.repeating_is_unsafe,
        lambda error, response: f"{MAY_HAVE_SUCCEEDED} If it goes on, report the request id to Sinch.",
    ),
)
"""What to do next where that depends on more than the status: the first that holds is said."""


def no_answer_error(exchange: Exchange, failure: httpx.RequestError) -> APIConnectionError | ResponseDecodeError:
    """The error of a call that got no complete answer."""
    facts = exchange.facts()
    request = _hide_request(failure)
    if isinstance(failure, httpx.DecodingError):
        problem = f"the answer's content encoding is broken: {failure}"
        return ResponseDecodeError(problem, facts, json_path="$", expected="JSON", excerpt="", request=request)
    error_class = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    error = error_class(f"no complete answer, {facts.attempts[-1].outcome}.", facts, request=request)
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def out_of_time_error(exchange: Exchange, seconds: float) -> APITimeoutError:
    """The error of a call whose time was over before it ended."""
    exchange.record_interruption()
    error = APITimeoutError(f"no answer within {seconds:g} s.", exchange.facts())
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def not_json_error(exchange: Exchange, response: httpx.Response) -> ResponseDecodeError:
    """The error of a successful answer that is no JSON text."""
    response.request = _without_secrets(response.request)
    return ResponseDecodeError(
        f"{response.status_code}, but the answer is {_describe_content(response)}.",
        exchange.facts(),
        json_path="$",
        expected="JSON",
        excerpt=_excerpt(response),
        request=response.request,
    )


def decode_error(exchange: Exchange, response: httpx.Response, failure: DecodeError) -> ResponseDecodeError:
    """The error of a successful answer that is not what the description promises."""
    response.request = _without_secrets(response.request)
    return ResponseDecodeError(
        f"{response.status_code}, but at {failure.path} in the answer {failure.expected} was expected, "
        f"not {failure.excerpt}.",
        exchange.facts(),
        json_path=failure.path,
        expected=failure.expected,
        excerpt=failure.excerpt,
        request=response.request,
    )


def _hide_request(failure: httpx.RequestError) -> httpx.Request | None:
    try:
        failure.request = _without_secrets(failure.request)
    except RuntimeError:  # a transport of the caller's may not have set it
        return None
    return failure.request


def _text(value: object, hide_secrets: Hide) -> str | None:
    return hide_secrets(value.strip()) if isinstance(value, str) and value.strip() else None


def _describe_body(response: httpx.Response) -> str:
    return f"the answer is {_describe_content(response)}, and does not say why"


def _describe_content(response: httpx.Response) -> str:
    """Type, size, and the start of it, unless it is (cut) JSON, where a secret may stand."""
    if not response.content:
        return "empty"
    kind = response.headers.get("content-type", "").partition(";")[0] or "of no stated type"
    excerpt = _excerpt(response)
    return f"{len(response.content)} bytes, {kind}" + (f", {excerpt!r}" if excerpt else "")


def _excerpt(response: httpx.Response) -> str:
    text = response.text.lstrip()
    if text[:1] in ("{", "[", '"'):
        return ""
    words = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", text[:4096], flags=re.DOTALL | re.IGNORECASE).split()
    return " ".join(words)[:EXCERPT_LENGTH]


def _location(response: httpx.Response) -> str:
    """Scheme and host alone: the rest may hold anything."""
    try:
        target = response.url.join(response.headers["location"])
    except (KeyError, httpx.InvalidURL, ValueError):
        return "its target"
    return f"{target.scheme}://{target.host}"


def _without_secrets(request: httpx.Request) -> httpx.Request:
    headers = [(name, value) for name, value in request.headers.multi_items() if name.lower() not in NOT_SHOWN]
    return httpx.Request(request.method, request.url, headers=headers, stream=httpx.ByteStream(b""))
