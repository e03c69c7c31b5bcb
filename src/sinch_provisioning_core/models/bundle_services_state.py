# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleServicesState(OpenStrEnum):
    """Parameter ``filter_states`` of ``bundles.list``. Published as ``BundlesBundleServicesStateEnum``."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
