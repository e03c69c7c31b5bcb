from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderUseCase(OpenStrEnum):
    """Published as ``RcsSenderUseCasesEnum``."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
