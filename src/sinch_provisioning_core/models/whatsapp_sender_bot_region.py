# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderBotRegion(OpenStrEnum):
    """``region`` of ``WhatsAppSender``, ``WhatsAppAccountSenderRelatedDetails`` and
    ``WhatsAppAccountSenderRelatedChangesDetails``. Published as ``WhatsappSenderBotRegionEnum``. Also named
    ``WhatsAppConversationApiAppRegion``, ``RcsConversationApiAppRegion`` and ``SmsConversationApiAppRegion``.
    """

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
