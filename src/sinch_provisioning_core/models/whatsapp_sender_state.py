# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderState(OpenStrEnum):
    """Parameter ``filter_states`` of ``whatsapp.senders.list``. Published as ``WhatsappSenderStatesEnum``."""

    ACTIVE = "ACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    SUSPENDED = "SUSPENDED"
    ERROR = "ERROR"
