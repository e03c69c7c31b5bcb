# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderHostingRegion(OpenStrEnum):
    """``hosting_region`` of ``RcsSender``. Published as ``RcsSenderHostingRegionsEnum``."""

    ASIA_PACIFIC = "ASIA_PACIFIC"
    EUROPE = "EUROPE"
    NORTH_AMERICA = "NORTH_AMERICA"
