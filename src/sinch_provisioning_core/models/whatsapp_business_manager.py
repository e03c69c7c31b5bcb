# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppBusinessManager(OpenStrEnum):
    """``business_manager`` of ``WhatsAppSender`` and ``WhatsAppAccount``. Published as
    ``WhatsappBusinessManagersEnum``.
    """

    SINCH_AMERICA = "SINCH_AMERICA"
    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_SEP = "SINCH_SEP"
    SINCH_UK = "SINCH_UK"
    UNRECOGNIZED = "UNRECOGNIZED"
