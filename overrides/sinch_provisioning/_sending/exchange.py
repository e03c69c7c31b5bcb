"""One call on the wire: its requests, their repeats, and what came of each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from math import inf
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from sinch_provisioning_core.runtime.operation import Operation

from .._redaction import Redaction
from .._transport.failure import transport_failure
from .._transport.slot import SENDING, StaleRequestError
from ..logs import logger
from .outcome import Outcome
from .repeating import Effect, harm_of_repeat, reason_not_to_repeat
from .retry import Retries, RetryPolicy, retry_after
from .session import Session

if TYPE_CHECKING:
    from .._transport.limiter import Limiter
    from ..attempts import Attempt, CallFacts

__all__ = ["Exchange"]

REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
LONGEST_REQUEST_ID = 200
HOOK_PATIENCE = 1.0
"""Seconds that a hook is given at least when the call's answer is there."""

MakeRequest = Callable[[], httpx.Request | None]
"""Makes a request that is sent at once; ``None``: what it needs is not there any more."""


class Exchange:
    """Sends a request until there is an answer that repeating would not change, or none is to be had."""

    __slots__ = (
        "_ends_at",
        "_is_harmless",
        "_is_underway",
        "_jumps_queue",
        "_policy",
        "_retries",
        "_started",
        "attempts",
        "awaited_token_url",
        "gave_up",
        "operation",
        "path",
        "project_id",
        "redaction",
        "session",
        "time_limit",
    )

    def __init__(
        self,
        session: Session,
        policy: RetryPolicy,
        operation: Operation[Any],
        path: str,
        *,
        project_id: str | None = None,
        redaction: Redaction | None = None,
        timeout: float | None = None,
        is_harmless: bool = False,
        jumps_queue: bool = False,
    ) -> None:
        """Nothing is sent yet.

        Args:
            session: What sends.
            policy: When to repeat.
            operation: What is called.
            path: With its values.
            project_id: For errors and attempts.
            redaction: What must not be shown.
            timeout: Seconds after which no repeat begins.
            is_harmless: Whether it has no effect, so that it may be repeated whatever the failure.
            jumps_queue: Whether it passes by the limiter, because the calls in there wait for it.
        """
        self.session = session
        self.operation = operation
        self.path = path
        self.project_id = project_id
        self.redaction = redaction or Redaction()
        """What must not be shown of this call; it learns each credential that is used."""
        self.attempts: list[Attempt] = []
        """All of them, except that one which went well at once is left out when nobody listens."""
        self.gave_up = ""
        """Why the last failure was not followed by another attempt."""
        self.awaited_token_url: str | None = None
        """Where an access token is being had from, before anything can be sent."""
        self.time_limit: anyio.CancelScope | None = None
        """Ends the call when its time is over."""
        self._policy = policy
        self._is_harmless = is_harmless
        self._jumps_queue = jumps_queue
        self._retries: Retries | None = None
        limits = [seconds for seconds in (timeout, policy.deadline) if seconds is not None]
        seconds = min(limits, default=None)
        self._ends_at = None if seconds is None else session.timing.clock.monotonic() + seconds
        self._started = 0.0
        self._is_underway = False

    @property
    def repeating_is_unsafe(self) -> bool:
        """Whether the last attempt may have taken effect, and another one would not be the same as none."""
        may_have_succeeded = bool(self.attempts) and self.attempts[-1].may_have_succeeded
        return may_have_succeeded and (self.operation.method == "POST" or harm_of_repeat(self.operation) is not None)

    async def run(
        self, make_request: MakeRequest, get_ready: Callable[[], Awaitable[None]] | None = None
    ) -> httpx.Response | httpx.RequestError:
        """The last answer, read, whatever its status; or why there is no complete one.

        Args:
            make_request: Asked when a request can be sent at once: there may be a queue before.
            get_ready: Waits for what ``make_request`` needs; nobody waits for it in the queue.
        """
        session = self.session
        while True:
            session.check()
            if get_ready is not None:
                await get_ready()
            outcome = await self._send_in_turn(make_request)
            if outcome is None:
                continue
            self._is_underway = False
            result = outcome.result
            if outcome.effect is None:
                session.budget.give_back(0 if self._retries is None else self._retries.used)
                if (
                    self.attempts
                    or session.observer.listens
                    or not (isinstance(result, httpx.Response) and result.is_success)
                ):
                    await self._record(outcome, None)
                return result
            delay = self._next_delay(outcome, outcome.effect)
            await self._record(outcome, delay)
            if delay is None:
                return result
            await session.timing.clock.sleep(delay)

    async def _send_in_turn(self, make_request: MakeRequest) -> Outcome | None:
        if self._jumps_queue:
            return await self._send_now(make_request)
        limiter = self.session.limiter
        return await (self._send_now(make_request) if limiter is None else self._send_limited(make_request, limiter))

    async def _send_limited(self, make_request: MakeRequest, limiter: Limiter) -> Outcome | None:
        async with limiter.slot():
            outcome = await self._send_now(make_request)
        if outcome is not None and outcome.response is not None and outcome.lasting_reason is None:
            limiter.learn(outcome.response.status_code)
        return outcome

    def _begin(self) -> None:
        """The request leaves; until then it waits for a connection."""
        self._started = self.session.timing.clock.monotonic()
        self._is_underway = True

    async def _send_now(self, make_request: MakeRequest) -> Outcome | None:
        request = make_request()
        if request is None:
            return None
        if self.session.announces_sending:
            request.extensions[SENDING] = self._begin
        else:
            self._begin()
        try:
            response = await self.session.send(request)
        except StaleRequestError:
            return None
        except httpx.HTTPStatusError as refused:
            # An event hook of the caller's may call raise_for_status, before the body was read or after.
            return Outcome(
                refused.response if hasattr(refused.response, "_content") else _without_body(refused.response)
            )
        except Exception as error:
            failure = transport_failure(error, request)
            # httpx looks at where a redirect leads, also if nobody follows it.
            if failure is None and isinstance(error, (UnicodeError, httpx.InvalidURL)):
                failure = httpx.RemoteProtocolError(f"an answer that cannot be read, {error}", request=request)
            if failure is None:
                raise
            return Outcome(None, failure)
        try:
            await self.session.read(response)
        except Exception as error:
            await response.aclose()
            failure = transport_failure(error, request)
            if failure is None:
                raise
            return Outcome(_without_body(response), failure)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await response.aclose()
            raise
        return Outcome(response)

    def _next_delay(self, outcome: Outcome, effect: Effect) -> float | None:
        """Seconds until the next attempt; ``None``: there is none, for the reason in ``gave_up``."""
        reason = outcome.lasting_reason
        if reason is None and not self._is_harmless:
            reason = reason_not_to_repeat(self.operation, self._policy.caution, effect)
        if reason is not None:
            self.gave_up = reason
            return None
        if self._retries is None:
            self._retries = Retries(self._policy, self.session.budget, self.session.timing, ends_at=self._ends_at)
        response = outcome.response
        delay = self._retries.next_delay(
            None if response is None else retry_after(response.headers, self.session.timing.clock)
        )
        self.gave_up = self._retries.gave_up
        return delay

    async def _record(self, outcome: Outcome, delay: float | None) -> None:
        response = outcome.response
        attempt = self._attempt(
            status=None if response is None else response.status_code,
            exception=outcome.describe_failure(self.redaction),
            exception_type=None if outcome.failure is None else type(outcome.failure).__name__,
            delay=delay,
            request_id=None if response is None else request_id_of(response.headers, self.redaction),
            may_have_succeeded=outcome.effect in (Effect.UNKNOWN, Effect.DONE),
        )
        self.attempts.append(attempt)
        if delay is None and outcome.is_answer and self.time_limit is not None:
            await self._tell_late(attempt, self.time_limit)
        else:
            await self.session.observer.tell(attempt)

    async def _tell_late(self, attempt: Attempt, time_limit: anyio.CancelScope) -> None:
        """Tell of an answer that is there, after which nothing is waited for: a slow hook must not cost it."""
        ends_at, time_limit.deadline = time_limit.deadline, inf
        with anyio.move_on_after(max(HOOK_PATIENCE, ends_at - anyio.current_time())) as patience:
            await self.session.observer.tell(attempt)
        if patience.cancelled_caught:
            logger.warning("the on_attempt hook took longer than the call may, and was cut off")

    def record_interruption(self) -> None:
        """Record the attempt that was under way when time ran out, if one was."""
        if self._is_underway:
            attempt = self._attempt(
                exception="cut off, out of time", exception_type=TimeoutError.__name__, may_have_succeeded=True
            )
            self.attempts.append(attempt)

    def _attempt(
        self,
        *,
        status: int | None = None,
        exception: str | None = None,
        exception_type: str | None = None,
        delay: float | None = None,
        request_id: str | None = None,
        may_have_succeeded: bool,
    ) -> Attempt:
        from ..attempts import Attempt

        return Attempt(
            operation_id=self.operation.id,
            call=self.operation.call_name,
            project_id=self.project_id,
            method=self.operation.method,
            path=self.path,
            number=len(self.attempts) + 1,
            elapsed=self.session.timing.clock.monotonic() - self._started,
            status=status,
            exception=exception,
            delay=delay,
            request_id=request_id,
            may_have_succeeded=may_have_succeeded and not self._is_harmless,
            exception_type=exception_type,
        )

    def facts(self) -> CallFacts:
        """What an error of this call tells about it."""
        from ..attempts import CallFacts

        return CallFacts(
            operation_id=self.operation.id,
            call=self.operation.call_name,
            project_id=self.project_id,
            method=self.operation.method,
            path=self.path,
            attempts=tuple(self.attempts),
            gave_up=self.gave_up,
        )


def _without_body(response: httpx.Response) -> httpx.Response:
    return httpx.Response(response.status_code, headers=response.headers, request=response.request)


def request_id_of(headers: httpx.Headers, redaction: Redaction | None = None) -> str | None:
    """The service's id of a request, by whichever of the usual names it comes; fit to be shown."""
    found = next((headers[name] for name in REQUEST_ID_HEADERS if headers.get(name)), None)
    return None if found is None else (redaction or Redaction()).text(found, LONGEST_REQUEST_ID)
