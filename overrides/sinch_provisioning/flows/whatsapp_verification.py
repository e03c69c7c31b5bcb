"""The steps of verifying a WhatsApp sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from sinch_provisioning_core.runtime.errors import InvalidInputError

from .._sending.retry import RetryPolicy
from ..errors import APIStatusError, ConflictError
from .verification import CoolDown
from .verification_error import STATE_REFUSALS, Refusals, explain
from .wrong_code import WrongCode, refused_input

if TYPE_CHECKING:
    from sinch_provisioning_core.models import WhatsAppSender
    from sinch_provisioning_core.runtime.options import CallOptions
    from sinch_provisioning_core.services.whatsapp_senders import WhatsAppSendersService

__all__ = ["WHATSAPP_REFUSALS", "WhatsAppSteps"]

WHATSAPP_REFUSALS: Final[Refusals] = {
    **STATE_REFUSALS,
    "sender-number-not-approved-for-enterprise": (
        "number_not_approved",
        "The phone number is not approved for business use.",
        "Ask the number's provider or Sinch to approve it, or use another number.",
    ),
    "sender_request_code_failed": (
        "code_not_sent",
        "The code could not be sent to the number.",
        "Check the number, or use the other method: VOICE instead of SMS.",
    ),
    "sender-already-registered": (
        "not_allowed",
        "The number is registered already, but the sender is not active.",
        "Wait until it is active; if it stays as it is, ask Sinch.",
    ),
    "too_many_invalid_verification_codes": (
        "locked",
        "After too many wrong codes the service sends no more for now.",
        "Wait some hours before starting again.",
    ),
}

_COOL_DOWN: Final = "sender-register-too-many-requests"


@attrs.define(eq=False)
class WhatsAppSteps:
    """Implements :class:`~.verification.SenderSteps`."""

    service: WhatsAppSendersService
    sender_id: str
    method: str
    options: CallOptions

    async def send_code(self) -> bool:
        # Not repeated by the client: several of the refusals have the status 429, and only one of them will pass.
        options: CallOptions = {**self.options, "retry": RetryPolicy.none()}
        try:
            registration = await self.service.register(self.sender_id, method=self.method, **options)
        except APIStatusError as error:
            if error.error_code == _COOL_DOWN:
                raise CoolDown(error) from error
            if error.error_code in ("sender-already-registered", "not_allowed_register") and await self._is_active():
                return False
            self._explain(error)
            raise
        if not registration.verification_code_sent:
            await self.service.verify(self.sender_id, **self.options)
            return False
        return True

    async def verify(self, code: str) -> None:
        try:
            await self.service.verify(self.sender_id, code=code, **self.options)
        except InvalidInputError as error:
            raise refused_input(error) from None
        except ConflictError as error:
            if error.error_code == "wrong_otp":
                raise WrongCode(error) from error
            # A repeated request finds what the first one, whose answer was lost, has done.
            in_doubt = error.earlier_attempt_may_have_succeeded
            if error.error_code == "not_allowed_verify" and await self._is_active(or_in_progress=in_doubt):
                return
            self._explain(error)
            raise

    async def result(self) -> WhatsAppSender:
        return await self.service.get(self.sender_id, **self.options)

    async def _is_active(self, *, or_in_progress: bool = False) -> bool:
        sender = await self.service.get(self.sender_id, **self.options)
        return sender.state == "ACTIVE" or (or_in_progress and sender.state == "IN_PROGRESS")

    def _explain(self, error: APIStatusError) -> None:
        explain(WHATSAPP_REFUSALS, error, self.sender_id)
