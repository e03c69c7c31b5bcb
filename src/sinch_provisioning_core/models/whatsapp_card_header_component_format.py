# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppCardHeaderComponentFormat(OpenStrEnum):
    """``format`` of ``WhatsAppCardHeaderComponent``, ``WhatsAppPartialCardHeaderComponent`` and
    ``WhatsAppCardHeaderComponentInput``. Published as ``WhatsappCardHeaderComponentFormatsEnum``.
    """

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
