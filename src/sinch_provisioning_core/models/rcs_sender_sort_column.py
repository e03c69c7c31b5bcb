# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsSenderSortColumn(OpenStrEnum):
    """Parameter ``sort_column`` of ``rcs.senders.list``. Published as ``RcsSenderSortColumnsEnum``."""

    CREATED = "CREATED"
    MODIFIED = "MODIFIED"
    NAME = "NAME"
    STATE = "STATE"
