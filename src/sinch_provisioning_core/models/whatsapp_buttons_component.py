# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_copy_code_button import WhatsAppCopyCodeButton
    from .whatsapp_flow_button import WhatsAppFlowButton
    from .whatsapp_order_details_button import WhatsAppOrderDetailsButton
    from .whatsapp_otp_button import WhatsAppOtpButton
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
    from .whatsapp_request_contact_info_button import WhatsAppRequestContactInfoButton
    from .whatsapp_url_button import WhatsAppUrlButton


@model(init=False, kw_only=True)
class WhatsAppButtonsComponent(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetails`` and ``WhatsAppTemplateChangesDetails``. Published as
    ``WhatsappButtonsComponentDto``.
    """

    type: Literal["BUTTONS"]
    buttons: list[
        WhatsAppPhoneNumberButton
        | WhatsAppUrlButton
        | WhatsAppQuickReplyButton
        | WhatsAppOtpButton
        | WhatsAppFlowButton
        | WhatsAppRequestContactInfoButton
        | WhatsAppOrderDetailsButton
        | WhatsAppCopyCodeButton
        | UnknownVariant
    ]

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS'), 'required'),
        ('buttons', 'buttons', ('list', ('union', ('by', 'type', ((('PHONE_NUMBER',), ('model', 'WhatsAppPhoneNumberButton')), (('URL',), ('model', 'WhatsAppUrlButton')), (('QUICK_REPLY',), ('model', 'WhatsAppQuickReplyButton')), (('OTP',), ('model', 'WhatsAppOtpButton')), (('FLOW',), ('model', 'WhatsAppFlowButton')), (('REQUEST_CONTACT_INFO',), ('model', 'WhatsAppRequestContactInfoButton')), (('ORDER_DETAILS',), ('model', 'WhatsAppOrderDetailsButton')), (('COPY_CODE',), ('model', 'WhatsAppCopyCodeButton')))), (('model', 'WhatsAppPhoneNumberButton'), ('model', 'WhatsAppUrlButton'), ('model', 'WhatsAppQuickReplyButton'), ('model', 'WhatsAppOtpButton'), ('model', 'WhatsAppFlowButton'), ('model', 'WhatsAppRequestContactInfoButton'), ('model', 'WhatsAppOrderDetailsButton'), ('model', 'WhatsAppCopyCodeButton')))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"],
            buttons: Sequence[
                WhatsAppPhoneNumberButton
                | Mapping[str, Any]
                | WhatsAppUrlButton
                | WhatsAppQuickReplyButton
                | WhatsAppOtpButton
                | WhatsAppFlowButton
                | WhatsAppRequestContactInfoButton
                | WhatsAppOrderDetailsButton
                | WhatsAppCopyCodeButton
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
