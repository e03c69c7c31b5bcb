# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsTestNumberState(OpenStrEnum):
    """``state`` of ``RcsTestNumber``. Published as ``RcsTestNumberStatesEnum``."""

    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    INVALID = "INVALID"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    UNVERIFIED = "UNVERIFIED"
    VERIFIED = "VERIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
