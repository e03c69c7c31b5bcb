# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppMediaHeaderComponentFormat(OpenStrEnum):
    """``format`` of ``WhatsAppMediaHeaderComponent``, ``WhatsAppPartialMediaHeaderComponent`` and
    ``WhatsAppMediaHeaderComponentInput``. Published as ``WhatsappMediaHeaderComponentFormatEnum``.
    """

    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
