# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppFailedSolutionError(OpenStrEnum):
    """``error_code`` of ``WhatsAppFailedSolution``. Published as ``WhatsappFailedSolutionErrorsEnum``."""

    ACTIVATION_FAILED = "ACTIVATION_FAILED"
    CREATION_FAILED = "CREATION_FAILED"
    UNRECOGNIZED = "UNRECOGNIZED"
