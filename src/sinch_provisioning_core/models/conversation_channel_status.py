from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class ConversationChannelStatus(OpenStrEnum):
    """Published as ``ConversationChannelStatusEnum``."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
