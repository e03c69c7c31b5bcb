"""Names that may have been meant. Finding one takes its time, so it is done for the first few of an input alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

__all__ = ["NearNames"]

MOST: Final = 20
"""Names of one input for which a near one is looked for."""
LONGEST: Final = 100
"""Characters of such a name."""


class NearNames:
    """For one input."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, type[Any]], str | None] = {}

    def of(self, given: str, cls: type[Any], known: Iterable[str], cutoff: float = 0.6) -> str | None:
        """The name known to a class that is most like a given one, whatever the case of its letters."""
        place = given, cls
        if place not in self._found:
            if len(self._found) == MOST or len(given) > LONGEST:
                return None
            self._found[place] = _near(given, known, cutoff)
        return self._found[place]


def _near(given: str, known: Iterable[str], cutoff: float) -> str | None:
    by_folded = {text.casefold(): text for text in known}
    import difflib

    near = difflib.get_close_matches(given.casefold(), by_folded, n=1, cutoff=cutoff)
    return by_folded[near[0]] if near else None
