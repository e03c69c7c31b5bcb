# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

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
