"""Telling the keywords of a description from the names that stand in the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

__all__ = ["MAPS", "pruned"]

MAPS: Final = ("properties", "schemas", "patternProperties", "x-enumDescriptions")
"""Keywords whose value maps names to things, so that a key in it is a name and no keyword."""


def pruned(node: Any, drop: Callable[[str], bool], parent: str = "") -> Any:
    """A copy without the keywords that are to be dropped; a property that is called ``description`` is none."""
    if isinstance(node, list):
        return [pruned(item, drop) for item in node]
    if not isinstance(node, dict):
        return node
    names = parent in MAPS
    return {
        key: pruned(value, drop, "" if names else key) for key, value in node.items() if names or not drop(str(key))
    }
