# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsModeInput(OpenStrEnum):
    """``mode`` of ``BundleConversationAppConsentManagerSettingsInput``. Published as
    ``BundlesInputConversationAppConsentManagerSettingsModesEnum``.
    """

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
