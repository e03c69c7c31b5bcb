from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppAccountNotificationType(OpenStrEnum):
    """Published as ``WhatsappAccountNotificationTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
