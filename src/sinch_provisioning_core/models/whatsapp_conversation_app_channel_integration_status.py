# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppConversationAppChannelIntegrationStatus(OpenStrEnum):
    """``channel_status`` of ``WhatsAppConversationApiApp``. Published as
    ``WhatsappConversationAppChannelIntegrationStatusEnum``. Also named
    ``BundleConversationAppChannelIntegrationStatus``, ``RcsConversationAppChannelIntegrationStatus`` and
    ``SmsConversationAppChannelIntegrationStatus``.
    """

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
