# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsButtonType(OpenStrEnum):
    """``type`` of ``WhatsAppTemplateAnalyticsButtons`` and ``WhatsAppPartialTemplateAnalyticsButtons``. Published
    as ``WhatsappTemplateAnalyticsButtonTypesEnum``.
    """

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    URL = "URL"
    UNRECOGNIZED = "UNRECOGNIZED"
