# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleSubprojectStatus(OpenStrEnum):
    """``status`` of ``BundleSubproject``. Published as ``BundlesSubprojectStatusEnum``."""

    PENDING = "PENDING"
    READY = "READY"
