"""Time in the emulator: an injected clock, the delays of the service, and what is due at which moment."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import attrs

Clock = Callable[[], float]


class ManualClock:
    """A clock that stands still until :meth:`advance` is called."""

    def __init__(self, start: float = 0.0) -> None:
        self._now = start

    def __call__(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        """Move forward by ``seconds``."""
        self._now += seconds


@attrs.frozen(kw_only=True)
class Delays:
    """How long the emulated service takes, in seconds."""

    account_review: float = 0.3
    sender_review: float = 0.3
    sender_activation: float = 0.3
    template_review: float = 0.3
    bundle: float = 0.3
    sms_app: float = 0.3
    rcs_test: float = 0.3
    rcs_launch: float = 0.3
    test_number: float = 0.3
    whatsapp_removal: float = 30 * 86_400.0
    """A deleted WhatsApp sender can be used for this long."""
    kakaotalk_removal: float = 60 * 86_400.0
    """A deleted KakaoTalk sender can be used for this long."""
    name_block: float = 30 * 86_400.0
    """The name of a deleted WhatsApp template cannot be used for this long, unless it was a draft."""
    resend_code: float = 0.0
    """A second verification code is refused for this long after the first."""

    @classmethod
    def every(cls, seconds: float) -> Delays:
        """The same delay for every review, activation, set-up and launch; the rest as by default."""
        kept = {"whatsapp_removal", "kakaotalk_removal", "name_block", "resend_code"}
        return cls(**{field.name: seconds for field in attrs.fields(cls) if field.name not in kept})


class Schedule:
    """Actions that are due at a time of the clock. Nothing runs by itself: call :meth:`run_due`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self._running_at: float | None = None
        self._started = clock()
        self._started_at = datetime.now(UTC)

    def now(self) -> float:
        """The clock's time; within an action, the time at which it was due."""
        return self._clock() if self._running_at is None else self._running_at

    def timestamp(self) -> str:
        """The present time as ISO 8601 in UTC. It moves with the clock."""
        moment = self._started_at + timedelta(seconds=self.now() - self._started)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def after(self, delay: float, action: Callable[[], None]) -> None:
        """Run ``action`` in ``delay`` seconds."""
        heapq.heappush(self._queue, (self.now() + delay, next(self._order), action))

    def run_due(self) -> None:
        """Run what is due, in the order of time, and what becomes due by that."""
        self._run_until(self._clock())

    def run_all(self) -> None:
        """Run everything that is planned, as if enough time had passed."""
        self._run_until(float("inf"))

    def next_due(self) -> float | None:
        """The clock time of the next action, or ``None``."""
        return self._queue[0][0] if self._queue else None

    def _run_until(self, end: float) -> None:
        while self._queue and self._queue[0][0] <= end:
            due, _, action = heapq.heappop(self._queue)
            self._running_at = due
            try:
                action()
            finally:
                self._running_at = None
