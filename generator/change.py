"""One difference between two releases, judged for those who use the SDK."""

from __future__ import annotations

from enum import IntEnum

from attrs import frozen

__all__ = ["Change", "Level"]


class Level(IntEnum):
    """What a change does to a program that works today."""

    SAFE = 0
    """Nothing."""
    RISKY = 1
    """It goes on working in Python; what the service does with it may be another thing."""
    BREAKING = 2
    """It may fail to type-check, to import, or to call."""


@frozen(order=True)
class Change:
    """One difference, and what it means for users."""

    level: Level
    kind: str
    """What changed, and how: ``operation removed``."""
    name: str
    """The public Python name, or what comes nearest to one."""
    text: str = ""
    advice: str = ""

    def __str__(self) -> str:
        parts = [f"{self.kind}: {self.name}" + (f": {self.text}" if self.text else "")]
        return " → ".join([*parts, *([self.advice] if self.advice else [])])
