from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderSortColumn(OpenStrEnum):
    """Published as ``RcsSenderSortColumnsEnum``."""

    CREATED = "CREATED"
    MODIFIED = "MODIFIED"
    NAME = "NAME"
    STATE = "STATE"
