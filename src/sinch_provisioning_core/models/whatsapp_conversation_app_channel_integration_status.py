from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppConversationAppChannelIntegrationStatus(OpenStrEnum):
    """Published as ``WhatsappConversationAppChannelIntegrationStatusEnum``."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
