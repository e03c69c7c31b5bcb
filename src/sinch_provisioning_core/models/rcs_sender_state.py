# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSenderState(OpenStrEnum):
    """Parameter ``filter_states`` of ``rcs.senders.list``. Published as ``RcsSenderStatesEnum``."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    IN_TEST = "IN_TEST"
    LAUNCHED = "LAUNCHED"
    LAUNCHING = "LAUNCHING"
    PREPARING_LAUNCH = "PREPARING_LAUNCH"
    UNLAUNCHED = "UNLAUNCHED"
    UNKNOWN = "UNKNOWN"
