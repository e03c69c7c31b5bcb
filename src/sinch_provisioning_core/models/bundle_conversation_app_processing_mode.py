# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppProcessingMode(OpenStrEnum):
    """``processing_mode`` of ``BundleConversationApp``. Published as ``BundlesConversationAppProcessingModesEnum``."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
