"""Operations by the name that users call them by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sinch_provisioning_core.operations import OPERATIONS

__all__ = ["operation_id_of", "operation_ids"]


@cache
def operation_ids() -> Mapping[str, str]:
    """By service path and method name. Made when it is asked for, as it loads every service."""
    return {operation.call_name: operation_id for operation_id, operation in OPERATIONS.items()}


def operation_id_of(name: str) -> str:
    """The id of ``webhooks.create``; any other text is given back as it is."""
    return operation_ids().get(name, name) if "." in name else name
