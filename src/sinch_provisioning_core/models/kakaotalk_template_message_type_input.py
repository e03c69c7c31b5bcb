from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateMessageTypeInput(OpenStrEnum):
    """Published as ``KakaotalkInputKakaoTalkTemplateMessageTypeEnum``."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
