from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderTypeInput(OpenStrEnum):
    """Published as ``WhatsappSenderInputNumberProviderTypeEnum``."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
