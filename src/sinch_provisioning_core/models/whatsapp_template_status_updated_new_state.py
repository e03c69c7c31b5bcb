# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateStatusUpdatedNewState(OpenStrEnum):
    """``new_state`` of the event ``WHATSAPP_TEMPLATE_STATUS_UPDATED``."""

    ARCHIVED = "ARCHIVED"
    DISABLED = "DISABLED"
    FLAGGED = "FLAGGED"
    PAUSED = "PAUSED"
    REINSTATED = "REINSTATED"
    UNPAUSED = "UNPAUSED"
