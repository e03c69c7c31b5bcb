# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class ConversationChannelStatus(OpenStrEnum):
    """``status`` of ``ConversationTelegramBotInfo``, ``ConversationViberBotInfo``, ``ConversationInstagramInfo``
    and 1 more. Published as ``ConversationChannelStatusEnum``.
    """

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
