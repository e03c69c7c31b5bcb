# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
    from .whatsapp_request_contact_info_button_input import WhatsAppRequestContactInfoButtonInput
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput


@model(init=False, kw_only=True)
class WhatsAppButtonsComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappButtonsComponentInputDto``.
    """

    type: Literal["BUTTONS"]
    buttons: list[
        WhatsAppFlowButtonInput
        | WhatsAppOtpButtonInput
        | WhatsAppPhoneNumberButtonInput
        | WhatsAppQuickReplyButtonInput
        | WhatsAppRequestContactInfoButtonInput
        | WhatsAppOrderDetailsButtonInput
        | WhatsAppUrlButtonInput
        | WhatsAppCopyCodeButtonInput
        | UnknownVariant
    ]
    """Value and text each unique across items; may be omitted in drafts. At least 1 item, each unique."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS'), 'required'),
        ('buttons', 'buttons', ('limited', ('list', ('union', ('by', 'type', ((('FLOW',), ('model', 'WhatsAppFlowButtonInput')), (('OTP',), ('model', 'WhatsAppOtpButtonInput')), (('PHONE_NUMBER',), ('model', 'WhatsAppPhoneNumberButtonInput')), (('QUICK_REPLY',), ('model', 'WhatsAppQuickReplyButtonInput')), (('REQUEST_CONTACT_INFO',), ('model', 'WhatsAppRequestContactInfoButtonInput')), (('ORDER_DETAILS',), ('model', 'WhatsAppOrderDetailsButtonInput')), (('URL',), ('model', 'WhatsAppUrlButtonInput')), (('COPY_CODE',), ('model', 'WhatsAppCopyCodeButtonInput')))), (('model', 'WhatsAppFlowButtonInput'), ('model', 'WhatsAppOtpButtonInput'), ('model', 'WhatsAppPhoneNumberButtonInput'), ('model', 'WhatsAppQuickReplyButtonInput'), ('model', 'WhatsAppRequestContactInfoButtonInput'), ('model', 'WhatsAppOrderDetailsButtonInput'), ('model', 'WhatsAppUrlButtonInput'), ('model', 'WhatsAppCopyCodeButtonInput')))), (('minItems', 1), ('uniqueItems', True))), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"],
            buttons: Sequence[
                WhatsAppFlowButtonInput
                | Mapping[str, Any]
                | WhatsAppOtpButtonInput
                | WhatsAppPhoneNumberButtonInput
                | WhatsAppQuickReplyButtonInput
                | WhatsAppRequestContactInfoButtonInput
                | WhatsAppOrderDetailsButtonInput
                | WhatsAppUrlButtonInput
                | WhatsAppCopyCodeButtonInput
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
