# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
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
