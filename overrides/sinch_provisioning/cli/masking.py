"""Answers without their secrets."""

from __future__ import annotations

from typing import Any

from sinch_provisioning_core.runtime.secrets import is_secret_name
from sinch_provisioning_core.runtime.text import without_secrets

from .._redaction import HIDDEN

__all__ = ["masked"]


def masked(value: Any) -> Any:
    """A JSON value in which whatever is named like a secret is hidden, and what was sent as one wherever it stands."""
    if isinstance(value, str):
        return without_secrets(value, is_data=True)
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, dict):
        return {
            without_secrets(str(name), is_data=True): HIDDEN
            if is_secret_name(str(name)) and item is not None
            else masked(item)
            for name, item in value.items()
        }
    return value
