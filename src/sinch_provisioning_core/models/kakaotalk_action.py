from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkAction(OpenStrEnum):
    """SUBMIT when absent. Published as ``KakaotalkActionsEnum``."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
