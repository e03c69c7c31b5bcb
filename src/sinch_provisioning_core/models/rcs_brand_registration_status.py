from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsBrandRegistrationStatus(OpenStrEnum):
    """Published as ``RcsBrandRegistrationStatusesEnum``."""

    ARCHIVED = "ARCHIVED"
    COMPLETED = "COMPLETED"
    DRAFT = "DRAFT"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
