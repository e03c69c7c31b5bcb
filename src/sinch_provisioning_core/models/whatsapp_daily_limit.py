# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppDailyLimit(OpenStrEnum):
    """Deprecated property; read businessDailyLimit of AccountDto. Published as ``WhatsappDailyLimitEnum``."""

    NOT_SET = "NOT_SET"
    TIER_100K = "TIER_100K"
    TIER_10K = "TIER_10K"
    TIER_1K = "TIER_1K"
    TIER_250 = "TIER_250"
    TIER_2K = "TIER_2K"
    TIER_50 = "TIER_50"
    TIER_UNLIMITED = "TIER_UNLIMITED"
    UNRECOGNIZED = "UNRECOGNIZED"
