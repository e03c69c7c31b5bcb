# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleSmsAppRegion(OpenStrEnum):
    """Item of ``regions`` of ``BundleSmsApp``. Published as ``BundlesSmsAppRegionsEnum``. Also named
    ``SmsAppRegion``.
    """

    AU = "AU"
    BR = "BR"
    CA = "CA"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
