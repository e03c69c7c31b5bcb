from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class SmsConversationApiAppRegion(OpenStrEnum):
    """Published as ``SmsConversationApiAppRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
