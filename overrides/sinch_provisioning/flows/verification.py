"""Register, enter the code, verify: the sequence that WhatsApp and KakaoTalk senders share."""

from __future__ import annotations

from typing import Any, Generic, Protocol, TypedDict, TypeVar, Unpack

import anyio
import attrs

from .._arguments import a_count, a_number
from ..clock import Clock
from ..errors import (
    APIConnectionError,
    APIStatusError,
    CallError,
    RateLimitError,
    ServerError,
    TokenError,
    TokenRefusedError,
    TokenStatusError,
)
from .code_source import CodeRequest, CodeSource, OneTimeCode
from .verification_error import VerificationError
from .wrong_code import WrongCode

__all__ = ["CoolDown", "SenderSteps", "request_code", "verify_sender"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_SEND_ATTEMPTS = 4
"""Requests for one code, refusals because of the cool-down included."""
_LONGEST_COOL_DOWN = 300.0
"""Seconds: a service that asks for more is not waited for."""
_PAUSE = 2.0
"""Seconds before a request for a code that did not get through is repeated."""


class CoolDown(Exception):
    """The service does not send another code yet."""

    def __init__(self, failure: APIStatusError) -> None:
        super().__init__()
        self.failure = failure


class SenderSteps(Protocol[T_co]):
    """The calls of one kind of sender. They raise :class:`VerificationError`, or what is stated here."""

    @property
    def sender_id(self) -> str: ...

    @property
    def method(self) -> str | None: ...

    async def send_code(self) -> bool:
        """Ask the service for a code; false when the sender is verified already. Raises :class:`CoolDown`."""
        ...

    async def verify(self, code: str) -> None:
        """Give the code back. Raises :class:`WrongCode`."""
        ...

    async def result(self) -> T_co:
        """The sender as it is now."""
        ...


class VerificationLimits(TypedDict):
    """How often, and how long, to try; see ``register_and_verify``."""

    max_codes: int
    max_wrong_codes: int
    cool_down: float
    resend_after: float | None


async def verify_sender(
    steps: SenderSteps[T], code: CodeSource, clock: Clock, **limits: Unpack[VerificationLimits]
) -> T:
    """Run the sequence; the verified sender. Raises :class:`VerificationError`."""
    source = OneTimeCode(code)
    try:
        return await Verification(steps, source, clock, **limits).run()
    finally:
        source.close()


@attrs.define(eq=False)
class Verification(Generic[T]):
    """One run of the sequence."""

    steps: SenderSteps[T]
    source: OneTimeCode
    clock: Clock
    max_codes: int = attrs.field(kw_only=True, validator=a_count(least=1))
    """Codes to have sent at most."""
    max_wrong_codes: int = attrs.field(kw_only=True, validator=a_count(least=1))
    cool_down: float = attrs.field(kw_only=True, validator=a_number())
    """Seconds between two codes, at least."""
    resend_after: float | None = attrs.field(kw_only=True, validator=attrs.validators.optional(a_number()))
    """Seconds to wait for a code before another one is sent."""
    codes_sent: int = attrs.field(default=0, init=False)
    wrong_codes: int = attrs.field(default=0, init=False)
    _sent_at: float | None = attrs.field(default=None, init=False)

    async def run(self) -> T:
        """The verified sender. Raises :class:`VerificationError`."""
        while self.codes_sent < self.max_codes and self.source.can_be_asked:
            if not await self._send_code() or await self._try_codes():
                return await self.steps.result()
        raise VerificationError(
            f"No code was supplied for the {self.codes_sent} sent.",
            reason="no_code",
            sender_id=self.steps.sender_id,
            next_step="Check that the number or account can receive codes, then start again.",
        )

    async def _send_code(self) -> bool:
        if self._sent_at is not None:
            await self.clock.sleep(max(0.0, self._sent_at + self.cool_down - self.clock.monotonic()))
        sent = await request_code(self.steps, self.clock, cool_down=self.cool_down)
        self._sent_at = self.clock.monotonic()
        self.codes_sent += sent
        return sent

    async def _try_codes(self) -> bool:
        """Whether a supplied code was right; false to have another one sent."""
        while (code := await self._ask()) is not None:
            try:
                await self.steps.verify(code)
            except WrongCode as refusal:
                self.wrong_codes += 1
                if self.wrong_codes >= self.max_wrong_codes or not self.source.can_be_asked:
                    raise VerificationError(
                        refusal.problem if self.wrong_codes == 1 else f"{self.wrong_codes} codes were wrong.",
                        reason="wrong_code",
                        sender_id=self.steps.sender_id,
                        next_step="Start again with a new code; after too many wrong ones the service sends none for "
                        f"a while. {refusal.otherwise}".rstrip(),
                        failure=refusal.failure,
                    ) from refusal.failure
            else:
                return True
        return False

    async def _ask(self) -> str | None:
        request = CodeRequest(
            sender_id=self.steps.sender_id,
            method=self.steps.method,
            codes_sent=self.codes_sent,
            wrong_codes=self.wrong_codes,
        )
        with anyio.move_on_after(self.resend_after):
            return await self.source.ask(request)
        return None


async def request_code(
    steps: SenderSteps[Any], clock: Clock, *, cool_down: float, longest_pause: float = _LONGEST_COOL_DOWN
) -> bool:
    """Have one code sent, at a second attempt if the service asks for a pause that is not too long.

    False when the sender is verified already. Raises :class:`VerificationError`.
    """
    for attempt in range(1, _SEND_ATTEMPTS + 1):
        try:
            return await steps.send_code()
        except CoolDown as refusal:
            stated = refusal.failure.retry_after
            seconds = cool_down if stated is None else stated
            if gave_up := _reason_to_give_up(attempt, seconds, longest_pause):
                _explain_no_repeat(refusal.failure, gave_up)
                raise VerificationError(
                    "The service does not send another code so soon.",
                    reason="cool_down",
                    sender_id=steps.sender_id,
                    next_step=f"Start again in {seconds:.0f} seconds.",
                    retry_after=seconds,
                    failure=refusal.failure,
                ) from refusal.failure
            await clock.sleep(seconds)
        except (APIConnectionError, RateLimitError, ServerError, TokenStatusError) as error:
            if isinstance(error, TokenRefusedError) or error.may_have_succeeded:
                raise
            pause = max(_PAUSE, getattr(error, "retry_after", None) or 0.0)
            if gave_up := _reason_to_give_up(attempt, pause, longest_pause):
                if not isinstance(error, TokenError):  # of which others may wait for the same
                    _explain_no_repeat(error, gave_up)
                raise
            await clock.sleep(pause)
    raise AssertionError("unreachable")


def _reason_to_give_up(attempt: int, pause: float, longest_pause: float) -> str:
    if pause > longest_pause:
        return f"the next request would be due in {pause:.0f} s, and a verification waits {longest_pause:.0f} s at most"
    return f"the code was asked for {attempt} times" if attempt == _SEND_ATTEMPTS else ""


def _explain_no_repeat(error: CallError, gave_up: str) -> None:
    """Say why it is not repeated: the call knows of its own retries only, which a verification may switch off."""
    error.facts = attrs.evolve(error.facts, gave_up=gave_up)
