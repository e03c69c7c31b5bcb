# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderTypeInput(OpenStrEnum):
    """``phone_number_provider`` of ``WhatsAppSenderPartnerInitiatedInput``. Published as
    ``WhatsappSenderInputNumberProviderTypeEnum``.
    """

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
