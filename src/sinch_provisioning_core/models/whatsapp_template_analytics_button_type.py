# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsButtonType(OpenStrEnum):
    """``type`` of ``WhatsAppTemplateAnalyticsButtons`` and ``WhatsAppPartialTemplateAnalyticsButtons``. Published
    as ``WhatsappTemplateAnalyticsButtonTypesEnum``.
    """

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    URL = "URL"
    UNRECOGNIZED = "UNRECOGNIZED"
