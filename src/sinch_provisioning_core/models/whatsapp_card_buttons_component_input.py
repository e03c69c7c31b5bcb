# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput


@model(init=False, kw_only=True)
class WhatsAppCardButtonsComponentInput(Model):
    """Item of ``components`` of ``WhatsAppCardInput``. Published as ``WhatsappInputCardButtonsComponentDto``."""

    type: Literal["BUTTONS"]
    buttons: list[
        WhatsAppUrlButtonInput | WhatsAppQuickReplyButtonInput | WhatsAppPhoneNumberButtonInput | UnknownVariant
    ]
    """No two items share both type and text; may be omitted in drafts. 1 to 2 items, each unique."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUTTONS'), 'required'),
        ('buttons', 'buttons', ('limited', ('list', ('union', ('by', 'type', ((('URL',), ('model', 'WhatsAppUrlButtonInput')), (('QUICK_REPLY',), ('model', 'WhatsAppQuickReplyButtonInput')), (('PHONE_NUMBER',), ('model', 'WhatsAppPhoneNumberButtonInput')))), (('model', 'WhatsAppUrlButtonInput'), ('model', 'WhatsAppQuickReplyButtonInput'), ('model', 'WhatsAppPhoneNumberButtonInput')))), (('minItems', 1), ('maxItems', 2), ('uniqueItems', True))), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUTTONS"],
            buttons: Sequence[
                WhatsAppUrlButtonInput
                | Mapping[str, Any]
                | WhatsAppQuickReplyButtonInput
                | WhatsAppPhoneNumberButtonInput
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
