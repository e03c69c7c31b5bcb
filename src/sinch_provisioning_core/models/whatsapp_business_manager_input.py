# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

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
