# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppMediaHeaderComponentFormat(OpenStrEnum):
    """``format`` of ``WhatsAppMediaHeaderComponent``, ``WhatsAppPartialMediaHeaderComponent`` and
    ``WhatsAppMediaHeaderComponentInput``. Published as ``WhatsappMediaHeaderComponentFormatEnum``.
    """

    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
