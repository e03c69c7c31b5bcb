# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppBidStrategy(OpenStrEnum):
    """Requests say LOWEST_COST_WITH_BID_CAP; answers and events say BID_STRATEGY_LOWEST_COST_WITH_BID_CAP for the
    same. Published as ``WhatsappBidStrategiesEnum``.
    """

    BID_STRATEGY_LOWEST_COST_WITH_BID_CAP = "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP"
    BID_STRATEGY_UNSPECIFIED = "BID_STRATEGY_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
