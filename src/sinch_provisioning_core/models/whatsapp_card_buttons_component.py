# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
    from .whatsapp_url_button import WhatsAppUrlButton


@model(init=False, kw_only=True)
class WhatsAppCardButtonsComponent(Model):
    """Item of ``components`` of ``WhatsAppCard``. Published as ``WhatsappCardButtonsComponentDto``."""

    type: Literal["BUTTONS"]
    buttons: list[WhatsAppUrlButton | WhatsAppQuickReplyButton | WhatsAppPhoneNumberButton | UnknownVariant]

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS'), 'required'),
        ('buttons', 'buttons', ('list', ('union', ('by', 'type', ((('URL',), ('model', 'WhatsAppUrlButton')), (('QUICK_REPLY',), ('model', 'WhatsAppQuickReplyButton')), (('PHONE_NUMBER',), ('model', 'WhatsAppPhoneNumberButton')))), (('model', 'WhatsAppUrlButton'), ('model', 'WhatsAppQuickReplyButton'), ('model', 'WhatsAppPhoneNumberButton')))), 'required'),
    )  # fmt: skip

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
