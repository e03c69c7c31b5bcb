from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppChannelIntegrationStatus(OpenStrEnum):
    """Published as ``BundlesConversationAppChannelIntegrationStatusEnum``."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
