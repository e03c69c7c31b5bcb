from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSortDirection(OpenStrEnum):
    """Published as ``RcsSortDirectionsEnum``."""

    ASC = "ASC"
    DESC = "DESC"
