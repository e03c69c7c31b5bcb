from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppProcessingModeInput(OpenStrEnum):
    """Published as ``BundlesInputConversationAppProcessingModesEnum``."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
