from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderRegion(OpenStrEnum):
    """Published as ``RcsSenderRegionsEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
