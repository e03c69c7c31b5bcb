# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppMediaHeaderExampleSupportedMimeTypeInput(OpenStrEnum):
    """``mime_type`` of ``WhatsAppMediaHeaderExampleInput``. Published as
    ``WhatsappInputMediaHeaderExampleSupportedMimeTypesEnum``.
    """

    IMAGE_JPEG = "IMAGE/JPEG"
    IMAGE_PNG = "IMAGE/PNG"
    APPLICATION_PDF = "APPLICATION/PDF"
    VIDEO_3GP = "VIDEO/3GP"
    VIDEO_MP4 = "VIDEO/MP4"
