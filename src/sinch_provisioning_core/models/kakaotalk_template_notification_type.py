from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateNotificationType(OpenStrEnum):
    """Published as ``KakaotalkTemplateNotificationTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
