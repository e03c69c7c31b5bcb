from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppAction(OpenStrEnum):
    """DRAFT when left out. Published as ``WhatsappActionsEnum``."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
