"""Waiting for what takes its time: look, pause, look again."""

from __future__ import annotations

import inspect
import random as _random
from collections.abc import Awaitable, Callable
from math import inf
from typing import Final, Generic, TypedDict, TypeVar

import anyio
import attrs

from .._arguments import checked_number
from ..clock import Clock
from ..errors import (
    APIConnectionError,
    RateLimitError,
    ServerError,
    TokenStatusError,
    WaitFailedError,
    WaitTimeoutError,
)
from .backoff import Backoff
from .wake import Wake

__all__ = ["LAST_LOOK", "WaitForOptions", "is_transient", "wait_for"]

T = TypeVar("T")

LAST_LOOK: Final = 5.0
"""Seconds that a look which begins shortly before the end of the wait may take."""

LONGEST_PAUSE: Final = 600.0
"""Seconds that a wait pauses at most because the service asks for it; it never pauses beyond its own end."""

_DEFAULT_BACKOFF: Final = Backoff()


class WaitForOptions(TypedDict, Generic[T], total=False):
    """What :func:`wait_for` takes beside ``fetch``, ``until`` and the time to go by."""

    failed: Callable[[T], bool | str | None] | None
    """Whether what is waited for cannot come any more; a text says why."""
    timeout: float | None
    """Seconds for the whole wait, 300 by default; ``None`` waits for ever."""
    backoff: Backoff
    """The pauses between looks."""
    on_progress: Callable[[T], object] | None
    """Called (or awaited) with each state that is seen."""
    wake: Wake[T] | None
    """Ends a pause early, when somebody notifies it."""
    tolerate: Callable[[Exception], bool]
    """Whether the wait goes on after an error of ``fetch``."""
    describe: Callable[[T], str] | None
    """What errors say about the last state."""
    what: str
    """What errors call the wait."""


def is_transient(error: Exception) -> bool:
    """Whether an error says nothing about what was asked for: no connection, 429, 5xx, trouble at the token service."""
    if isinstance(error, TokenStatusError):
        return error.status_code == 429 or error.status_code >= 500
    return isinstance(error, (APIConnectionError, RateLimitError, ServerError))


async def wait_for(
    fetch: Callable[[], Awaitable[T]],
    *,
    until: Callable[[T], bool],
    failed: Callable[[T], bool | str | None] | None = None,
    timeout: float | None = 300.0,
    backoff: Backoff = _DEFAULT_BACKOFF,
    on_progress: Callable[[T], object] | None = None,
    wake: Wake[T] | None = None,
    tolerate: Callable[[Exception], bool] = is_transient,
    describe: Callable[[T], str] | None = None,
    what: str = "wait_for",
    clock: Clock | None = None,
    random: Callable[[], float] = _random.random,
) -> T:
    """Fetch a state again and again until it is as wanted, and return it.

    Args:
        fetch: Gets the present state: ``lambda: client.bundles.get(bundle_id)``.
        until: Whether a state is the one waited for.
        failed: Whether that one cannot come any more; a text says why. Asked after ``until``.
        timeout: Seconds until the last look begins; it is given :data:`LAST_LOOK` seconds at most. 0 looks once,
            ``None`` waits for ever.
        backoff: The pauses between looks.
        on_progress: Called (or awaited) with each state that is seen.
        wake: Ends a pause early; see :class:`~sinch_provisioning.Wake`.
        tolerate: Whether the wait goes on after an error of ``fetch``. By default it does where the error may pass.
        describe: What errors say about the last state, beside carrying it.
        what: What errors call the wait.
        clock: The time to go by, for tests.
        random: Numbers from 0 to 1 for the jitter of pauses, for tests.

    Raises:
        ConfigurationError: ``timeout`` is no time.
        WaitFailedError: ``failed`` said so. ``last`` is that state.
        WaitTimeoutError: Time ran out. ``last`` is the last state seen, ``None`` if no look succeeded; its cause is the
            error of the last look, if it had one.
    """
    if timeout is not None:
        checked_number("timeout", timeout)
    checks = _Checks(until, failed, on_progress, describe, what)
    clock = clock or Clock()
    started = clock.monotonic()
    ends_at = inf if timeout is None else started + timeout
    looks = pauses = 0
    notified: T | None = None
    while True:
        if notified is None:
            looks += 1
            seen = await _look(fetch, tolerate, max(ends_at - clock.monotonic(), LAST_LOOK))
        else:
            seen = _Seen(notified)
        if isinstance(seen, _Seen) and await checks.is_reached(seen.state):
            return seen.state
        trouble = seen if isinstance(seen, Exception) else None
        left = ends_at - clock.monotonic()
        if left <= 0 or seen is None:
            raise checks.out_of_time(clock.monotonic() - started, looks) from trouble
        asked = min(getattr(trouble, "retry_after", None) or 0.0, LONGEST_PAUSE)
        pauses += 1
        woken = await _pause(clock, min(left, max(asked, backoff.delay_after(pauses, random))), wake)
        notified = None
        if woken is not None:  # what has happened may show only in a moment
            notified, pauses = woken.state, 0


@attrs.frozen
class _Seen(Generic[T]):
    state: T


@attrs.frozen
class _Woken(Generic[T]):
    state: T | None
    """What the notification told, if anything."""


async def _look(
    fetch: Callable[[], Awaitable[T]], tolerate: Callable[[Exception], bool], seconds: float
) -> _Seen[T] | Exception | None:
    """What was seen, or the trouble that looking had; ``None``: time ran out."""
    with anyio.move_on_after(seconds):
        try:
            return _Seen(await fetch())
        except Exception as error:
            if not tolerate(error):
                raise
            return error
    return None


async def _pause(clock: Clock, seconds: float, wake: Wake[T] | None) -> _Woken[T] | None:
    """Until the time is over, or something arrives."""
    if wake is None:
        await clock.sleep(seconds)
        return None
    woken: _Woken[T] | None = None
    async with anyio.create_task_group() as tasks:

        async def sleep() -> None:
            await clock.sleep(seconds)
            tasks.cancel_scope.cancel()

        tasks.start_soon(sleep)
        woken = _Woken(await wake.wait())
        tasks.cancel_scope.cancel()
    return woken


class _Checks(Generic[T]):
    """Judges states, and remembers the last one."""

    def __init__(
        self,
        until: Callable[[T], bool],
        failed: Callable[[T], bool | str | None] | None,
        on_progress: Callable[[T], object] | None,
        describe: Callable[[T], str] | None,
        what: str,
    ) -> None:
        self._until = until
        self._failed = failed
        self._on_progress = on_progress
        self._describe = describe
        self._what = what
        self._last: _Seen[T] | None = None

    async def is_reached(self, state: T) -> bool:
        self._last = _Seen(state)
        if self._on_progress is not None:
            answer = self._on_progress(state)
            if inspect.isawaitable(answer):
                await answer
        if self._until(state):
            return True
        reason = self._failed(state) if self._failed is not None else None
        if reason:
            said = reason if isinstance(reason, str) else self._said()
            raise WaitFailedError(f"{self._what} cannot succeed{f': {said}' if said else ''}.", last=state)
        return False

    def out_of_time(self, seconds: float, looks: int) -> WaitTimeoutError:
        said = self._said() or ("" if self._last is not None else "no look succeeded")
        return WaitTimeoutError(
            f"{self._what} gave up after {seconds:.0f} s and {looks} {'look' if looks == 1 else 'looks'}"
            f"{f': {said}' if said else ''}.",
            last=None if self._last is None else self._last.state,
        )

    def _said(self) -> str:
        return "" if self._describe is None or self._last is None else self._describe(self._last.state)
