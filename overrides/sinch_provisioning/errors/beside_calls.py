"""Errors beside those of one call: of setting up and closing a client, of lists, of waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError

if TYPE_CHECKING:
    from ..attempts import Attempt

__all__ = ["ClientClosedError", "ConfigurationError", "PaginationError", "WaitFailedError", "WaitTimeoutError"]


class ConfigurationError(ProvisioningError, ValueError):
    """The client was set up in a way that cannot work."""

    earlier_attempts: tuple[Attempt, ...] = ()
    """Requests of the call, sent before this was found: its bearer token was replaced by one that cannot be."""


class ClientClosedError(ProvisioningError, RuntimeError):
    """The client was used after it was closed, in another event loop or its own thread, or in a forked process."""


class PaginationError(ProvisioningError):
    """A list cannot be paged to its end.

    The service gave the same page token twice, or one that cannot be sent, or page after page without an item.
    """


class WaitTimeoutError(ProvisioningError):
    """The state waited for was not reached in time. ``last`` is the state seen last; ``None`` if no look succeeded."""

    next_step = "Wait again, or longer: nothing was undone."

    def __init__(self, problem: str, *, last: Any = None, next_step: str | None = None) -> None:
        super().__init__(problem, next_step=next_step)
        self.last = last


class WaitFailedError(ProvisioningError):
    """A state was reached from which the one waited for cannot come. ``last`` is that state."""

    next_step = "Read last for the cause that the service gives."

    def __init__(self, problem: str, *, last: Any = None, next_step: str | None = None) -> None:
        super().__init__(problem, next_step=next_step)
        self.last = last
