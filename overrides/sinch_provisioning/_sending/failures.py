"""From what went wrong with a call to the error that says so."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Final, TypeAlias

import attrs
import httpx

from sinch_provisioning_core.runtime.errors import DecodeError

from .._redaction import HIDDEN, PLAIN_HEADERS, Redaction
from .._transport.bounded_body import AnswerTooLarge
from ..errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ResponseDecodeError,
    ResponseTooLargeError,
    TokenTimeoutError,
)
from ..errors.calls import as_sentence, status_error_class
from .exchange import Exchange
from .outcome import error_fields
from .repeating import LASTING_REFUSALS
from .retry import retry_after

__all__ = [
    "decode_error",
    "fit_to_show",
    "no_answer_error",
    "not_json_error",
    "out_of_time_error",
    "reason_of",
    "status_error",
    "told_request",
]

EXCERPT_LENGTH: Final = 200
LONGEST_REASON: Final = 60
LONGEST_INFORMATION: Final = 600
MAY_HAVE_SUCCEEDED = "The request may have taken effect all the same: read the current state before you repeat it."


def status_error(exchange: Exchange, response: httpx.Response) -> APIStatusError:
    """The error of an answer other than success."""
    status, redaction = response.status_code, exchange.redaction
    fields = error_fields(response)
    code = redaction.code(fields.get("errorCode"))
    message, resolution = (_text(fields.get(name), redaction) for name in ("message", "resolution"))
    information = redaction.value(fields.get("additionalInformation"))
    told = ", ".join(part for part in (reason_of(response, redaction), code) if part)
    location = _location(response)
    fit_to_show(response, redaction)
    error = status_error_class(status)(
        f"{told}: {as_sentence(message or _describe_body(response, redaction))}{_shown(information)}",
        exchange.facts(),
        status_code=status,
        error_code=code,
        message=message,
        resolution=resolution,
        additional_information=information,
        retry_after=retry_after(response.headers, exchange.session.timing.clock),
        response=response,
        request=response.request,
    )
    step = next((say(error, location) for holds, say in NEXT_STEPS if holds(error, location, exchange)), None)
    if step is not None:
        error.next_step = step
    return error


_Holds: TypeAlias = Callable[[APIStatusError, str, Exchange], bool]
_Says: TypeAlias = Callable[[APIStatusError, str], str]

NEXT_STEPS: Final[tuple[tuple[_Holds, _Says], ...]] = (
    (
        lambda error, location, exchange: bool(location),
        lambda error, location: f"Redirects are not followed. If {location} is the service, make it the base_url.",
    ),
    (
        lambda error, location, exchange: (
            error.earlier_attempt_may_have_succeeded
            and (error.method, error.status_code) in {("POST", 409), ("DELETE", 404)}
        ),
        lambda error, location: (
            "An earlier attempt may have done this already: read the current state before you go on."
        ),
    ),
    (
        lambda error, location, exchange: error.status_code == 429 and str(error.error_code) in LASTING_REFUSALS,
        lambda error, location: "Sending it again soon cannot help: read the current state, then decide.",
    ),
    (
        lambda error, location, exchange: error.retry_after is not None,
        lambda error, location: f"Wait {error.retry_after:.0f} s, then repeat the call.",
    ),
    (
        lambda error, location, exchange: exchange.repeating_is_unsafe,
        lambda error, location: f"{MAY_HAVE_SUCCEEDED} If it goes on, report the request id to Sinch.",
    ),
)
"""What to do next where that depends on more than the status: the first that holds is said."""


def no_answer_error(exchange: Exchange, failure: httpx.RequestError) -> APIConnectionError | ResponseDecodeError:
    """The error of a call that got no complete answer."""
    facts = exchange.facts()
    exchange.redaction.failure(failure)
    request = told_request(failure)
    if isinstance(failure, httpx.DecodingError):
        told = exchange.redaction.text(str(failure), EXCERPT_LENGTH)
        is_too_long = isinstance(failure, AnswerTooLarge)
        problem = as_sentence(told if is_too_long else f"the answer's content encoding is broken: {told}")
        decode_class = ResponseTooLargeError if is_too_long else ResponseDecodeError
        return decode_class(problem, facts, json_path="$", expected="JSON", excerpt="", request=request)
    error_class = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    problem = as_sentence(f"no complete answer from {request.url.host}, {facts.attempts[-1].outcome}")
    error = error_class(problem, facts, request=request)
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def out_of_time_error(exchange: Exchange, seconds: float) -> APITimeoutError:
    """The error of a call whose time was over before it ended."""
    exchange.record_interruption()
    if exchange.awaited_token_url is not None:
        problem = f"none within the {seconds:g} s that the call may take."
        facts = exchange.facts()
        late = TokenTimeoutError(problem, attrs.evolve(facts, attempts=()), token_url=exchange.awaited_token_url)
        late.needed_for = exchange.operation.call_name
        late.earlier_attempts = facts.attempts
        return late
    error = APITimeoutError(f"no answer within {seconds:g} s.", exchange.facts())
    if exchange.repeating_is_unsafe:
        error.next_step = MAY_HAVE_SUCCEEDED
    return error


def not_json_error(exchange: Exchange, response: httpx.Response) -> ResponseDecodeError:
    """The error of a successful answer that is no JSON text."""
    fit_to_show(response, exchange.redaction)
    return ResponseDecodeError(
        f"{response.status_code}, but the answer is {_describe_content(response, exchange.redaction)}.",
        exchange.facts(),
        json_path="$",
        expected="JSON",
        excerpt=_excerpt(response, exchange.redaction),
        request=response.request,
    )


def decode_error(exchange: Exchange, response: httpx.Response, failure: DecodeError) -> ResponseDecodeError:
    """The error of a successful answer that is not what the description promises."""
    fit_to_show(response, exchange.redaction)
    path, excerpt = (exchange.redaction.text(text) for text in (failure.path, failure.excerpt))
    return ResponseDecodeError(
        f"{response.status_code}, but at {path} in the answer {failure.expected} was expected, not {excerpt}.",
        exchange.facts(),
        json_path=path,
        expected=failure.expected,
        excerpt=excerpt,
        request=response.request,
    )


def reason_of(response: httpx.Response, redaction: Redaction) -> str:
    """Status and reason phrase, such as ``404 Not Found``."""
    return f"{response.status_code} {redaction.text(response.reason_phrase, LONGEST_REASON)}".rstrip()


def fit_to_show(response: httpx.Response, redaction: Redaction) -> None:
    """Leave nothing in a response's repr, or in its request, that must not be shown. Its body stays as it came."""
    response.request = _without_values(response.request)
    response.next_request = None
    response.extensions["reason_phrase"] = redaction.text(response.reason_phrase, LONGEST_REASON).encode()


