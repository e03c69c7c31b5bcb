from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from ..runtime.model import UnknownVariant
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
    from .whatsapp_url_button import WhatsAppUrlButton


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCardButtonsComponent(Model):
    """Published as ``WhatsappCardButtonsComponentDto``."""

    type: Literal["BUTTONS"]
    buttons: list[WhatsAppUrlButton | WhatsAppQuickReplyButton | WhatsAppPhoneNumberButton | UnknownVariant]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "BUTTONS"), "required"),
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
                            (("URL",), ("model", "WhatsAppUrlButton")),
                            (("QUICK_REPLY",), ("model", "WhatsAppQuickReplyButton")),
                            (("PHONE_NUMBER",), ("model", "WhatsAppPhoneNumberButton")),
                        ),
                    ),
                    (
                        ("model", "WhatsAppUrlButton"),
                        ("model", "WhatsAppQuickReplyButton"),
                        ("model", "WhatsAppPhoneNumberButton"),
                    ),
                ),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"],
            buttons: Sequence[
                WhatsAppUrlButton | Mapping[str, Any] | WhatsAppQuickReplyButton | WhatsAppPhoneNumberButton
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
