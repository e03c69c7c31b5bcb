# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppQualityRating(OpenStrEnum):
    """``quality_rating`` of ``WhatsAppSender``. Published as ``WhatsappQualityRatingEnum``."""

    GREEN = "GREEN"
    RED = "RED"
    YELLOW = "YELLOW"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
