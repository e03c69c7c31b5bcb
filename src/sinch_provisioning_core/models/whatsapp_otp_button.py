from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_otp_type import WhatsAppOtpType
    from .whatsapp_supported_app import WhatsAppSupportedApp


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppOtpButton(Model):
    """Published as ``WhatsappOtpButtonDto``."""

    type: Literal["OTP"]
    otp_type: WhatsAppOtpType
    text: str | Unset = UNSET
    autofill_text: str | Unset = UNSET
    package_name: str | Unset = UNSET
    """Deprecated."""

    signature_hash: str | Unset = UNSET
    """Deprecated."""

    supported_apps: list[WhatsAppSupportedApp] | Unset = UNSET
    zero_tap_terms_accepted: bool | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "OTP"), "required"),
        ("otp_type", "otpType", ("enum", "WhatsAppOtpType"), "required"),
        ("text", "text", "str"),
        ("autofill_text", "autofillText", "str"),
        ("package_name", "packageName", "str", "deprecated"),
        ("signature_hash", "signatureHash", "str", "deprecated"),
        ("supported_apps", "supportedApps", ("list", ("model", "WhatsAppSupportedApp"))),
        ("zero_tap_terms_accepted", "zeroTapTermsAccepted", "bool"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["OTP"],
            otp_type: WhatsAppOtpType | str,
            text: str | Unset = UNSET,
            autofill_text: str | Unset = UNSET,
            package_name: str | Unset = UNSET,
            signature_hash: str | Unset = UNSET,
            supported_apps: Sequence[WhatsAppSupportedApp | Mapping[str, Any]] | Unset = UNSET,
            zero_tap_terms_accepted: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
