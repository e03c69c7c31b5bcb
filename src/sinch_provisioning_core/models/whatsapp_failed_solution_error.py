# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppFailedSolutionError(OpenStrEnum):
    """``error_code`` of ``WhatsAppFailedSolution``. Published as ``WhatsappFailedSolutionErrorsEnum``."""

    ACTIVATION_FAILED = "ACTIVATION_FAILED"
    CREATION_FAILED = "CREATION_FAILED"
    UNRECOGNIZED = "UNRECOGNIZED"
