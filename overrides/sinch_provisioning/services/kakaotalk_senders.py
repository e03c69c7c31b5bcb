"""KakaoTalk senders: their verification as one call, and waiting until they can send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning_core.services import kakaotalk_senders as core

from .._waiting.named import KAKAOTALK_SENDER_ACTIVE, WaitOptions
from ..clock import timing_of
from ..flows import split_verification
from ..flows.code_source import CodeSource
from ..flows.kakaotalk_verification import KakaoTalkSteps
from ..flows.verification import verify_sender

if TYPE_CHECKING:
    from sinch_provisioning_core.models import KakaoTalkSender
    from sinch_provisioning_core.runtime.options import CallOptions

__all__ = ["KakaoTalkSendersService"]


class KakaoTalkSendersService(core.KakaoTalkSendersService):
    """KakaoTalk channels that send messages: create, register, verify."""

    async def register_and_verify(
        self,
        plus_friend_id: str,
        *,
        code: CodeSource,
        cool_down: float = 60.0,
        resend_after: float | None = None,
        max_codes: int = 3,
        max_wrong_codes: int = 3,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Have a code sent to the channel's administrator, get it from ``code``, and give it back.

        Afterwards the sender is reviewed: see :meth:`wait_until_active`. A sender that is active already is returned
        as it is.

        Args:
            code: The code, an awaitable that gives it, or a function that is called (and awaited) for it; a function is
                asked again after a wrong code, and where it returns ``None``, another code is sent.
            cool_down: Seconds between two codes.
            resend_after: Seconds to wait for ``code`` before another code is sent; it is cancelled then.
            max_codes: Codes to have sent at most.
            max_wrong_codes: Wrong codes after which to stop.

        Raises:
            VerificationError: It cannot go on; ``reason`` and the next step tell why and what to do. The reasons are
                those of :meth:`start_verification` and :meth:`finish_verification`.
        """
        return await verify_sender(
            KakaoTalkSteps(self, plus_friend_id, options),
            code,
            timing_of(self._sender).clock,
            max_codes=max_codes,
            max_wrong_codes=max_wrong_codes,
            cool_down=cool_down,
            resend_after=resend_after,
        )

    async def start_verification(self, plus_friend_id: str, **options: Unpack[CallOptions]) -> bool:
        """Have a code sent to the channel's administrator: the first half of :meth:`register_and_verify`.

        Nothing is kept between the halves; another process can run :meth:`finish_verification`.

        Returns:
            Whether a code was sent. If not, the sender is active already: there is nothing to finish.

        Raises:
            VerificationError: Its ``reason`` is ``misconfigured`` (of the code ``invalid_app_key``) or ``not_allowed``
                (``not_allowed_register``).
        """
        steps = KakaoTalkSteps(self, plus_friend_id, options)
        return await split_verification.start(steps, timing_of(self._sender).clock)

    async def finish_verification(
        self, plus_friend_id: str, code: str, **options: Unpack[CallOptions]
    ) -> KakaoTalkSender:
        """Give the code back that :meth:`start_verification` had sent, blanks in it left out.

        Returns:
            The sender as it is then, usually ``VERIFYING`` still: see :meth:`wait_until_active`. One that is active
            already is returned as it is.

        Raises:
            VerificationError: Its ``reason`` is ``wrong_code`` (of the code ``not_allowed_verify`` while the sender is
                ``VERIFYING``, or of none for what has not the form of a code, and is not sent), ``no_code`` (an empty
                one) or ``not_allowed`` (``not_allowed_verify`` otherwise). After ``wrong_code`` the same code can be
                asked for again. A code that was right is refused as wrong if it is given twice: see the next step.
        """
        return await split_verification.finish(KakaoTalkSteps(self, plus_friend_id, options), code)

    async def wait_until_active(
        self, plus_friend_id: str, **options: Unpack[WaitOptions[KakaoTalkSender]]
    ) -> KakaoTalkSender:
        """Wait until a sender can send, 15 minutes unless ``timeout`` says otherwise.

        Raises:
            WaitFailedError: The sender was rejected, blocked, suspended or deactivated.
            WaitTimeoutError: Time ran out.
        """
        return await KAKAOTALK_SENDER_ACTIVE.wait(
            self._sender, lambda call: self.get(plus_friend_id, **call), options, plus_friend_id
        )
