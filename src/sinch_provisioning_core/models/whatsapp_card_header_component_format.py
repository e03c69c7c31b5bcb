from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppCardHeaderComponentFormat(OpenStrEnum):
    """Published as ``WhatsappCardHeaderComponentFormatsEnum``."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
