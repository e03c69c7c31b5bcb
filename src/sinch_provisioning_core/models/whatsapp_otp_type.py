from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppOtpType(OpenStrEnum):
    """Published as ``WhatsappOtpTypeEnum``."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
    UNRECOGNIZED = "UNRECOGNIZED"
