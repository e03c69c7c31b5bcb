"""WhatsApp senders: their verification as one call, and waiting until they can send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning_core.services import whatsapp_senders as core

from .._waiting.named import WHATSAPP_SENDER_ACTIVE, WaitOptions
from ..clock import timing_of
from ..flows import split_verification
from ..flows.code_source import CodeSource
from ..flows.verification import verify_sender
from ..flows.whatsapp_verification import WhatsAppSteps

if TYPE_CHECKING:
    from sinch_provisioning_core.models import WhatsAppSender, WhatsAppSenderRegistrationMethodInput
    from sinch_provisioning_core.runtime.options import CallOptions

__all__ = ["WhatsAppSendersService"]


class WhatsAppSendersService(core.WhatsAppSendersService):
    """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify.

    :meth:`create` takes one of four bodies: a number and a name (``WhatsAppSenderPhoneProvisioningInput``); a whole
    profile, which may be a draft (``WhatsAppSenderPartnerInitiatedInput``); the ids that Meta's embedded sign-up gave
    (``WhatsAppSenderEmbeddedSignupInput``); and that of old (``WhatsAppSenderInputDeprecated``).
    """

    async def register_and_verify(
        self,
        sender_id: str,
        *,
        code: CodeSource,
        method: WhatsAppSenderRegistrationMethodInput | str = "SMS",
        cool_down: float = 60.0,
        resend_after: float | None = None,
        max_codes: int = 3,
        max_wrong_codes: int = 3,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Have a code sent to the number, get it from ``code``, and give it back.

        Afterwards the sender becomes active by itself: see :meth:`wait_until_active`. A sender that is active already
        is returned as it is.

        Args:
            code: The code, an awaitable that gives it, or a function that is called (and awaited) for it; a function is
                asked again after a wrong code, and where it returns ``None``, another code is sent.
            method: How the code is sent: ``SMS`` or ``VOICE``.
            cool_down: Seconds between two codes. The service may ask for more.
            resend_after: Seconds to wait for ``code`` before another code is sent; it is cancelled then.
            max_codes: Codes to have sent at most.
            max_wrong_codes: Wrong codes after which to stop; the service locks a sender after some.

        Raises:
            VerificationError: It cannot go on; ``reason`` and the next step tell why and what to do. The reasons are
                those of :meth:`start_verification` and :meth:`finish_verification`.
        """
        return await verify_sender(
            WhatsAppSteps(self, sender_id, str(method), options),
            code,
            timing_of(self._sender).clock,
            max_codes=max_codes,
            max_wrong_codes=max_wrong_codes,
            cool_down=cool_down,
            resend_after=resend_after,
        )

    async def start_verification(
        self,
        sender_id: str,
        *,
        method: WhatsAppSenderRegistrationMethodInput | str = "SMS",
        **options: Unpack[CallOptions],
    ) -> bool:
        """Have a code sent to the number: the first half of :meth:`register_and_verify`, where the code comes later.

        Nothing is kept between the halves; another process can run :meth:`finish_verification`.

        Args:
            method: How the code is sent: ``SMS`` or ``VOICE``.

        Returns:
            Whether a code was sent. If not, the sender is verified already: there is nothing to finish.

        Raises:
            VerificationError: Its ``reason`` is ``cool_down`` (of the code ``sender-register-too-many-requests``;
                ``retry_after`` says when to try again), ``locked`` (``too_many_invalid_verification_codes``),
                ``code_not_sent`` (``sender_request_code_failed``), ``number_not_approved``
                (``sender-number-not-approved-for-enterprise``) or ``not_allowed`` (``not_allowed_register``, and
                ``sender-already-registered`` of a sender that is not active).
        """
        steps = WhatsAppSteps(self, sender_id, str(method), options)
        return await split_verification.start(steps, timing_of(self._sender).clock)

    async def finish_verification(self, sender_id: str, code: str, **options: Unpack[CallOptions]) -> WhatsAppSender:
        """Give the code back that :meth:`start_verification` had sent, blanks in it left out.

        Returns:
            The sender as it is then, usually ``IN_PROGRESS``: see :meth:`wait_until_active`. One that is active already
            is returned as it is.

        Raises:
            VerificationError: Its ``reason`` is ``wrong_code`` (of the code ``wrong_otp``, or of none for what has not
                the form of a code, and is not sent), ``no_code`` (an empty one) or ``not_allowed``
                (``not_allowed_verify``). After ``wrong_code`` the same code can be asked for again; the service locks a
                sender after some.
        """
        return await split_verification.finish(WhatsAppSteps(self, sender_id, "", options), code)

    async def wait_until_active(self, sender_id: str, **options: Unpack[WaitOptions[WhatsAppSender]]) -> WhatsAppSender:
        """Wait until a sender can send, 15 minutes unless ``timeout`` says otherwise.

        A sender that is to be verified (``PENDING_VERIFICATION``) stays as it is: see :meth:`register_and_verify`.

        Raises:
            WaitFailedError: The sender was rejected, suspended or deactivated, or is in error.
            WaitTimeoutError: Time ran out.
        """
        return await WHATSAPP_SENDER_ACTIVE.wait(
            self._sender, lambda call: self.get(sender_id, **call), options, sender_id
        )
