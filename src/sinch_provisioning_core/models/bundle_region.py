# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleRegion(OpenStrEnum):
    """``region`` of ``Bundle``. Published as ``BundlesBundlesRegionEnum``. Also named ``RcsSenderRegion``."""

    BR = "BR"
    EU = "EU"
    US = "US"
