from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsAccountNotificationType(OpenStrEnum):
    """Published as ``RcsAccountNotificationTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
