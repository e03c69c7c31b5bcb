from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategory(OpenStrEnum):
    """Published as ``WhatsappTemplateCategoryEnum``."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    UNRECOGNIZED = "UNRECOGNIZED"
