"""Errors of deliveries: whether to trust one, and what it says."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError

__all__ = ["EventDecodeError", "EventFault", "EventSignatureError", "SignatureFault"]

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
