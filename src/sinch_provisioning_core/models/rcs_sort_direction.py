# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSortDirection(OpenStrEnum):
    """Parameter ``sort_direction`` of ``rcs.senders.list``. Published as ``RcsSortDirectionsEnum``."""

    ASC = "ASC"
    DESC = "DESC"
