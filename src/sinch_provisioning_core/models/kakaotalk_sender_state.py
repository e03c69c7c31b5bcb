from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkSenderState(OpenStrEnum):
    """Published as ``KakaotalkSenderStatesEnum``."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    INACTIVE = "INACTIVE"
    SUSPENDED = "SUSPENDED"
    VERIFYING = "VERIFYING"
