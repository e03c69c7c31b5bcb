# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput(OpenStrEnum):
    """``mime_type`` of ``WhatsAppCardMediaHeaderExampleInput``. Published as
    ``WhatsappInputCardMediaHeaderExampleSupportedMimeTypesEnum``.
    """

    IMAGE_JPEG = "IMAGE/JPEG"
    IMAGE_PNG = "IMAGE/PNG"
    VIDEO_3GP = "VIDEO/3GP"
    VIDEO_MP4 = "VIDEO/MP4"
