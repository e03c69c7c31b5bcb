# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppPublicBusinessManagerInput(OpenStrEnum):
    """``business_manager`` of ``WhatsAppSenderEmbeddedSignupInput``, ``WhatsAppSenderInputDeprecated`` and
    ``WhatsAppSolutionInput``. Published as ``WhatsappInputBusinessManagersPublicDocumentationEnum``.
    """

    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_UK = "SINCH_UK"
