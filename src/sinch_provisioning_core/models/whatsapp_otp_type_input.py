from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppOtpTypeInput(OpenStrEnum):
    """Published as ``WhatsappInputOtpTypeEnum``."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
