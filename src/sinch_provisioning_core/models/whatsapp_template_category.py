# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategory(OpenStrEnum):
    """``category`` of ``WhatsAppTemplate`` and ``WhatsAppPartialTemplate``; ``future_category`` of the event
    ``WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE``. Published as ``WhatsappTemplateCategoryEnum``.
    """

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    UNRECOGNIZED = "UNRECOGNIZED"
