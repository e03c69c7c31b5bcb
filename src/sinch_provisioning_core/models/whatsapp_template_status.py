# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateStatus(OpenStrEnum):
    """DRAFT is not sent in yet, IN_PROGRESS is. Published as ``WhatsappTemplateStatusesEnum``. Also named
    ``KakaoTalkTemplateStatus`` and ``KakaoTalkSenderStatus``.
    """

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
