# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderType(OpenStrEnum):
    """``number_provider`` of ``WhatsAppSender``. Published as ``WhatsappSenderNumberProviderTypeEnum``."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
