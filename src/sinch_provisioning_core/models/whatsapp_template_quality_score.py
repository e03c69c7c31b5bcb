# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateQualityScore(OpenStrEnum):
    """``quality_score`` of ``WhatsAppTemplate`` and ``WhatsAppPartialTemplate``. Published as
    ``WhatsappTemplateQualityScoreEnum``.
    """

    QUALITY_SCORE_GREEN = "QUALITY_SCORE_GREEN"
    QUALITY_SCORE_RED = "QUALITY_SCORE_RED"
    QUALITY_SCORE_YELLOW = "QUALITY_SCORE_YELLOW"
    QUALITY_SCORE_UNKNOWN = "QUALITY_SCORE_UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
