# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCategory(OpenStrEnum):
    """``category`` of ``WhatsAppTemplate`` and ``WhatsAppPartialTemplate``; ``future_category`` of the event
    ``WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE``. Published as ``WhatsappTemplateCategoryEnum``.
    """

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    UNRECOGNIZED = "UNRECOGNIZED"
