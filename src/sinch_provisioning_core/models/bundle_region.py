from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleRegion(OpenStrEnum):
    """Published as ``BundlesBundlesRegionEnum``."""

    BR = "BR"
    EU = "EU"
    US = "US"
