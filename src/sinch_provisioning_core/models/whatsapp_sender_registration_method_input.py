from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethodInput(OpenStrEnum):
    """Published as ``WhatsappSenderInputRegistrationMethodEnum``."""

    SMS = "SMS"
    VOICE = "VOICE"
