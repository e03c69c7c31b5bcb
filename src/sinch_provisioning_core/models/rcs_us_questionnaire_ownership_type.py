# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireOwnershipType(OpenStrEnum):
    """Optional at creation, mandatory at launch. Published as ``RcsUsQuestionnaireOwnershipTypeEnum``."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
