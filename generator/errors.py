"""What can go wrong in a generation, told to the person who runs it."""

from __future__ import annotations

from collections.abc import Sequence

from .prose import visible

__all__ = ["GenerationError"]

MOST = 30
"""Problems that are printed; one cause often has hundreds of them."""


LONGEST = 500
"""Characters of one problem."""


class GenerationError(Exception):
    """The generation stopped and ``src/`` is as it was. Lists every problem found in the step that failed."""

    def __init__(self, summary: str, problems: Sequence[str] = ()) -> None:
        super().__init__(summary, tuple(problems))
        self.summary = summary
        self.problems = tuple(problems)

    def __str__(self) -> str:
        lines = [visible(self.summary), *(f"  - {_one_line(problem)}" for problem in self.problems[:MOST])]
        if len(self.problems) > MOST:
            lines.append(f"  … and {len(self.problems) - MOST} more")
        return "\n".join(lines)


def _one_line(text: str) -> str:
    """What a description says may hold line breaks and escapes of a terminal."""
    return " ".join(visible(text).split())[:LONGEST]
