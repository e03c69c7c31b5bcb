# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppConversationAppRegion(OpenStrEnum):
    """Item of ``compatible_regions`` of ``WhatsAppSender`` and ``WhatsAppAccount``. Published as
    ``WhatsappConversationAppRegionsEnum``.
    """

    BR = "br"
    EU = "eu"
    US = "us"
