# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethodInput(OpenStrEnum):
    """``method`` of ``WhatsAppSenderRegisterInput``. Published as ``WhatsappSenderInputRegistrationMethodEnum``."""

    SMS = "SMS"
    VOICE = "VOICE"
