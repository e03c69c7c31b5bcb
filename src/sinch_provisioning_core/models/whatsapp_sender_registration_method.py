# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethod(OpenStrEnum):
    """``method`` of ``WhatsAppSenderRegister``. Published as ``WhatsappSenderRegistrationMethodEnum``."""

    SMS = "SMS"
    VOICE = "VOICE"
    UNRECOGNIZED = "UNRECOGNIZED"
