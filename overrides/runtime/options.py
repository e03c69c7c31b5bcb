"""The keywords that every call takes beside its own parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, TypedDict

if TYPE_CHECKING:
    import httpx

__all__ = ["CallOptions", "ListOptions", "RetryOptions"]


class RetryOptions(Protocol):
    """What the core knows of a retry policy: ``sinch_provisioning.RetryPolicy`` is one."""

    @property
    def max_retries(self) -> int: ...


class CallOptions(TypedDict, total=False):
    """Keywords that every call takes beside its own parameters."""

    project_id: str | None
    """Project to act on, instead of the client's; ``None`` means the client's."""
    timeout: float | httpx.Timeout | None
    """Seconds for the whole call, or httpx's own timeouts, instead of the client's."""
    retry: RetryOptions
    """Retry policy, instead of the client's."""
    extra_headers: Mapping[str, str]
    """Headers to add to, or replace in, this call's requests."""
    validate: bool
    """Whether to check parameters and body before sending, instead of the client's setting."""


class ListOptions(CallOptions, total=False):
    """Keywords that list calls take besides :class:`CallOptions`."""

    limit: int | None
    """Stop after this many items, over all pages."""
    prefetch: int
    """Pages to fetch ahead while you work on the current one; 0 fetches on demand."""
