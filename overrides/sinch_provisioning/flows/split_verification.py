"""Verification in two halves, between which the code travels: for a service that is asked for each by a request."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from ..clock import Clock
from .verification import SenderSteps, request_code
from .verification_error import VerificationError
from .wrong_code import WrongCode

__all__ = ["finish", "start"]

T = TypeVar("T")

_COOL_DOWN: Final = 60.0
"""Seconds between two codes, where the service does not say."""
_LONGEST_PAUSE: Final = 10.0
"""Seconds that the first half waits at most before it asks for the code again."""


async def start(steps: SenderSteps[Any], clock: Clock) -> bool:
    """Have the code sent; false when the sender is verified already. Raises :class:`VerificationError`."""
    return await request_code(steps, clock, cool_down=_COOL_DOWN, longest_pause=_LONGEST_PAUSE)


async def finish(steps: SenderSteps[T], code: str) -> T:
    """Give the code back; the verified sender. Raises :class:`VerificationError`."""
    digits = "".join(code.split())
    if not digits:
        raise VerificationError(
            "No code was supplied.", reason="no_code", sender_id=steps.sender_id, next_step="Ask for the code again."
        )
    try:
        await steps.verify(digits)
    except WrongCode as refusal:
        raise VerificationError(
            refusal.problem,
            reason="wrong_code",
            sender_id=steps.sender_id,
            next_step="Ask for the code again, or start again with a new one; after too many wrong ones the service "
            f"sends none for a while. {refusal.otherwise}".rstrip(),
            failure=refusal.failure,
        ) from refusal.failure
    return await steps.result()
