# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_sender import WhatsAppSender


@model(init=False, kw_only=True)
class WhatsAppSenderCommentAdded(Model):
    """Event ``WHATSAPP_SENDER_COMMENT_ADDED``."""

    type: Literal["WHATSAPP_SENDER_COMMENT_ADDED"]
    payload: WhatsAppSender
    comment: str

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'WHATSAPP_SENDER_COMMENT_ADDED'), 'required'),
        ('payload', 'payload', ('model', 'WhatsAppSender'), 'required'),
        ('comment', 'comment', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_SENDER_COMMENT_ADDED"],
            payload: WhatsAppSender | Mapping[str, Any],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
