# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateStatus(OpenStrEnum):
    """DRAFT is not sent in yet, IN_PROGRESS is. Published as ``WhatsappTemplateStatusesEnum``. Also named
    ``KakaoTalkTemplateStatus`` and ``KakaoTalkSenderStatus``.
    """

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
