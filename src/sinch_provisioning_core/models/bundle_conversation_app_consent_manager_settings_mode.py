# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsMode(OpenStrEnum):
    """``mode`` of ``BundleConversationAppConsentManagerSettings``. Published as
    ``BundlesConversationAppConsentManagerSettingsModesEnum``.
    """

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNRECOGNIZED = "UNRECOGNIZED"
