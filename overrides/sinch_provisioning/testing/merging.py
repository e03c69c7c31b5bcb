"""A document with some of its fields replaced."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

__all__ = ["merged"]


def merged(document: Any, changes: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with these fields; mappings are merged into what is there, models stand for their documents."""
    found: dict[str, Any] = copy.deepcopy(document) if isinstance(document, dict) else {}
    for name, value in changes.items():
        plain = _plain(value)
        found[name] = merged(found.get(name), plain) if isinstance(plain, Mapping) else plain
    return found


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
