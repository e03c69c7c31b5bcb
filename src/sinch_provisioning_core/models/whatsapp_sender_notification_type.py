# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNotificationType(OpenStrEnum):
    """``type`` of ``WhatsAppSenderNotification``. Published as ``WhatsappSenderNotificationTypeEnum``."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    REGISTERED = "REGISTERED"
    REJECTED = "REJECTED"
    VERIFIED = "VERIFIED"
