"""How long to pause between two looks at something that is not ready yet."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .._arguments import a_number

__all__ = ["Backoff"]


@attrs.frozen(kw_only=True)
class Backoff:
    """Pauses that grow from ``first_delay`` to ``max_delay``; chance shortens each, so that waits do not keep step."""

    first_delay: float = attrs.field(default=1.0, validator=a_number(above=True))
    """Seconds after the first look."""
    factor: float = attrs.field(default=1.6, validator=a_number(least=1.0))
    """What each pause is multiplied with to give the next."""
    max_delay: float = attrs.field(default=15.0, validator=a_number(above=True))
    """Seconds: bound of every pause."""
    jitter: float = attrs.field(default=0.2, validator=a_number(most=1.0))
    """The share of a pause that chance may take away, from 0 to 1."""

    def delay_after(self, look: int, random: Callable[[], float]) -> float:
        """Seconds to pause after look number ``look`` (from 1)."""
        try:
            full = min(self.max_delay, self.first_delay * self.factor ** (look - 1))
        except OverflowError:  # so many looks that no float is large enough
            full = self.max_delay
        return full * (1.0 - self.jitter * random())
