from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkCommentType(OpenStrEnum):
    """Published as ``KakaotalkCommentTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
