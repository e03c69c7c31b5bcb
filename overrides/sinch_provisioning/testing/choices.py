"""The message for a value that is none of those that there are."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_SHOWN = 40


def none_of(what: str, given: object, known: Iterable[str]) -> str:
    """Name the value, the nearest of the known ones, and those that there are."""
    names = sorted(known)
    near = difflib.get_close_matches(str(given), names, n=1)
    near = near or [name for name in names if str(given).lower() in name.split(".")]
    hint = f"; did you mean {near[0]!r}?" if near else ""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    shown = ", ".join(map(repr, names[:_SHOWN])) or "none"
    return f"no {what} is {given!r}{hint} (there are: {shown}{more})"
