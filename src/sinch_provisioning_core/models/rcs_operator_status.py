# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsOperatorStatus(OpenStrEnum):
    """``status`` of ``RcsOperator`` and ``RcsCountryStatus``; ``operator_previous_status`` of the event
    ``RCS_SENDER_OPERATOR_STATUS_UPDATED``. Published as ``RcsOperatorStatusEnum``.
    """

    LAUNCHED = "LAUNCHED"
    NOT_LAUNCHED = "NOT_LAUNCHED"
    PENDING = "PENDING"
    PENDING_UNLAUNCHED = "PENDING_UNLAUNCHED"
    REJECTED = "REJECTED"
    SUSPENDED = "SUSPENDED"
    UNLAUNCHED = "UNLAUNCHED"
    INVALID_IN_GOOGLE_MY_BUSINESS = "INVALID_IN_GOOGLE_MY_BUSINESS"
    UNRECOGNIZED = "UNRECOGNIZED"
