# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderUseCase(OpenStrEnum):
    """``use_case`` of ``RcsSender``. Published as ``RcsSenderUseCasesEnum``."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
