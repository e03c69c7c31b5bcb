# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppPhoneNumberButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput`` and ``WhatsAppCardButtonsComponentInput``. Published
    as ``WhatsappPhoneNumberButtonInputDto``.
    """

    type: Literal["PHONE_NUMBER"]
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    phone_number: str
    """May be omitted in drafts."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'PHONE_NUMBER'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required', 'draft-optional'),
        ('phone_number', 'phoneNumber', 'str', 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["PHONE_NUMBER"],
            text: str,
            phone_number: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
