from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppProcessingMode(OpenStrEnum):
    """Published as ``BundlesConversationAppProcessingModesEnum``."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
