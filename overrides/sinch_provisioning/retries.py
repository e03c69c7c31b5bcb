"""The retries of one call."""

from __future__ import annotations

from .link import Link
from .retry import RetryPolicy

__all__ = ["Retries"]


class Retries:
    """Counts them, tells how long to wait before the next, and why there is none."""

    __slots__ = ("_ends_at", "_link", "_policy", "gave_up", "used")

    def __init__(self, policy: RetryPolicy, link: Link, *, ends_at: float | None) -> None:
        self._policy = policy
        self._link = link
        self._ends_at = ends_at
        self.used = 0
        self.gave_up = ""
        """Why the last failure is final."""

    def next_delay(self, retry_after: float | None) -> float | None:
        """Seconds to wait before repeating; ``None``: do not repeat."""
        policy, link = self._policy, self._link
        if self.used >= policy.max_retries:
            self.gave_up = f"its {policy.max_retries} retries were used" if policy.max_retries else "retries are off"
            return None
        if retry_after is not None and retry_after > policy.max_delay:
            self.gave_up = (
                f"the service asks to wait {retry_after:.0f} s, and the policy waits {policy.max_delay:g} s at most"
            )
            return None
        delay = policy.delay_before(self.used + 1, retry_after, link.random)
        if self._ends_at is not None and link.clock.monotonic() + delay >= self._ends_at:
            self.gave_up = "the time for the call would be over before the next attempt"
            return None
        if not link.budget.take():
            self.gave_up = "the retry budget of the client is used up, because many calls are failing"
            return None
        self.used += 1
        return delay
