# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_otp_type import WhatsAppOtpType
    from .whatsapp_supported_app import WhatsAppSupportedApp


@model(init=False, kw_only=True)
class WhatsAppPartialOtpButton(Model):
    """Item of ``buttons`` of ``WhatsAppPartialButtonsComponent``. Published as ``WhatsappPartialOtpButtonDto``."""

    type: Literal["OTP"] | Unset = UNSET
    otp_type: WhatsAppOtpType | Unset = UNSET
    text: str | Unset = UNSET
    autofill_text: str | Unset = UNSET
    package_name: str | Unset = UNSET
    """Deprecated."""

    signature_hash: str | Unset = UNSET
    """Deprecated."""

    supported_apps: list[WhatsAppSupportedApp] | Unset = UNSET
    zero_tap_terms_accepted: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'OTP')),
        ('otp_type', 'otpType', ('enum', 'WhatsAppOtpType')),
        ('text', 'text', 'str'),
        ('autofill_text', 'autofillText', 'str'),
        ('package_name', 'packageName', 'str', 'deprecated'),
        ('signature_hash', 'signatureHash', 'str', 'deprecated'),
        ('supported_apps', 'supportedApps', ('list', ('model', 'WhatsAppSupportedApp'))),
        ('zero_tap_terms_accepted', 'zeroTapTermsAccepted', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["OTP"] | Unset = UNSET,
            otp_type: WhatsAppOtpType | str | Unset = UNSET,
            text: str | Unset = UNSET,
            autofill_text: str | Unset = UNSET,
            package_name: str | Unset = UNSET,
            signature_hash: str | Unset = UNSET,
            supported_apps: Sequence[WhatsAppSupportedApp | Mapping[str, Any]] | Unset = UNSET,
            zero_tap_terms_accepted: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
