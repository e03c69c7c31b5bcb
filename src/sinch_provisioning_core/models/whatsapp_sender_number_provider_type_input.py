# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderTypeInput(OpenStrEnum):
    """``phone_number_provider`` of ``WhatsAppSenderPartnerInitiatedInput``. Published as
    ``WhatsappSenderInputNumberProviderTypeEnum``.
    """

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
