from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppFlowAction(OpenStrEnum):
    """Published as ``WhatsappFlowActionEnum``."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
