"""From what went wrong with a call to the error that says so."""

from __future__ import annotations

import re

import httpx

from sinch_provisioning_core.runtime.errors import DecodeError

from ._transport.bounded_body import AnswerTooLarge
from .credential import Credential
from .error_body import error_fields
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ResponseDecodeError,
    ResponseTooLargeError,
    as_sentence,
    status_error_class,
)
from .exchange import Exchange
from .repeating import LASTING_REFUSALS
from .retry import retry_after

__all__ = ["answer_error", "no_answer_error", "out_of_time_error", "status_error"]

EXCERPT_LENGTH = 200
NOT_SHOWN = ("authorization", "proxy-authorization", "cookie")
MAY_HAVE_SUCCEEDED = "The request may have taken effect all the same: read the current state before you repeat it."


def status_error(exchange: Exchange, response: httpx.Response, credential: Credential) -> APIStatusError:
    """The error of an answer other than success."""
    status = response.status_code
    fields = error_fields(response)
    code, message, resolution = (_text(fields.get(name), credential) for name in ("errorCode", "message", "resolution"))
    told = ", ".join(part for part in (f"{status} {response.reason_phrase}".rstrip(), code) if part)
    wait = retry_after(response.headers, exchange.link.clock)
    response.request = _without_secrets(response.request)
    error = status_error_class(status)(
        f"{told}: {as_sentence(message or _describe_body(response, credential))}",
        status_code=status,
        error_code=code,
        message=message,
        resolution=resolution,
        additional_information=fields.get("additionalInformation"),
        retry_after=wait,
        response=response,
        request=response.request,
        **exchange.facts(),
    )
    if response.is_redirect:
        error.next_step = f"Redirects are not followed. If {_location(response)} is the service, make it the base_url."
    elif error.earlier_attempt_may_have_succeeded and (exchange.operation.method, status) in {
        ("POST", 409),
        ("DELETE", 404),
    }:
        error.next_step = "An earlier attempt may have done this already: read the current state before you go on."
    elif status == 429 and code in LASTING_REFUSALS:
        error.next_step = "Sending it again soon cannot help: read the current state, then decide."
    elif wait is not None:
        error.next_step = f"Wait {wait:.0f} s, then repeat the call."
    elif exchange.repeating_is_unsafe:
        error.next_step = f"{MAY_HAVE_SUCCEEDED} If it goes on, report the request id to Sinch."
    return error


def no_answer_error(exchange: Exchange, failure: httpx.RequestError) -> APIConnectionError | ResponseDecodeError:
    """The error of a call that got no complete answer."""
    attempt = exchange.attempts[-1]
    request = _hide_request(failure)
    if isinstance(failure, httpx.DecodingError):
        is_too_large = isinstance(failure, AnswerTooLarge)
        return (ResponseTooLargeError if is_too_large else ResponseDecodeError)(
            f"{failure}." if is_too_large else f"the answer's content encoding is broken: {failure}",
            json_path="$",
            expected="JSON",
            excerpt="",
            request=request,
            **exchange.facts(),
        )
    is_timeout = isinstance(failure, httpx.TimeoutException)
    error = (APITimeoutError if is_timeout else APIConnectionError)(
        f"no complete answer, {attempt.outcome}.", request=request, **exchange.facts()
    )
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def out_of_time_error(exchange: Exchange, seconds: float) -> APITimeoutError:
    """The error of a call whose time was over before it ended."""
    exchange.record_interruption()
    error = APITimeoutError(f"no answer within {seconds:g} s.", **exchange.facts())
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def answer_error(exchange: Exchange, response: httpx.Response, failure: Exception) -> ResponseDecodeError:
    """The error of a successful answer that is not what the description promises."""
    response.request = _without_secrets(response.request)
    if isinstance(failure, DecodeError):
        path, expected, excerpt = failure.path, failure.expected, failure.excerpt
        problem = f"{response.status_code}, but at {path} in the answer {expected} was expected, not {excerpt}."
    else:
        path, expected, excerpt = "$", "JSON", _excerpt(response)
        problem = f"{response.status_code}, but the answer is {_describe_content(response)}."
    return ResponseDecodeError(
        problem, json_path=path, expected=expected, excerpt=excerpt, request=response.request, **exchange.facts()
    )


def _hide_request(failure: httpx.RequestError) -> httpx.Request | None:
    try:
        failure.request = _without_secrets(failure.request)
    except RuntimeError:  # a transport of the caller's may not have set it
        return None
    return failure.request


def _text(value: object, credential: Credential) -> str | None:
    return credential.hide_in(value.strip()) if isinstance(value, str) and value.strip() else None


def _describe_body(response: httpx.Response, credential: Credential) -> str:
    return credential.hide_in(f"the answer is {_describe_content(response)}, and does not say why")


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
