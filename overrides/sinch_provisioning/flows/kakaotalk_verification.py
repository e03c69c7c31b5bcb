"""The steps of verifying a KakaoTalk sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from sinch_provisioning_core.runtime.errors import InvalidInputError

from ..errors import APIStatusError, ConflictError
from .verification_error import STATE_REFUSALS, VERIFIED_BEFORE, Refusals, explain
from .wrong_code import WrongCode, refused_input

if TYPE_CHECKING:
    from sinch_provisioning_core.models import KakaoTalkSender
    from sinch_provisioning_core.runtime.options import CallOptions
    from sinch_provisioning_core.services.kakaotalk_senders import KakaoTalkSendersService

__all__ = ["KAKAOTALK_REFUSALS", "KakaoTalkSteps"]

KAKAOTALK_REFUSALS: Final[Refusals] = {
    **STATE_REFUSALS,
    "invalid_app_key": (
        "misconfigured",
        "KakaoTalk refused the project's app key.",
        "Ask Sinch to check the project's KakaoTalk configuration.",
    ),
}

_MOST_DIGITS: Final = 18
"""Of a number that every JSON reader takes."""


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
        try:
            await self.service.verify(self.sender_id, code=_number(code), **self.options)
        except InvalidInputError as error:
            raise refused_input(error) from None
        except ConflictError as error:
            if error.error_code != "not_allowed_verify":
                raise
            # The service has one error code for a wrong code and for a wrong state; the state tells which, but for a
            # sender under review, which is VERIFYING too.
            state = await self._state()
            if state == "ACTIVE":
                return
            if state == "VERIFYING":
                if error.earlier_attempt_may_have_succeeded:
                    raise
                raise WrongCode(error, otherwise=VERIFIED_BEFORE.capitalize()) from error
            self._explain(error)
            raise

    async def result(self) -> KakaoTalkSender:
        return await self.service.get(self.sender_id, **self.options)

    async def _state(self) -> object:
        return (await self.service.get(self.sender_id, **self.options)).state

    def _explain(self, error: APIStatusError) -> None:
        explain(KAKAOTALK_REFUSALS, error, self.sender_id)


def _number(code: str) -> Any:
    """The code as the service takes it. What is none stays a text, and is refused as such."""
    return int(code) if code.isascii() and code.isdecimal() and len(code) <= _MOST_DIGITS else code
