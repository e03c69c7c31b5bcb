# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegionInput(OpenStrEnum):
    """Defaults to the billing country's region, or the WhatsApp account's when partner-initiated. Published as
    ``WhatsappSenderInputRegionEnum``. Also named ``WhatsAppSenderBotRegionInput``, ``BundleRegionInput``,
    ``RcsSenderRegionInput`` and ``SmsAppRegionInput``.
    """

    BR = "BR"
    EU = "EU"
    US = "US"
