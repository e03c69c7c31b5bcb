"""The buttons of a WhatsApp template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from sinch_provisioning_core.models import (
    WhatsAppCopyCodeButtonInput,
    WhatsAppFlowButtonInput,
    WhatsAppOrderDetailsButtonInput,
    WhatsAppOtpButtonInput,
    WhatsAppPhoneNumberButtonInput,
    WhatsAppQuickReplyButtonInput,
    WhatsAppRequestContactInfoButtonInput,
    WhatsAppSupportedAppInput,
    WhatsAppUrlButtonInput,
)
from sinch_provisioning_core.runtime.unset import UNSET

__all__ = [
    "AnyButton",
    "CardButton",
    "OtpButton",
    "contact_info_button",
    "copy_code_button",
    "copy_code_otp",
    "flow_button",
    "one_tap_otp",
    "order_details_button",
    "phone_button",
    "quick_reply",
    "url_button",
    "zero_tap_otp",
]

CardButton: TypeAlias = WhatsAppUrlButtonInput | WhatsAppQuickReplyButtonInput | WhatsAppPhoneNumberButtonInput
"""What a card of a carousel can have."""

AnyButton: TypeAlias = (
    CardButton
    | WhatsAppFlowButtonInput
    | WhatsAppCopyCodeButtonInput
    | WhatsAppRequestContactInfoButtonInput
    | WhatsAppOrderDetailsButtonInput
)
"""What a template can have, apart from one for authentication."""

OtpButton: TypeAlias = WhatsAppOtpButtonInput
"""What a template for authentication has."""


def quick_reply(text: str) -> WhatsAppQuickReplyButtonInput:
    """Answers with its text, of 25 characters at most."""
    return WhatsAppQuickReplyButtonInput(type="QUICK_REPLY", text=text)


def url_button(text: str, url: str, *, example: str | None = None) -> WhatsAppUrlButtonInput:
    """Opens a page. The URL may end with ``{{1}}``; then ``example`` is a whole URL as it would be sent."""
    return WhatsAppUrlButtonInput(type="URL", text=text, url=url, example=UNSET if example is None else example)


def phone_button(text: str, phone_number: str) -> WhatsAppPhoneNumberButtonInput:
    """Calls a number."""
    return WhatsAppPhoneNumberButtonInput(type="PHONE_NUMBER", text=text, phone_number=phone_number)


def copy_code_button(example: str) -> WhatsAppCopyCodeButtonInput:
    """Copies a coupon code, of 20 characters at most; this is an example of one."""
    return WhatsAppCopyCodeButtonInput(type="COPY_CODE", example=example)


def flow_button(text: str, flow_id: str, *, screen: str | None = None) -> WhatsAppFlowButtonInput:
    """Opens a WhatsApp Flow on this screen; without one, the Flow asks its endpoint where to begin."""
    return WhatsAppFlowButtonInput(
        type="FLOW",
        text=text,
        flow_id=flow_id,
        flow_action="DATA_EXCHANGE" if screen is None else "NAVIGATE",
        navigate_screen=UNSET if screen is None else screen,
    )


def contact_info_button() -> WhatsAppRequestContactInfoButtonInput:
    """Asks for the recipient's contact information."""
    return WhatsAppRequestContactInfoButtonInput(type="REQUEST_CONTACT_INFO")


def order_details_button() -> WhatsAppOrderDetailsButtonInput:
    """Shows the details of an order."""
    return WhatsAppOrderDetailsButtonInput(type="ORDER_DETAILS")


def copy_code_otp(text: str) -> WhatsAppOtpButtonInput:
    """Copies the one-time code."""
    return WhatsAppOtpButtonInput(type="OTP", otp_type="COPY_CODE", text=text)


def one_tap_otp(text: str, *, apps: Mapping[str, str], autofill_text: str | None = None) -> WhatsAppOtpButtonInput:
    """Fills the one-time code into one of ``apps`` (package name to signature hash), or copies it."""
    return WhatsAppOtpButtonInput(
        type="OTP",
        otp_type="ONE_TAP",
        text=text,
        autofill_text=UNSET if autofill_text is None else autofill_text,
        supported_apps=_supported(apps),
    )


def zero_tap_otp(
    text: str, *, apps: Mapping[str, str], terms_accepted: bool, autofill_text: str | None = None
) -> WhatsAppOtpButtonInput:
    """Fills the one-time code into one of ``apps`` without a tap. WhatsApp wants its terms for that accepted."""
    return WhatsAppOtpButtonInput(
        type="OTP",
        otp_type="ZERO_TAP",
        text=text,
        autofill_text=UNSET if autofill_text is None else autofill_text,
        supported_apps=_supported(apps),
        zero_tap_terms_accepted=terms_accepted,
    )


def _supported(apps: Mapping[str, str]) -> list[WhatsAppSupportedAppInput]:
    return [WhatsAppSupportedAppInput(package_name=name, signature_hash=hash_) for name, hash_ in apps.items()]
