from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppFailedSolutionError(OpenStrEnum):
    """Published as ``WhatsappFailedSolutionErrorsEnum``."""

    ACTIVATION_FAILED = "ACTIVATION_FAILED"
    CREATION_FAILED = "CREATION_FAILED"
    UNRECOGNIZED = "UNRECOGNIZED"
