# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

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
