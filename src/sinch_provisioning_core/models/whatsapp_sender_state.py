from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderState(OpenStrEnum):
    """Published as ``WhatsappSenderStatesEnum``."""

    ACTIVE = "ACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    SUSPENDED = "SUSPENDED"
    ERROR = "ERROR"
