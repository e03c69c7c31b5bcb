"""What can go wrong while a sender is verified by a one-time code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from sinch_provisioning_core.runtime.errors import InvalidInputError
from sinch_provisioning_core.runtime.text import bounded, escaped

from ..errors import APIStatusError, CallError, ProvisioningError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sinch_provisioning_core.models import ErrorCode

__all__ = ["STATE_REFUSALS", "VERIFIED_BEFORE", "Refusals", "VerificationError", "VerificationReason", "explain"]

VerificationReason = Literal[
    "code_not_sent",
    "cool_down",
    "locked",
    "misconfigured",
    "no_code",
    "not_allowed",
    "number_not_approved",
    "wrong_code",
]
"""Why a verification failed.

``code_not_sent``: the code could not be sent; ``cool_down``: the service goes on refusing to send another one so soon;
``locked``: after too many wrong codes it sends none; ``misconfigured``: the channel's key was refused; ``no_code``:
none was supplied; ``not_allowed``: the sender's state does not allow it; ``number_not_approved``: the number is not
approved for business use; ``wrong_code``: every code supplied was wrong, or has not the form of one.
"""

LONGEST_SENDER_ID: Final = 100
"""Characters of a sender's id in an error's text."""


class VerificationError(ProvisioningError):
    """A sender could not be registered or verified.

    Its cause is the error of the call that failed, if one did: an ``InvalidInputError`` for a code that was not sent,
    because it has not the form of one; an ``APIStatusError`` for what the service refused.

    Attributes:
        reason: Why, in one of the words of ``VerificationReason``.
        sender_id: The sender; the plus friend id of KakaoTalk.
        retry_after: Seconds until another code can be sent, where that is known; ``None`` otherwise.
        call: The call that failed, such as ``whatsapp.senders.verify``; ``None`` where none did.
        error_code: The service's own code, such as ``wrong_otp``; ``None`` where it refused nothing.
        request_id: The service's id of the refused request, if it gave one; quote it to support.
    """

    def __init__(
        self,
        problem: str,
        *,
        reason: VerificationReason,
        sender_id: str,
        next_step: str | None = None,
        retry_after: float | None = None,
        failure: CallError | InvalidInputError | None = None,
    ) -> None:
        super().__init__(problem, next_step=next_step)
        refusal = failure if isinstance(failure, APIStatusError) else None
        self.reason: VerificationReason = reason
        self.sender_id = sender_id
        self.retry_after = refusal.retry_after if retry_after is None and refusal is not None else retry_after
        self.call: str | None = None if failure is None else failure.call
        self.error_code: ErrorCode | None = None if refusal is None else refusal.error_code
        self.request_id: str | None = None if refusal is None else refusal.request_id

    def _sentences(self) -> list[str]:
        call = f" ({', '.join(filter(None, (self.call, self.error_code)))})" if self.call else ""
        return [
            f"Sender {bounded(escaped(self.sender_id), LONGEST_SENDER_ID)}{call}: {self.problem}",
            f"Request id {self.request_id}." if self.request_id else "",
            self.next_step,
        ]


Refusals: TypeAlias = "Mapping[str, tuple[VerificationReason, str, str]]"
"""By the service's error code: the reason, the problem, and what to do."""

VERIFIED_BEFORE: Final = "or the sender was verified a moment ago: then wait until it is active."

STATE_REFUSALS: Final[Refusals] = {
    "not_allowed_register": (
        "not_allowed",
        "The sender's state does not allow registration.",
        "Submit the sender (update it with status SUBMIT), or see in its changes why it was refused; "
        + VERIFIED_BEFORE,
    ),
    "not_allowed_verify": (
        "not_allowed",
        "The sender's state does not allow verification.",
        f"Register it first, as the code is good for the newest registration alone; {VERIFIED_BEFORE}",
    ),
}
"""Of senders of every kind."""


def explain(refusals: Refusals, error: APIStatusError, sender_id: str) -> None:
    """Raise what a known refusal means."""
    known = refusals.get(error.error_code or "")
    if known is None:
        return
    reason, problem, next_step = known
    if reason == "locked" and error.retry_after is not None:
        next_step = f"Start again in {error.retry_after:.0f} seconds."
    raise VerificationError(problem, reason=reason, sender_id=sender_id, next_step=next_step, failure=error) from error
