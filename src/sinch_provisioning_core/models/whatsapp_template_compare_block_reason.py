# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateCompareBlockReason(OpenStrEnum):
    """``top_block_reason`` of ``WhatsAppTemplateCompareIdentifier``. Published as
    ``WhatsappTemplateCompareBlockReasonsEnum``.
    """

    NO_LONGER_NEEDED = "NO_LONGER_NEEDED"
    NO_REASON = "NO_REASON"
    NO_REASON_GIVEN = "NO_REASON_GIVEN"
    NO_SIGN_UP = "NO_SIGN_UP"
    OFFENSIVE_MESSAGES = "OFFENSIVE_MESSAGES"
    OTHER = "OTHER"
    OTP_DID_NOT_REQUEST = "OTP_DID_NOT_REQUEST"
    SPAM = "SPAM"
    UNKNOWN_BLOCK_REASON = "UNKNOWN_BLOCK_REASON"
    UNRECOGNIZED = "UNRECOGNIZED"
