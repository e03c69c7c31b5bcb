# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_comment_type import WhatsAppCommentType as KakaoTalkCommentType


@model(init=False, kw_only=True)
class KakaoTalkComment(Model):
    """Answer of ``kakaotalk.senders.create_comment`` and ``kakaotalk.templates.create_comment``. Published as
    ``KakaotalkCommentDto``.
    """

    type: KakaoTalkCommentType
    comment: str
    created: Timestamp | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'KakaoTalkCommentType'), 'required'),
        ('comment', 'comment', 'str', 'required'),
        ('created', 'created', 'datetime'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: KakaoTalkCommentType | str,
            comment: str,
            created: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
