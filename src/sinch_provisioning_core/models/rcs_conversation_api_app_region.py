# Generated from description 1.2.117. To change it: openapi/*.overlay.yaml or overrides/templates, then make regenerate
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsConversationApiAppRegion(OpenStrEnum):
    """Published as ``RcsConversationApiAppRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
