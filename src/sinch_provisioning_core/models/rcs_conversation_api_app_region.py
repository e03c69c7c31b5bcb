from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsConversationApiAppRegion(OpenStrEnum):
    """Published as ``RcsConversationApiAppRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
