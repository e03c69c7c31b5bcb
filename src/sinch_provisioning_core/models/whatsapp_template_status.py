from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateStatus(OpenStrEnum):
    """DRAFT is not sent in yet, IN_PROGRESS is. Published as ``WhatsappTemplateStatusesEnum``."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
