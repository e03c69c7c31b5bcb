# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateState(OpenStrEnum):
    """Parameter ``filter_states`` of ``whatsapp.templates.list``. Published as ``WhatsappTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
