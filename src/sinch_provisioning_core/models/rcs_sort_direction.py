# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSortDirection(OpenStrEnum):
    """Parameter ``sort_direction`` of ``rcs.senders.list``. Published as ``RcsSortDirectionsEnum``."""

    ASC = "ASC"
    DESC = "DESC"
