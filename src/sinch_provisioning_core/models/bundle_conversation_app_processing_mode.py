# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppProcessingMode(OpenStrEnum):
    """``processing_mode`` of ``BundleConversationApp``. Published as ``BundlesConversationAppProcessingModesEnum``."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
