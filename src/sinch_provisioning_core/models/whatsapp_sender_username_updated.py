# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender import WhatsAppSender


@model(init=False, kw_only=True)
class WhatsAppSenderUsernameUpdated(Model):
    """Event ``WHATSAPP_SENDER_USERNAME_UPDATED``."""

    type: Literal["WHATSAPP_SENDER_USERNAME_UPDATED"]
    payload: WhatsAppSender
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'WHATSAPP_SENDER_USERNAME_UPDATED'), 'required'),
        ('payload', 'payload', ('model', 'WhatsAppSender'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_SENDER_USERNAME_UPDATED"],
            payload: WhatsAppSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
