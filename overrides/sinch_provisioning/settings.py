"""What a client's calls have in common unless a call says otherwise."""

from __future__ import annotations

import attrs
import httpx

from .retry import RetryPolicy

__all__ = ["DEFAULT_TIMEOUT", "Settings"]

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call: token, every attempt, the delays between them, and the body."""


@attrs.frozen
class Settings:
    """The defaults of a client's calls."""

    project_id: str | None
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    validate: bool = True
