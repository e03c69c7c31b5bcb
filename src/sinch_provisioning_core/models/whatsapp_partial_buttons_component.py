from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.model import UnknownVariant
    from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton
    from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton
    from .whatsapp_partial_phone_number_button import WhatsAppPartialPhoneNumberButton
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialButtonsComponent(Model):
    """Published as ``WhatsappPartialButtonsComponentDto``."""

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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "BUTTONS")),
        (
            "buttons",
            "buttons",
            (
                "list",
                (
                    "union",
                    (
                        "by",
                        "type",
                        (
                            (("PHONE_NUMBER",), ("model", "WhatsAppPartialPhoneNumberButton")),
                            (("URL",), ("model", "WhatsAppPartialUrlButton")),
                            (("QUICK_REPLY",), ("model", "WhatsAppPartialQuickReplyButton")),
                            (("OTP",), ("model", "WhatsAppPartialOtpButton")),
                            (("FLOW",), ("model", "WhatsAppPartialFlowButton")),
                        ),
                    ),
                    (
                        ("model", "WhatsAppPartialPhoneNumberButton"),
                        ("model", "WhatsAppPartialUrlButton"),
                        ("model", "WhatsAppPartialQuickReplyButton"),
                        ("model", "WhatsAppPartialOtpButton"),
                        ("model", "WhatsAppPartialFlowButton"),
                    ),
                ),
            ),
        ),
    )

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
