# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppCommentType(OpenStrEnum):
    """``type`` of ``WhatsAppComment``. Published as ``WhatsappCommentTypeEnum``. Also named
    ``KakaoTalkCommentType``, ``RcsAccountNotificationType`` and ``RcsCommentType``.
    """

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
