from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleSubprojectStatus(OpenStrEnum):
    """Published as ``BundlesSubprojectStatusEnum``."""

    PENDING = "PENDING"
    READY = "READY"
