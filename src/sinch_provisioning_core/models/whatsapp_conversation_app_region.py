from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppConversationAppRegion(OpenStrEnum):
    """Published as ``WhatsappConversationAppRegionsEnum``."""

    BR = "br"
    EU = "eu"
    US = "us"
