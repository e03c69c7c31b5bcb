from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppConversationApiAppRegion(OpenStrEnum):
    """Published as ``WhatsappConversationApiAppRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
