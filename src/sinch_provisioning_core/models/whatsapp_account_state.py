# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppAccountState(OpenStrEnum):
    """``state`` of ``WhatsAppAccount``. Published as ``WhatsappAccountStateEnum``."""

    ONBOARDED = "ONBOARDED"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
