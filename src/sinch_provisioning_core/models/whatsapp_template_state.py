# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateState(OpenStrEnum):
    """Parameter ``filter_states`` of ``whatsapp.templates.list``. Published as ``WhatsappTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
