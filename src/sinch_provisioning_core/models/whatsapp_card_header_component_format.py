# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppCardHeaderComponentFormat(OpenStrEnum):
    """``format`` of ``WhatsAppCardHeaderComponent``, ``WhatsAppPartialCardHeaderComponent`` and
    ``WhatsAppCardHeaderComponentInput``. Published as ``WhatsappCardHeaderComponentFormatsEnum``.
    """

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
