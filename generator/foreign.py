"""What a published description may not say: the ``x-sdk-…`` keys, which only our overlays set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .keywords import MAPS

__all__ = ["PREFIX", "drop_own_keys"]

PREFIX: Final = "x-sdk-"


def drop_own_keys(node: Any, parent: str = "", place: str = "") -> list[str]:
    """Take every key of ours out of a published description, in place; answers where they stood.

    A property that has such a name is no key.
    """
    found: list[str] = []
    if isinstance(node, Mapping):
        names = parent in MAPS
        for key in list(node):
            here = f"{place}/{key}"
            if not names and key.lower().startswith(PREFIX):
                del node[key]  # type: ignore[attr-defined]
                found.append(here)
            else:
                found += drop_own_keys(node[key], "" if names else key, here)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            found += drop_own_keys(item, place=f"{place}/{index}")
    return found
