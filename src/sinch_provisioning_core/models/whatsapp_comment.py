# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_comment_type import WhatsAppCommentType


@model(init=False, kw_only=True)
class WhatsAppComment(Model):
    """Answer of ``whatsapp.account.create_comment``, ``whatsapp.senders.create_comment`` and
    ``whatsapp.templates.create_comment``. Published as ``WhatsappCommentDto``.
    """

    type: WhatsAppCommentType
    comment: str
    created: Timestamp | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'WhatsAppCommentType'), 'required'),
        ('comment', 'comment', 'str', 'required'),
        ('created', 'created', 'datetime'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppCommentType | str,
            comment: str,
            created: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
