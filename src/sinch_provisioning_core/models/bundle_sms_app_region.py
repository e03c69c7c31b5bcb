from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleSmsAppRegion(OpenStrEnum):
    """Published as ``BundlesSmsAppRegionsEnum``."""

    AU = "AU"
    BR = "BR"
    CA = "CA"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
