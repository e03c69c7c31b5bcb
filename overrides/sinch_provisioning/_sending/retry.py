"""When to repeat a failed call, how long to wait before, and when to stop for everybody's sake."""

from __future__ import annotations

import threading
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from math import inf
from typing import TYPE_CHECKING

import attrs

from .._arguments import a_count, a_number, checked_number
from .repeating import Caution

if TYPE_CHECKING:
    import httpx

    from ..clock import Clock, Timing

__all__ = ["Retries", "RetryBudget", "RetryPolicy", "retry_after"]


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """Repeats on 429, 5xx and connection failures, with exponential backoff and full jitter."""

    max_retries: int = attrs.field(default=3, validator=a_count())
    """Requests beyond the first; a repeat with a renewed token does not count."""
    base_delay: float = attrs.field(default=0.5, validator=a_number(above=True))
    """Seconds: upper bound of the first delay; it doubles with each retry."""
    max_delay: float = attrs.field(default=10.0, validator=a_number(above=True))
    """Seconds: bound of every backoff. A call that the service asks to wait longer than this fails at once."""
    deadline: float | None = attrs.field(default=None, validator=attrs.validators.optional(a_number(above=True)))
    """Seconds from the start of the call after which no retry begins; ``None``: the call's ``timeout`` alone."""
    caution: Caution = attrs.field(default="advised", validator=attrs.validators.in_(("strict", "advised", "lenient")))
    """What to do when a failed request may have taken effect; see ``docs/retries.md``."""

    @classmethod
    def none(cls) -> RetryPolicy:
        """Never repeat."""
        return cls(max_retries=0)

    def delay_before(self, retry: int, retry_after: float | None, random: Callable[[], float]) -> float:
        """Seconds to wait before retry number ``retry`` (from 1): chance comes on top of what the service asks for."""
        backoff = random() * min(self.max_delay, self.base_delay * 2.0 ** min(retry - 1, 60))
        return backoff + (retry_after or 0.0)


class RetryBudget:
    """Bounds the share of retries, so that many failing calls do not multiply the load on a failing service.

    A token bucket: a retry takes ``cost`` tokens, and is skipped when there are too few; a success gives back what its
    own retries took, or else one token. The default allows 100 retries in a row without a success. One budget can serve
    several clients, in whatever threads they run.
    """

    def __init__(self, capacity: float = 500.0, *, cost: float = 5.0) -> None:
        checked_number("capacity", capacity)
        checked_number("cost", cost, above=True)
        self.capacity = capacity
        self.cost = cost
        self.tokens = capacity
        self._mutex = threading.Lock()

    def take(self) -> bool:
        """Pay for one retry; false if it cannot be afforded."""
        with self._mutex:
            if self.tokens < self.cost:
                return False
            self.tokens -= self.cost
            return True

    def give_back(self, retries: int) -> None:
        """Credit a success that needed so many retries."""
        with self._mutex:
            self.tokens = min(self.capacity, self.tokens + (self.cost * retries or 1.0))


class Retries:
    """Counts them, tells how long to wait before the next, and why there is none."""

    __slots__ = ("_budget", "_ends_at", "_policy", "_timing", "gave_up", "used")

    def __init__(self, policy: RetryPolicy, budget: RetryBudget, timing: Timing, *, ends_at: float | None) -> None:
        self._policy = policy
        self._budget = budget
        self._timing = timing
        self._ends_at = ends_at
        self.used = 0
        self.gave_up = ""
        """Why the last failure is final."""

    def next_delay(self, retry_after: float | None) -> float | None:
        """Seconds to wait before repeating; ``None``: do not repeat."""
        policy, timing = self._policy, self._timing
        if self.used >= policy.max_retries:
            spent = {0: "retries are off", 1: "its one retry was used"}
            self.gave_up = spent.get(policy.max_retries, f"its {policy.max_retries} retries were used")
            return None
        if retry_after is not None and retry_after > policy.max_delay:
            self.gave_up = (
                f"the service asks to wait {retry_after:.0f} s, and the policy waits {policy.max_delay:g} s at most"
            )
            return None
        delay = policy.delay_before(self.used + 1, retry_after, timing.random)
        if self._ends_at is not None and timing.clock.monotonic() + delay >= self._ends_at:
            self.gave_up = "the time for the call would be over before the next attempt"
            return None
        if not self._budget.take():
            self.gave_up = "the retry budget of the client is used up, because many calls are failing"
            return None
        self.used += 1
        return delay


def retry_after(headers: httpx.Headers, clock: Clock) -> float | None:
    """Seconds that the answer asks to wait, from ``Retry-After`` in seconds or as a date; ``None`` if it does not."""
    text = headers.get("retry-after")
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        moment = _unix_time(text)
    else:
        return seconds if 0.0 <= seconds < inf else None
    if moment is None:
        return None
    now = _unix_time(headers.get("date", ""))
    return max(0.0, moment - (clock.wall() if now is None else now))


def _unix_time(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
