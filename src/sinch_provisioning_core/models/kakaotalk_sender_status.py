from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkSenderStatus(OpenStrEnum):
    """Published as ``KakaotalkSenderStatusesEnum``."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
