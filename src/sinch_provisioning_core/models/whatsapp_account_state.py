from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppAccountState(OpenStrEnum):
    """Published as ``WhatsappAccountStateEnum``."""

    ONBOARDED = "ONBOARDED"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
