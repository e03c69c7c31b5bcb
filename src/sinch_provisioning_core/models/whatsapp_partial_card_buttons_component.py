# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_partial_phone_number_button import WhatsAppPartialPhoneNumberButton
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton


@model(init=False, kw_only=True)
class WhatsAppPartialCardButtonsComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialCard``. Published as ``WhatsappPartialCardButtonsComponentDto``."""

    type: Literal["BUTTONS"] | Unset = UNSET
    buttons: (
        list[
            WhatsAppPartialUrlButton
            | WhatsAppPartialQuickReplyButton
            | WhatsAppPartialPhoneNumberButton
            | UnknownVariant
        ]
        | Unset
    ) = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS')),
        ('buttons', 'buttons', ('list', ('union', ('by', 'type', ((('URL',), ('model', 'WhatsAppPartialUrlButton')), (('QUICK_REPLY',), ('model', 'WhatsAppPartialQuickReplyButton')), (('PHONE_NUMBER',), ('model', 'WhatsAppPartialPhoneNumberButton')))), (('model', 'WhatsAppPartialUrlButton'), ('model', 'WhatsAppPartialQuickReplyButton'), ('model', 'WhatsAppPartialPhoneNumberButton'))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"] | Unset = UNSET,
            buttons: Sequence[
                WhatsAppPartialUrlButton
                | Mapping[str, Any]
                | WhatsAppPartialQuickReplyButton
                | WhatsAppPartialPhoneNumberButton
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
