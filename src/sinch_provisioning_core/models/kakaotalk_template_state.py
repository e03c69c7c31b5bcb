from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateState(OpenStrEnum):
    """Published as ``KakaotalkTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
