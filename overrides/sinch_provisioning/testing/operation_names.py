"""Operations by the name that users call them by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sinch_provisioning_core.operations import OPERATIONS

__all__ = ["NAMES", "operation_id_of"]

NAMES: Final[Mapping[str, str]] = {operation.call_name: operation_id for operation_id, operation in OPERATIONS.items()}
"""Operation ids by service path and method name."""


def operation_id_of(name: str) -> str:
    """The id of ``webhooks.create``; any other text is given back as it is."""
    return NAMES.get(name, name)