def told_request(failure: httpx.RequestError) -> httpx.Request:
    """The request of a failure, fit to show; its own is replaced by it."""
    failure.request = _without_values(failure.request)
    return failure.request


def _text(value: object, redaction: Redaction) -> str | None:
    return redaction.text(value.strip()) if isinstance(value, str) and value.strip() else None


def _shown(information: object) -> str:
    """What an answer states beside its message, such as the fields that it refuses."""
    if information in (None, {}, [], ""):
        return ""
    text = json.dumps(information, ensure_ascii=False)
    if len(text) > LONGEST_INFORMATION:
        text = f"{text[:LONGEST_INFORMATION]}…"
    return f" Additional information: {text}."


def _describe_body(response: httpx.Response, redaction: Redaction) -> str:
    return f"the answer is {_describe_content(response, redaction)}, and does not say why"


def _describe_content(response: httpx.Response, redaction: Redaction) -> str:
    """Type, size, and the start of it, unless it is (cut) JSON, where a secret may stand."""
    if not response.content:
        return "empty"
    stated = response.headers.get("content-type", "").partition(";")[0]
    kind = redaction.text(stated, LONGEST_REASON) or "of no stated type"
    excerpt = _excerpt(response, redaction)
    return f"{len(response.content)} bytes, {kind}" + (f", {excerpt!r}" if excerpt else "")


def _excerpt(response: httpx.Response, redaction: Redaction) -> str:
    text = response.text.lstrip()
    if text[:1] in ("{", "[", '"'):
        return ""
    # A secret can have spaces and tags in it: hidden before they are taken out, and again where a tag had cut one.
    text = redaction.hide(text)
    words = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE).split()
    return redaction.text(" ".join(words), EXCERPT_LENGTH)


def _location(response: httpx.Response) -> str:
    """Where a redirect leads, scheme and host alone: the rest may hold anything. Empty for other answers."""
    if not response.is_redirect:
        return ""
    try:
        target = response.url.join(response.headers["location"])
    except (KeyError, httpx.InvalidURL, ValueError):
        return "its target"
    return f"{target.scheme}://{target.host}"


def _without_values(request: httpx.Request) -> httpx.Request:
    headers = [
        (name, value if name.lower() in PLAIN_HEADERS else HIDDEN) for name, value in request.headers.multi_items()
    ]
    return httpx.Request(request.method, request.url, headers=headers)
