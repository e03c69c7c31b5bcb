from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderUseCaseInput(OpenStrEnum):
    """Published as ``RcsInputSenderUseCasesEnum``."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
