# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppProcessingModeInput(OpenStrEnum):
    """``processing_mode`` of ``BundleConversationAppInput``. Published as
    ``BundlesInputConversationAppProcessingModesEnum``.
    """

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
