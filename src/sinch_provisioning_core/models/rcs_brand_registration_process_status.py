# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsBrandRegistrationProcessStatus(OpenStrEnum):
    """``status`` of ``RcsBrandRegistrationProcess`` and the event
    ``RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED``. Published as ``RcsBrandRegistrationProcessStatusesEnum``.
    """

    ARCHIVED = "ARCHIVED"
    COMPLETED = "COMPLETED"
    INCOMPLETE = "INCOMPLETE"
    MANUAL_REVIEW = "MANUAL_REVIEW"
    NEW = "NEW"
    PENDING = "PENDING"
    PENDING_REVIEW = "PENDING_REVIEW"
    REJECTED = "REJECTED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
