# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkSenderState(OpenStrEnum):
    """Parameter ``filter_states`` of ``kakaotalk.senders.list``. Published as ``KakaotalkSenderStatesEnum``."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    INACTIVE = "INACTIVE"
    SUSPENDED = "SUSPENDED"
    VERIFYING = "VERIFYING"
