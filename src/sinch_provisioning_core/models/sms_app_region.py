from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class SmsAppRegion(OpenStrEnum):
    """Published as ``SmsSmsAppRegionsEnum``."""

    AU = "AU"
    BR = "BR"
    CA = "CA"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
