from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppMediaHeaderComponentFormat(OpenStrEnum):
    """Published as ``WhatsappMediaHeaderComponentFormatEnum``."""

    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
