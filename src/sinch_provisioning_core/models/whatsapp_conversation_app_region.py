# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppConversationAppRegion(OpenStrEnum):
    """Item of ``compatible_regions`` of ``WhatsAppSender`` and ``WhatsAppAccount``. Published as
    ``WhatsappConversationAppRegionsEnum``.
    """

    BR = "br"
    EU = "eu"
    US = "us"
