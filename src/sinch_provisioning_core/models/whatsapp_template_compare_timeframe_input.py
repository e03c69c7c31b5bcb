# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCompareTimeframeInput(OpenStrEnum):
    """Days of lookback, counted from the request. Published as ``WhatsappInputTemplateCompareTimeframesEnum``."""

    DAYS_30 = "30"
    DAYS_60 = "60"
    DAYS_7 = "7"
    DAYS_90 = "90"
