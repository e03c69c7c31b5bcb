"""Errors of one call: no answer, one that cannot be used, or one that is no success."""

from __future__ import annotations

import json
from http import HTTPStatus
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError
from sinch_provisioning_core.runtime.text import bounded, first_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from sinch_provisioning_core.models import ErrorCode

    from ..attempts import Attempt, CallFacts

__all__ = [
    "LONGEST_NAME",
    "STATUS_ERRORS",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "ConflictError",
    "FailedDependencyError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "ServerError",
    "UnprocessableEntityError",
    "as_sentence",
    "status_error_class",
]

LONGEST_PATH = 300
"""Characters of a path in an error's text."""

LONGEST_NAME = 60
"""Characters of a call's name, an error code or a request id in an error's summary."""


class CallError(ProvisioningError):
    """Base of the errors of one call: says which call it was and lists its attempts."""

    request: httpx.Request | None = None
    """The last request, without credentials and body; ``None`` after unpickling."""

    def __init__(
        self, problem: str, facts: CallFacts, *, next_step: str | None = None, request: httpx.Request | None = None
    ) -> None:
        super().__init__(problem, next_step=next_step)
        self.facts = facts
        self.request = request

    @property
    def operation_id(self) -> str:
        """The operation's id in the description."""
        return self.facts.operation_id

    @property
    def call(self) -> str:
        """Where the method lives on the client, such as ``webhooks.create``."""
        return self.facts.call

    @property
    def project_id(self) -> str | None:
        """The project that the call was for."""
        return self.facts.project_id

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.facts.method

    @property
    def path(self) -> str:
        return self.facts.path

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every request of the call, in order."""
        return self.facts.attempts

    @property
    def gave_up(self) -> str:
        """Why the call was not repeated (again); empty if repeating was never an option."""
        return self.facts.gave_up

    @property
    def request_id(self) -> str | None:
        """The service's id of the last request, if it gave one; quote it to support."""
        return self.attempts[-1].request_id if self.attempts else None

    @property
    def may_have_succeeded(self) -> bool:
        """Whether the call may have taken effect all the same: then read the current state before you repeat it."""
        return any(attempt.may_have_succeeded for attempt in self.attempts)

    @property
    def earlier_attempt_may_have_succeeded(self) -> bool:
        """Whether an attempt before the last one ended without telling what it did."""
        return any(attempt.may_have_succeeded for attempt in self.attempts[:-1])

    def _without_secrets(self, problem: str) -> str:
        return problem  # the call's own redaction has made it, and keeps error codes as they are

    def _sentences(self) -> list[str]:
        return [
            f"{self.call} ({self.method} {bounded(self.path, LONGEST_PATH)}, {self.operation_id}): {self.problem}",
            f"Request id {self.request_id}." if self.request_id else "",
            self._history(),
            f"Not repeated: {self.gave_up}." if self.gave_up else "",
            self.next_step,
        ]

    def _in_short(self) -> tuple[str, str, str]:
        request_id = f" (request id {first_words(self.request_id, LONGEST_NAME)})" if self.request_id else ""
        return first_words(self.call, LONGEST_NAME), self.problem, request_id

    def _history(self) -> str:
        if len(self.attempts) < 2:
            return ""
        seconds = sum(attempt.elapsed + (attempt.delay or 0.0) for attempt in self.attempts)
        alike = [(outcome, len(list(same))) for outcome, same in groupby(attempt.outcome for attempt in self.attempts)]
        outcomes = "; ".join(outcome if count == 1 else f"{outcome} ({count} times)" for outcome, count in alike)
        return as_sentence(f"{len(self.attempts)} attempts in {seconds:.1f} s: {outcomes}")


class APIConnectionError(CallError):
    """No complete answer came: name resolution, connection, TLS, or the connection broke."""

    next_step = "Check the network, proxy and base URL; if it passes by itself, repeat the call later."


class APITimeoutError(APIConnectionError):
    """No complete answer came in time."""

    next_step = "Repeat the call later, or allow it more time with timeout=."


class ResponseDecodeError(CallError, ValueError):
    """The service answered with success, but not with what the description promises."""

    next_step = (
        "The call took effect, but its answer is not what this version of the SDK expects: look for a newer one."
    )

    def __init__(
        self,
        problem: str,
        facts: CallFacts,
        *,
        json_path: str,
        expected: str,
        excerpt: str,
        request: httpx.Request | None = None,
    ) -> None:
        super().__init__(problem, facts, request=request)
        self.json_path = json_path
        """Where in the answer, such as ``$.templates[3].state``; ``$`` is the whole."""
        self.expected = expected
        self.excerpt = excerpt
        """The start of what came instead."""

    @property
    def may_have_succeeded(self) -> bool:
        """Always: the service said so."""
        return True


