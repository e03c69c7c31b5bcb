from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsMode(OpenStrEnum):
    """Published as ``BundlesConversationAppConsentManagerSettingsModesEnum``."""

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNRECOGNIZED = "UNRECOGNIZED"
