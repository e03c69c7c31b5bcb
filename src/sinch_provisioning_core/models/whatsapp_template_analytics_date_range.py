from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsDateRange(OpenStrEnum):
    """Published as ``WhatsappTemplateAnalyticsDateRangesEnum``."""

    DAY = "DAY"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    WEEK = "WEEK"
