# Copied by the generation: change overrides/runtime/unset.py, then `make regenerate`.
"""The mark of a field that was not given, which is not the same as ``None`` (JSON ``null``)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, Never, TypeVar

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = ["UNSET", "Unset", "is_set"]

T = TypeVar("T")


class Unset(Enum):
    """Type of :data:`UNSET`; an enum, so that ``x is not UNSET`` narrows a type.

    It is false, and empty to a loop, ``len`` and ``in``: a list that an answer lacks behaves like an empty one.
    """

    UNSET = ...  # JSON cannot hold it, so that it is never sent by mistake

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __len__(self) -> Literal[0]:
        return 0

    def __contains__(self, item: Any) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


def is_set(value: T | Unset) -> TypeIs[T]:
    """Whether a field is there, also one that the description requires, which its type therefore takes for granted."""
    return value is not UNSET
