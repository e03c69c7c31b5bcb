# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppSenderStatus(OpenStrEnum):
    """Parameter ``filter_statuses`` of ``whatsapp.senders.list``. Published as ``WhatsappSenderStatusesEnum``."""

    DRAFT = "DRAFT"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    MULTIPLE_WABA_ERROR = "MULTIPLE_WABA_ERROR"
    REJECTED = "REJECTED"
