# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton
    from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton
    from .whatsapp_partial_phone_number_button import WhatsAppPartialPhoneNumberButton
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton


@model(init=False, kw_only=True)
class WhatsAppPartialButtonsComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialButtonsComponentDto``.
    """

    type: Literal["BUTTONS"] | Unset = UNSET
    buttons: (
        list[
            WhatsAppPartialPhoneNumberButton
            | WhatsAppPartialUrlButton
            | WhatsAppPartialQuickReplyButton
            | WhatsAppPartialOtpButton
            | WhatsAppPartialFlowButton
            | UnknownVariant
        ]
        | Unset
    ) = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS')),
        ('buttons', 'buttons', ('list', ('union', ('by', 'type', ((('PHONE_NUMBER',), ('model', 'WhatsAppPartialPhoneNumberButton')), (('URL',), ('model', 'WhatsAppPartialUrlButton')), (('QUICK_REPLY',), ('model', 'WhatsAppPartialQuickReplyButton')), (('OTP',), ('model', 'WhatsAppPartialOtpButton')), (('FLOW',), ('model', 'WhatsAppPartialFlowButton')))), (('model', 'WhatsAppPartialPhoneNumberButton'), ('model', 'WhatsAppPartialUrlButton'), ('model', 'WhatsAppPartialQuickReplyButton'), ('model', 'WhatsAppPartialOtpButton'), ('model', 'WhatsAppPartialFlowButton'))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"] | Unset = UNSET,
            buttons: Sequence[
                WhatsAppPartialPhoneNumberButton
                | Mapping[str, Any]
                | WhatsAppPartialUrlButton
                | WhatsAppPartialQuickReplyButton
                | WhatsAppPartialOtpButton
                | WhatsAppPartialFlowButton
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
