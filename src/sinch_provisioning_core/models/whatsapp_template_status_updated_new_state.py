from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateStatusUpdatedNewState(OpenStrEnum):
    """Part of another object."""

    ARCHIVED = "ARCHIVED"
    DISABLED = "DISABLED"
    FLAGGED = "FLAGGED"
    PAUSED = "PAUSED"
    REINSTATED = "REINSTATED"
    UNPAUSED = "UNPAUSED"
