# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppFlowActionInput(OpenStrEnum):
    """May be omitted in drafts. Published as ``WhatsappInputFlowActionEnum``."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
