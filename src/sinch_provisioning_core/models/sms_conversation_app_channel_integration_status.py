from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class SmsConversationAppChannelIntegrationStatus(OpenStrEnum):
    """Published as ``SmsConversationAppChannelIntegrationStatusEnum``."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
