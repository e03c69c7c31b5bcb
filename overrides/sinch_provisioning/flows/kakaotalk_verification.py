"""The steps of verifying a KakaoTalk sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from ..errors import APIStatusError, ConflictError
from .verification import WrongCode
from .verification_error import VerificationError, VerificationReason

if TYPE_CHECKING:
    from sinch_provisioning_core.models import KakaoTalkSender
    from sinch_provisioning_core.runtime.options import CallOptions
    from sinch_provisioning_core.services.kakaotalk_senders import KakaoTalkSendersService

__all__ = ["KAKAOTALK_REFUSALS", "KakaoTalkSteps"]

KAKAOTALK_REFUSALS: Final[dict[str, tuple[VerificationReason, str, str]]] = {
    "not_allowed_register": (
        "not_allowed",
        "The sender's state does not allow registration.",
        "Submit the sender (update it with status SUBMIT), or see in its changes why it was refused.",
    ),
    "invalid_app_key": (
        "misconfigured",
        "KakaoTalk refused the project's app key.",
        "Ask Sinch to check the project's KakaoTalk configuration.",
    ),
    "not_allowed_verify": (
        "not_allowed",
        "The sender's state does not allow verification.",
        "Register it first; the code is good for the newest registration alone.",
    ),
}
"""By the service's error code: the reason, the problem, and what to do."""


@attrs.define(eq=False)
class KakaoTalkSteps:
    """Implements :class:`~.verification.SenderSteps`."""

    service: KakaoTalkSendersService
    sender_id: str
    options: CallOptions
    method: None = None

    async def send_code(self) -> bool:
        try:
            await self.service.register(self.sender_id, **self.options)
        except APIStatusError as error:
            if error.error_code == "not_allowed_register" and await self._state() == "ACTIVE":
                return False
            self._explain(error)
            raise
        return True

    async def verify(self, code: str) -> None:
        if not (code.isascii() and code.isdecimal()):
            raise WrongCode
        try:
            await self.service.verify(self.sender_id, code=int(code), **self.options)
        except ConflictError as error:
            if error.error_code != "not_allowed_verify":
                raise
            # The service has one error code for a wrong code and for a wrong state; the state tells which.
            state = await self._state()
            if state == "ACTIVE":
                return
            if state == "VERIFYING":
                if error.earlier_attempt_may_have_succeeded:
                    raise
                raise WrongCode from error
            self._explain(error)
            raise

    async def result(self) -> KakaoTalkSender:
        return await self.service.get(self.sender_id, **self.options)

    async def _state(self) -> object:
        return (await self.service.get(self.sender_id, **self.options)).state

    def _explain(self, error: APIStatusError) -> None:
        """Raise what a known refusal means."""
        known = KAKAOTALK_REFUSALS.get(error.error_code or "")
        if known is not None:
            reason, problem, next_step = known
            raise VerificationError(problem, reason=reason, sender_id=self.sender_id, next_step=next_step) from error
