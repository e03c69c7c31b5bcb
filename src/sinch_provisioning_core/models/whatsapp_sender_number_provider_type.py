from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderType(OpenStrEnum):
    """Published as ``WhatsappSenderNumberProviderTypeEnum``."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
