# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSenderSortColumn(OpenStrEnum):
    """Parameter ``sort_column`` of ``rcs.senders.list``. Published as ``RcsSenderSortColumnsEnum``."""

    CREATED = "CREATED"
    MODIFIED = "MODIFIED"
    NAME = "NAME"
    STATE = "STATE"
