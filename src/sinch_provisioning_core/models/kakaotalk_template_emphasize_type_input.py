# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateEmphasizeTypeInput(OpenStrEnum):
    """``emphasize_type`` of ``KakaoTalkTemplateDetailsInput`` and ``KakaoTalkTemplateDetailsUpdateInput``.
    Published as ``KakaotalkInputKakaoTalkTemplateEmphasizeTypeEnum``.
    """

    EMPHASIZE_TYPE_IMAGE = "EMPHASIZE_TYPE_IMAGE"
    EMPHASIZE_TYPE_NONE = "EMPHASIZE_TYPE_NONE"
    EMPHASIZE_TYPE_TEXT = "EMPHASIZE_TYPE_TEXT"
