# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSenderHostingRegion(OpenStrEnum):
    """``hosting_region`` of ``RcsSender``. Published as ``RcsSenderHostingRegionsEnum``."""

    ASIA_PACIFIC = "ASIA_PACIFIC"
    EUROPE = "EUROPE"
    NORTH_AMERICA = "NORTH_AMERICA"
