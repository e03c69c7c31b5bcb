from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderBotRegionInput(OpenStrEnum):
    """Published as ``WhatsappSenderInputBotRegionEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
