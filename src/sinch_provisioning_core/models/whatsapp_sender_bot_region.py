from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderBotRegion(OpenStrEnum):
    """Published as ``WhatsappSenderBotRegionEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
