"""Answers without their secrets."""

from __future__ import annotations

from typing import Any

from sinch_provisioning_core.runtime.secrets import is_secret_name

from .._redaction import HIDDEN

__all__ = ["masked"]


def masked(value: Any) -> Any:
    """A JSON value in which whatever stands under the name of a secret is hidden."""
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, dict):
        return {
            name: HIDDEN if is_secret_name(str(name)) and item is not None else masked(item)
            for name, item in value.items()
        }
    return value
