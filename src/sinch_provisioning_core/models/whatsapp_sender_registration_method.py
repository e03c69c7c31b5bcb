from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethod(OpenStrEnum):
    """Published as ``WhatsappSenderRegistrationMethodEnum``."""

    SMS = "SMS"
    VOICE = "VOICE"
    UNRECOGNIZED = "UNRECOGNIZED"
