# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateMessageType(OpenStrEnum):
    """``message_type`` of ``KakaoTalkTemplateDetails`` and ``KakaoTalkTemplateChangesDetails``. Published as
    ``KakaotalkKakaoTalkTemplateMessageTypeEnum``.
    """

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
    TEMPLATE_MESSAGE_TYPE_UNSPECIFIED = "TEMPLATE_MESSAGE_TYPE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
