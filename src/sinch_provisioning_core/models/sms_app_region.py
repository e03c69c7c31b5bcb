# Generated from description 1.2.117. To change it: openapi/*.overlay.yaml or overrides/templates, then make regenerate
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
