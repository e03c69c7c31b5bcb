from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppSenderFieldUpdateStatus(OpenStrEnum):
    """Published as ``WhatsappWhatsAppSenderFieldUpdateStatusEnum``."""

    APPROVED = "APPROVED"
    DEFERRED = "DEFERRED"
    DELETED = "DELETED"
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    RESERVED = "RESERVED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
