# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateState(OpenStrEnum):
    """Parameter ``filter_states`` of ``kakaotalk.templates.list``. Published as ``KakaotalkTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
