"""Everything that a call can raise, apart from :class:`InvalidInputError`, which comes before any request."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError
from sinch_provisioning_core.runtime.text import bounded

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from sinch_provisioning_core.models import ErrorCode

    from .attempts import Attempt, CallFacts

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "EventDecodeError",
    "EventSignatureError",
    "FailedDependencyError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "ProvisioningError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "ServerError",
    "TokenConnectionError",
    "TokenError",
    "TokenRefusedError",
    "TokenStatusError",
    "TokenTimeoutError",
    "UnprocessableEntityError",
    "WaitFailedError",
    "WaitTimeoutError",
]


class ConfigurationError(ProvisioningError, ValueError):
    """The client was set up in a way that cannot work."""


class ClientClosedError(ProvisioningError, RuntimeError):
    """The client was used after it was closed, in another event loop, or in a forked process."""


class PaginationError(ProvisioningError):
    """A list cannot be paged to its end.

    The service gave the same page token twice, or one that cannot be sent, or page after page without an item.
    """


LONGEST_PATH = 300
"""Characters of a path in an error's text."""


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
    def earlier_attempt_may_have_succeeded(self) -> bool:
        """Whether an attempt before the last one ended without telling what it did."""
        return any(attempt.may_have_succeeded for attempt in self.attempts[:-1])

    def _sentences(self) -> list[str]:
        return [
            f"{self.call} ({self.method} {bounded(self.path, LONGEST_PATH)}, {self.operation_id}): {self.problem}",
            f"Request id {self.request_id}." if self.request_id else "",
            self._history(),
            f"Not repeated: {self.gave_up}." if self.gave_up else "",
            self.next_step,
        ]

    def _history(self) -> str:
        if len(self.attempts) < 2:
            return ""
        seconds = sum(attempt.elapsed + (attempt.delay or 0.0) for attempt in self.attempts)
        outcomes = "; ".join(attempt.outcome for attempt in self.attempts)
        return f"{len(self.attempts)} attempts in {seconds:.1f} s: {outcomes}."


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

    def _sentences(self) -> list[str]:
        return [
            f"No access token from {self.token_url}: {self.problem}",
            f"It was needed for {self.needed_for}." if self.needed_for else "",
            self._history(),
            self.next_step,
        ]


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


class WaitTimeoutError(ProvisioningError):
    """The state waited for was not reached in time. ``last`` is the state that was seen last."""

    next_step = "Wait again, or longer: nothing was undone."

    def __init__(self, problem: str, *, last: Any = None, next_step: str | None = None) -> None:
        super().__init__(problem, next_step=next_step)
        self.last = last


class WaitFailedError(ProvisioningError):
    """A state was reached from which the one waited for cannot come. ``last`` is that state."""

    next_step = "Read last for the cause that the service gives."

    def __init__(self, problem: str, *, last: Any = None, next_step: str | None = None) -> None:
        super().__init__(problem, next_step=next_step)
        self.last = last


SignatureFault: TypeAlias = Literal[
    "missing", "repeated", "malformed", "algorithm", "too_old", "too_new", "mismatch", "replayed"
]
"""Why a delivery is refused: a header that is absent, given twice or no such value; another algorithm; a timestamp
outside the tolerance; a signature of something else; a delivery seen before."""

EventFault: TypeAlias = Literal["too_large", "encoding", "json", "duplicate_key", "too_deep", "type", "shape"]
"""Why a body is no event: its size, not UTF-8, not JSON, a key twice, nested too deeply, no ``type``, another shape."""


class EventSignatureError(ProvisioningError):
    """An event's signature is missing, wrong or too old: do not trust the event.

    The text is the same whatever is wrong, so that it can be answered to anybody; ``reason`` is for your logs.
    """

    next_step = "Check that the secret is the webhook's and that the body is the raw bytes received."

    def __init__(self, reason: SignatureFault, *, next_step: str | None = None) -> None:
        super().__init__("The delivery is not signed as it must be.", next_step=next_step)
        self.reason: SignatureFault = reason


class EventDecodeError(ProvisioningError, ValueError):
    """An event's body is not what the service documents. Nothing of the body is in the error."""

    next_step = "Keep the raw body and look for a newer version of the SDK."

    def __init__(self, reason: EventFault, problem: str, *, next_step: str | None = None) -> None:
        super().__init__(problem, next_step=next_step)
        self.reason: EventFault = reason


def as_sentence(text: str) -> str:
    """The text with a full stop, if it has no end of its own."""
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
