# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleServicesState(OpenStrEnum):
    """Parameter ``filter_states`` of ``bundles.list``. Published as ``BundlesBundleServicesStateEnum``."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
