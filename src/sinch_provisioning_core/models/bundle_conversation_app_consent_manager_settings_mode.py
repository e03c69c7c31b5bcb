# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsMode(OpenStrEnum):
    """``mode`` of ``BundleConversationAppConsentManagerSettings``. Published as
    ``BundlesConversationAppConsentManagerSettingsModesEnum``.
    """

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNRECOGNIZED = "UNRECOGNIZED"
