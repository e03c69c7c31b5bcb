from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsModeInput(OpenStrEnum):
    """Published as ``BundlesInputConversationAppConsentManagerSettingsModesEnum``."""

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
