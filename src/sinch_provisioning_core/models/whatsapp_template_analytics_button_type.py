from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsButtonType(OpenStrEnum):
    """Published as ``WhatsappTemplateAnalyticsButtonTypesEnum``."""

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    URL = "URL"
    UNRECOGNIZED = "UNRECOGNIZED"
