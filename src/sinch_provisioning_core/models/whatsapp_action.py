# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppAction(OpenStrEnum):
    """DRAFT when left out. Published as ``WhatsappActionsEnum``. Also named ``KakaoTalkAction``."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
