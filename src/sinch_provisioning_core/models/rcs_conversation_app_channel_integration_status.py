from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsConversationAppChannelIntegrationStatus(OpenStrEnum):
    """Published as ``RcsConversationAppChannelIntegrationStatusEnum``."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
