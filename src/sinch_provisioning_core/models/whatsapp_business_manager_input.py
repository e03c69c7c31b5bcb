# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppBusinessManagerInput(OpenStrEnum):
    """``business_manager`` of ``WhatsAppWabaDetailsListInput``, ``WhatsAppLongLivedAccessTokenInput``,
    ``WhatsAppAccountPartnerInitiatedInput`` and 1 more. Published as ``WhatsappInputBusinessManagersEnum``.
    """

    SINCH_AMERICA = "SINCH_AMERICA"
    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_SEP = "SINCH_SEP"
    SINCH_UK = "SINCH_UK"
