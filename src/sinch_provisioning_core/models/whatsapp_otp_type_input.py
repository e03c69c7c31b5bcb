# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppOtpTypeInput(OpenStrEnum):
    """``otp_type`` of ``WhatsAppOtpButtonInput``. Published as ``WhatsappInputOtpTypeEnum``."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
