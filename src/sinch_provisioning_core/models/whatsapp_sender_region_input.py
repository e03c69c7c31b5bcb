from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegionInput(OpenStrEnum):
    """Defaults to the billing country's region, or the WhatsApp account's when partner-initiated. Published as
    ``WhatsappSenderInputRegionEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
