from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateState(OpenStrEnum):
    """Published as ``WhatsappTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
