"""Where the one-time code comes from that a sender has received."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import attrs

__all__ = ["CodeRequest", "CodeSource", "OneTimeCode"]


@attrs.frozen(kw_only=True)
class CodeRequest:
    """What a code is asked for."""

    sender_id: str
    method: str | None = None
    """How it was sent, ``SMS`` or ``VOICE``, where one can choose."""
    codes_sent: int = 1
    """Which code is asked for: the newest of so many."""
    wrong_codes: int = 0
    """How many supplied codes were wrong so far."""


CodeSource: TypeAlias = str | Awaitable[str | None] | Callable[[CodeRequest], str | Awaitable[str | None] | None]
"""The code, an awaitable that gives it, or a function that is called (and awaited) for it.

A function is asked again after a wrong code; where it returns ``None``, a new code is sent, then it is asked again.
"""


class OneTimeCode:
    """Asks a :data:`CodeSource`."""

    def __init__(self, source: CodeSource) -> None:
        self._source = source
        self._used = False

    @property
    def can_be_asked(self) -> bool:
        """Whether there may be another code: a plain code and an awaitable give one only."""
        return callable(self._source) or not self._used

    async def ask(self, request: CodeRequest) -> str | None:
        """The code without blanks; ``None``: none came, send another one."""
        self._used = True
        answer = self._source(request) if callable(self._source) else self._source
        code = await answer if inspect.isawaitable(answer) else answer
        return None if code is None else "".join(str(code).split()) or None

    def close(self) -> None:
        """Let go of a coroutine that was never asked."""
        if not self._used and inspect.iscoroutine(self._source):
            self._source.close()
