# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategoryInput(OpenStrEnum):
    """``category`` of ``WhatsAppTemplateInput`` and ``WhatsAppTemplateUpdateInput``. Published as
    ``WhatsappTemplateInputCategoryEnum``.
    """

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
