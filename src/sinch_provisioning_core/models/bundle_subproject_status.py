# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleSubprojectStatus(OpenStrEnum):
    """``status`` of ``BundleSubproject``. Published as ``BundlesSubprojectStatusEnum``."""

    PENDING = "PENDING"
    READY = "READY"