class ResponseTooLargeError(ResponseDecodeError):
    """The answer is longer than the client's ``max_response_bytes``. It was not read to its end."""

    next_step = "The call took effect. Ask for less, such as a smaller page_size, or allow more by max_response_bytes=."


class APIStatusError(CallError):
    """The service answered with a status other than success."""

    response: httpx.Response | None = None
    """The answer; its request is without credentials and body. ``None`` after unpickling."""

    next_steps: ClassVar[Mapping[int, str]] = {
        402: "Check the account's balance and plan.",
        405: "Check the base URL: this service does not know the method at this path.",
        406: "Check extra_headers: the service cannot answer in the format asked for.",
        408: "Repeat the call.",
        410: "The thing is gone for good; stop using its id.",
        412: "The precondition no longer holds: read the current state and decide again.",
        413: "Send less in one call.",
        415: "Check extra_headers: the service takes application/json.",
    }

    def __init__(
        self,
        problem: str,
        facts: CallFacts,
        *,
        status_code: int,
        error_code: str | None = None,
        message: str | None = None,
        resolution: str | None = None,
        additional_information: object = None,
        retry_after: float | None = None,
        response: httpx.Response | None = None,
        next_step: str | None = None,
        request: httpx.Request | None = None,
    ) -> None:
        super().__init__(problem, facts, next_step=next_step, request=request)
        self.status_code = status_code
        self._error_code = error_code
        self.message = message
        self.resolution = resolution
        """What the service advises."""
        self.additional_information = additional_information
        self.retry_after = retry_after
        """Seconds that the service asks to wait before the next request."""
        self.response = response

    @property
    def error_code(self) -> ErrorCode | None:
        """The service's own code, such as ``webhook_exists``; it compares as its text.

        A code that the description does not list is a member too. ``None``: the answer has none.
        """
        from sinch_provisioning_core.models import ErrorCode

        return None if self._error_code is None else ErrorCode(self._error_code)

    @property
    def reason(self) -> str:
        """The status in words, such as ``Not Found``."""
        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    def _sentences(self) -> list[str]:
        sentences = super()._sentences()
        if self.resolution:
            sentences.insert(1, f"The service advises: {as_sentence(self.resolution)}")
        if not self.next_step:
            sentences.append(self.next_steps.get(self.status_code, ""))
        if self._error_code is None and self.status_code < 500:
            sentences.append("The answer has no error code, so a proxy may have given it.")
        return sentences

    def _in_short(self) -> tuple[str, str, str]:
        call, _, request_id = super()._in_short()
        status = f"{self.status_code} {first_words(self._error_code or self.reason, LONGEST_NAME)}".rstrip()
        more = json.dumps(self.additional_information, ensure_ascii=False) if self.additional_information else ""
        return f"{call}: {status}", f"{self.message or ''} {more}", request_id


class BadRequestError(APIStatusError):
    """400: the service refuses what was sent."""

    next_step = (
        "Correct the values named in additional_information or the message; repeating the same call cannot help."
    )


class AuthenticationError(APIStatusError):
    """401: the service refuses the credentials, also after a renewed token."""

    next_step = "Check that the key id and secret are current and belong to this project."


class PermissionDeniedError(APIStatusError):
    """403: the credentials are good, but not for this."""

    next_step = "Check that the key belongs to this project and that the account may use this product."


class NotFoundError(APIStatusError):
    """404: there is no such thing."""

    next_step = "Check the id and the project; a thing just created may take a moment to appear."


class ConflictError(APIStatusError):
    """409: it exists already, or its state does not allow this."""

    next_step = "Read the current state, then decide."


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but it cannot be done with these values."""

    next_step = "Correct the values that the message names."


class FailedDependencyError(APIStatusError):
    """424: a limit or another service stands in the way."""

    next_step = "Remove what stands in the way, or wait for it, then repeat the call."


class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` tells how long to wait, if the service said so."""

    next_step = "Send fewer requests at once, or wait and repeat the call."


class ServerError(APIStatusError):
    """5xx: the service, or a proxy before it, failed."""

    next_step = "Repeat the call later; if it goes on, report the request id to Sinch."


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    424: FailedDependencyError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class of error that a status other than success raises."""
    return STATUS_ERRORS.get(status) or (ServerError if status >= 500 else APIStatusError)


def as_sentence(text: str) -> str:
    """The text with a full stop, if it has no end of its own."""
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
