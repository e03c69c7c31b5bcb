# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
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
