# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_comment_type import WhatsAppCommentType as RcsCommentType


@model(init=False, kw_only=True)
class RcsComment(Model):
    """Answer of ``rcs.account.create_comment`` and ``rcs.senders.create_comment``. Published as ``RcsCommentDto``."""

    type: RcsCommentType
    comment: str
    created: Timestamp | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'RcsCommentType'), 'required'),
        ('comment', 'comment', 'str', 'required'),
        ('created', 'created', 'datetime'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: RcsCommentType | str,
            comment: str,
            created: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
