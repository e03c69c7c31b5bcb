# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsBrandRegistrationStatus(OpenStrEnum):
    """``status`` of ``RcsBrandRegistration``. Published as ``RcsBrandRegistrationStatusesEnum``."""

    ARCHIVED = "ARCHIVED"
    COMPLETED = "COMPLETED"
    DRAFT = "DRAFT"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
