from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderRegionInput(OpenStrEnum):
    """Published as ``RcsInputSenderRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
