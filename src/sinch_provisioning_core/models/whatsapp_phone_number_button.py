# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPhoneNumberButton(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponent`` and ``WhatsAppCardButtonsComponent``. Published as
    ``WhatsappPhoneNumberButtonDto``.
    """

    type: Literal["PHONE_NUMBER"]
    text: str | Unset = UNSET
    phone_number: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'PHONE_NUMBER'), 'required'),
        ('text', 'text', 'str'),
        ('phone_number', 'phoneNumber', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["PHONE_NUMBER"],
            text: str | Unset = UNSET,
            phone_number: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
