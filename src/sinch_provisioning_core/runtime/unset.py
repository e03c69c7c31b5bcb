# Copied by the generation: change overrides/runtime/unset.py, then `make regenerate`.
"""The mark of a field that was not given, which is not the same as ``None`` (JSON ``null``)."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """Type of :data:`UNSET`; an enum, so that ``x is not UNSET`` narrows a type."""

    UNSET = ...  # JSON cannot hold it, so that it is never sent by mistake

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
