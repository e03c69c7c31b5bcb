from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateStatus(OpenStrEnum):
    """Published as ``KakaotalkTemplateStatusesEnum``."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
