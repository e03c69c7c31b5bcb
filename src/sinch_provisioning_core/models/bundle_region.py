# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleRegion(OpenStrEnum):
    """``region`` of ``Bundle``. Published as ``BundlesBundlesRegionEnum``. Also named ``RcsSenderRegion``."""

    BR = "BR"
    EU = "EU"
    US = "US"
