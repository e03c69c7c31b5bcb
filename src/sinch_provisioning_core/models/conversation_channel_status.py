# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
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
