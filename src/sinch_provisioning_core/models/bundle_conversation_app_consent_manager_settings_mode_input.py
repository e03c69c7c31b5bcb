# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsModeInput(OpenStrEnum):
    """``mode`` of ``BundleConversationAppConsentManagerSettingsInput``. Published as
    ``BundlesInputConversationAppConsentManagerSettingsModesEnum``.
    """

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
