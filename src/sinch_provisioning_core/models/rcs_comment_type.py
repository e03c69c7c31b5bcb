from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsCommentType(OpenStrEnum):
    """Published as ``RcsCommentTypeEnum``."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
