"""Everything that a call can raise, apart from :class:`InvalidInputError`, which comes before any request."""

from __future__ import annotations

from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError

from .beside_calls import ClientClosedError, ConfigurationError, PaginationError, WaitFailedError, WaitTimeoutError
from .calls import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CallError,
    ConflictError,
    FailedDependencyError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
    UnprocessableEntityError,
)
from .events import EventDecodeError, EventSignatureError
from .tokens import TokenConnectionError, TokenError, TokenRefusedError, TokenStatusError, TokenTimeoutError

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
