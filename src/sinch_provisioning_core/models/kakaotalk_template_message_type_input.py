# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateMessageTypeInput(OpenStrEnum):
    """``message_type`` of ``KakaoTalkTemplateDetailsInput`` and ``KakaoTalkTemplateDetailsUpdateInput``. Published
    as ``KakaotalkInputKakaoTalkTemplateMessageTypeEnum``.
    """

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
