# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_otp_type_input import WhatsAppOtpTypeInput
    from .whatsapp_supported_app_input import WhatsAppSupportedAppInput


@model(init=False, kw_only=True)
class WhatsAppOtpButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput``. Published as ``WhatsappOtpButtonInputDto``."""

    type: Literal["OTP"]
    otp_type: WhatsAppOtpTypeInput
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    autofill_text: str | Unset = UNSET
    """At most 25 characters."""

    package_name: str | Unset = UNSET
    """Deprecated."""

    signature_hash: str | Unset = UNSET
    """Deprecated."""

    supported_apps: list[WhatsAppSupportedAppInput] | Unset = UNSET
    zero_tap_terms_accepted: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'OTP'), 'required'),
        ('otp_type', 'otpType', ('enum', 'WhatsAppOtpTypeInput'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required', 'draft-optional'),
        ('autofill_text', 'autofillText', ('limited', 'str', (('maxLength', 25),))),
        ('package_name', 'packageName', 'str', 'deprecated'),
        ('signature_hash', 'signatureHash', 'str', 'deprecated'),
        ('supported_apps', 'supportedApps', ('list', ('model', 'WhatsAppSupportedAppInput'))),
        ('zero_tap_terms_accepted', 'zeroTapTermsAccepted', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["OTP"],
            otp_type: WhatsAppOtpTypeInput | str,
            text: str,
            autofill_text: str | Unset = UNSET,
            package_name: str | Unset = UNSET,
            signature_hash: str | Unset = UNSET,
            supported_apps: Sequence[WhatsAppSupportedAppInput | Mapping[str, Any]] | Unset = UNSET,
            zero_tap_terms_accepted: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
