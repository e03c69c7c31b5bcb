# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppCommentType(OpenStrEnum):
    """``type`` of ``WhatsAppComment``. Published as ``WhatsappCommentTypeEnum``. Also named
    ``KakaoTalkCommentType``, ``RcsAccountNotificationType`` and ``RcsCommentType``.
    """

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
