from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleServicesState(OpenStrEnum):
    """Published as ``BundlesBundleServicesStateEnum``."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
