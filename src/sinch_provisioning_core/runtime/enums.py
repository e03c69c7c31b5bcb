# Copied by the generation: change overrides/runtime/enums.py, then `make regenerate`.
"""Open enums: the values of today's description, and room for tomorrow's."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self

__all__ = ["OpenIntEnum", "OpenStrEnum"]


class OpenStrEnum(StrEnum):
    """A text enum that also takes values the description does not list yet.

    Such a value compares, hashes, prints and serialises as its text; ``is_known`` tells it from the listed ones.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls.unlisted(str(value)) if isinstance(value, str) else None

    @classmethod
    def unlisted(cls, value: str) -> Self:
        """A member for a value that is not listed."""
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description that this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        name = self._name_ if self.is_known else "<unknown>"
        return f"<{type(self).__name__}.{name}: {self._value_!r}>"


class OpenIntEnum(IntEnum):
    """A number enum that also takes values the description does not list yet; see :class:`OpenStrEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls.unlisted(int(value)) if isinstance(value, int) else None

    @classmethod
    def unlisted(cls, value: int) -> Self:
        """A member for a value that is not listed."""
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description that this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        name = self._name_ if self.is_known else "<unknown>"
        return f"<{type(self).__name__}.{name}: {self._value_!r}>"
