# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderType(OpenStrEnum):
    """``number_provider`` of ``WhatsAppSender``. Published as ``WhatsappSenderNumberProviderTypeEnum``."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
