# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateNotificationType(OpenStrEnum):
    """``type`` of ``WhatsAppTemplateNotification``. Published as ``WhatsappTemplateNotificationTypeEnum``. Also
    named ``KakaoTalkTemplateNotificationType``.
    """

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
