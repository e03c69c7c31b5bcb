from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireVersion(OpenStrEnum):
    """Published as ``RcsUsQuestionnaireVersionsEnum``."""

    V1 = "v1"
    V2 = "v2"
