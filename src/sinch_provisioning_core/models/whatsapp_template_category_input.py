from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategoryInput(OpenStrEnum):
    """Published as ``WhatsappTemplateInputCategoryEnum``."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
