"""What can go wrong while a sender is verified by a one-time code."""

from __future__ import annotations

from typing import Literal

from ..errors import ProvisioningError

__all__ = ["VerificationError", "VerificationReason"]

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
approved for business use; ``wrong_code``: every code supplied was wrong.
"""


class VerificationError(ProvisioningError):
    """A sender could not be registered or verified. Its cause is the error of the call, if a call failed."""

    def __init__(
        self,
        problem: str,
        *,
        reason: VerificationReason,
        sender_id: str,
        next_step: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(problem, next_step=next_step)
        self.reason: VerificationReason = reason
        self.sender_id = sender_id
        self.retry_after = retry_after
        """Seconds until another code can be sent, where the reason is ``cool_down``."""
