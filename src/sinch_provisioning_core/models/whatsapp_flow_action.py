# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppFlowAction(OpenStrEnum):
    """``flow_action`` of ``WhatsAppFlowButton`` and ``WhatsAppPartialFlowButton``. Published as
    ``WhatsappFlowActionEnum``.
    """

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
