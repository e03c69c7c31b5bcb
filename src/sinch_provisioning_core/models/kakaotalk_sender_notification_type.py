# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkSenderNotificationType(OpenStrEnum):
    """``type`` of ``KakaoTalkSenderNotification``. Published as ``KakaotalkSenderNotificationTypeEnum``."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    REJECTED = "REJECTED"
