from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppAccountChangeState(OpenStrEnum):
    """Published as ``WhatsappAccountChangeStateEnum``."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
