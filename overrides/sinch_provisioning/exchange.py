"""One call on the wire: its requests, their repeats, and what came of each."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import Any

import anyio
import httpx

from sinch_provisioning_core.runtime.operation import Operation

from .attempts import Attempt
from .limiter import Limiter
from .link import Link
from .outcome import Outcome
from .repeating import HARM_OF_REPEAT, Effect, reason_not_to_repeat
from .retries import Retries
from .retry import RetryPolicy, retry_after
from .transport_failure import transport_failure

__all__ = ["Exchange"]

REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")


class Exchange:
    """Sends a request until there is an answer that repeating would not change, or none is to be had."""

    __slots__ = (
        "_ends_at",
        "_is_harmless",
        "_is_underway",
        "_policy",
        "_retries",
        "_started",
        "attempts",
        "gave_up",
        "link",
        "operation",
        "path",
    )

    def __init__(
        self,
        link: Link,
        policy: RetryPolicy,
        operation: Operation[Any],
        path: str,
        *,
        timeout: float | None = None,
        is_harmless: bool = False,
    ) -> None:
        self.link = link
        self.operation = operation
        self.path = path
        self.attempts: list[Attempt] = []
        """All of them, except that one which went well at once is left out when nobody listens."""
        self.gave_up = ""
        """Why the last failure was not followed by another attempt."""
        self._policy = policy
        self._is_harmless = is_harmless
        self._retries: Retries | None = None
        seconds = timeout if policy.deadline is None else min(policy.deadline, timeout or inf)
        self._ends_at = None if seconds is None else link.clock.monotonic() + seconds
        self._started = 0.0
        self._is_underway = False

    @property
    def name(self) -> str:
        """Where the method lives on the client, such as ``webhooks.create``."""
        return f"{self.operation.service}.{self.operation.name}"

    @property
    def repeating_is_unsafe(self) -> bool:
        """Whether the last attempt may have taken effect, and another one would not be the same as none."""
        may_have_succeeded = bool(self.attempts) and self.attempts[-1].may_have_succeeded
        return may_have_succeeded and (self.operation.method == "POST" or self.operation.id in HARM_OF_REPEAT)

    async def run(self, make_request: Callable[[], httpx.Request]) -> httpx.Response | httpx.RequestError:
        """The last answer, read, whatever its status; or why there is no complete one."""
        link = self.link
        while True:
            link.check()
            request = make_request()
            outcome = await (self._send_limited(request, link.limiter) if link.limiter else self._send(request))
            self._is_underway = False
            result = outcome.result
            if outcome.effect is None:
                link.budget.give_back(0 if self._retries is None else self._retries.used)
                if (
                    self.attempts
                    or link.observer.listens
                    or not (isinstance(result, httpx.Response) and result.is_success)
                ):
                    await self._record(outcome, None)
                return result
            delay = self._next_delay(outcome, outcome.effect)
            await self._record(outcome, delay)
            if delay is None:
                return result
            await link.clock.sleep(delay)

    async def _send_limited(self, request: httpx.Request, limiter: Limiter) -> Outcome:
        async with limiter.slot():
            outcome = await self._send(request)
        if outcome.response is not None and outcome.lasting_reason is None:
            limiter.learn(outcome.response.status_code)
        return outcome

    async def _send(self, request: httpx.Request) -> Outcome:
        self._started = self.link.clock.monotonic()
        self._is_underway = True
        try:
            response = await self.link.send(request)
        except httpx.HTTPStatusError as refused:
            # An event hook of the caller's may call raise_for_status, before the body was read or after.
            return Outcome(
                refused.response if hasattr(refused.response, "_content") else _without_body(refused.response)
            )
        except Exception as error:
            failure = transport_failure(error, request)
            if failure is None:
                raise
            return Outcome(None, failure)
        try:
            await self.link.read(response)
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
            self._retries = Retries(self._policy, self.link, ends_at=self._ends_at)
        response = outcome.response
        delay = self._retries.next_delay(None if response is None else retry_after(response.headers, self.link.clock))
        self.gave_up = self._retries.gave_up
        return delay

    async def _record(self, outcome: Outcome, delay: float | None) -> None:
        response = outcome.response
        attempt = Attempt(
            operation_id=self.operation.id,
            method=self.operation.method,
            path=self.path,
            number=len(self.attempts) + 1,
            elapsed=self.link.clock.monotonic() - self._started,
            status=None if response is None else response.status_code,
            exception=outcome.describe_failure(),
            delay=delay,
            request_id=None if response is None else _request_id(response.headers),
            may_have_succeeded=outcome.effect in (Effect.UNKNOWN, Effect.DONE),
        )
        self.attempts.append(attempt)
        await self.link.observer.tell(attempt)

    def record_interruption(self) -> None:
        """Record the attempt that was under way when time ran out, if one was."""
        if not self._is_underway:
            return
        self.attempts.append(
            Attempt(
                operation_id=self.operation.id,
                method=self.operation.method,
                path=self.path,
                number=len(self.attempts) + 1,
                elapsed=self.link.clock.monotonic() - self._started,
                exception="cut off, out of time",
                may_have_succeeded=True,
            )
        )

    def facts(self) -> dict[str, Any]:
        """What an error of this call tells about it."""
        return {
            "call": self.name,
            "operation_id": self.operation.id,
            "method": self.operation.method,
            "path": self.path,
            "attempts": tuple(self.attempts),
            "gave_up": self.gave_up,
        }


def _without_body(response: httpx.Response) -> httpx.Response:
    return httpx.Response(response.status_code, headers=response.headers, content=b"", request=response.request)


def _request_id(headers: httpx.Headers) -> str | None:
    """The service's id of a request, by whichever of the usual names it comes."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if headers.get(name)), None)
