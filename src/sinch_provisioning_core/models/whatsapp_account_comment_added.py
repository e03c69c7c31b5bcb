# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_account import WhatsAppAccount


@model(init=False, kw_only=True)
class WhatsAppAccountCommentAdded(Model):
    """Event ``WHATSAPP_ACCOUNT_COMMENT_ADDED``."""

    type: Literal["WHATSAPP_ACCOUNT_COMMENT_ADDED"]
    payload: WhatsAppAccount
    comment: str

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'WHATSAPP_ACCOUNT_COMMENT_ADDED'), 'required'),
        ('payload', 'payload', ('model', 'WhatsAppAccount'), 'required'),
        ('comment', 'comment', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_ACCOUNT_COMMENT_ADDED"],
            payload: WhatsAppAccount | Mapping[str, Any],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
