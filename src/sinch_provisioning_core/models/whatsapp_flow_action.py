# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppFlowAction(OpenStrEnum):
    """``flow_action`` of ``WhatsAppFlowButton`` and ``WhatsAppPartialFlowButton``. Published as
    ``WhatsappFlowActionEnum``.
    """

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
