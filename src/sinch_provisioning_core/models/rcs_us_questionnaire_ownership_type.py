# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireOwnershipType(OpenStrEnum):
    """Optional at creation, mandatory at launch. Published as ``RcsUsQuestionnaireOwnershipTypeEnum``."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
