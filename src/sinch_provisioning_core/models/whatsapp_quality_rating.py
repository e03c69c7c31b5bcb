from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppQualityRating(OpenStrEnum):
    """Published as ``WhatsappQualityRatingEnum``."""

    GREEN = "GREEN"
    RED = "RED"
    YELLOW = "YELLOW"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
