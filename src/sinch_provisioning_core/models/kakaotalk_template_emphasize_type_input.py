from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateEmphasizeTypeInput(OpenStrEnum):
    """Published as ``KakaotalkInputKakaoTalkTemplateEmphasizeTypeEnum``."""

    EMPHASIZE_TYPE_IMAGE = "EMPHASIZE_TYPE_IMAGE"
    EMPHASIZE_TYPE_NONE = "EMPHASIZE_TYPE_NONE"
    EMPHASIZE_TYPE_TEXT = "EMPHASIZE_TYPE_TEXT"
