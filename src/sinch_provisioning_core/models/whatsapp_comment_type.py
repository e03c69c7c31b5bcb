from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppCommentType(OpenStrEnum):
    """Published as ``WhatsappCommentTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
