# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategoryInput(OpenStrEnum):
    """``category`` of ``WhatsAppTemplateInput`` and ``WhatsAppTemplateUpdateInput``. Published as
    ``WhatsappTemplateInputCategoryEnum``.
    """

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
