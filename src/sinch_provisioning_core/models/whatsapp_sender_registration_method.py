# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethod(OpenStrEnum):
    """``method`` of ``WhatsAppSenderRegister``. Published as ``WhatsappSenderRegistrationMethodEnum``."""

    SMS = "SMS"
    VOICE = "VOICE"
    UNRECOGNIZED = "UNRECOGNIZED"
