"""pytest fixtures, found by pytest by themselves; nothing is loaded before a test asks for one.

``provisioning_emulator``: an emulator whose time is manual. ``provisioning_client``: a client of it, whose waits take
no time. ``provisioning_router``: answers for single operations, and a client on them by ``.client()``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..client import ProvisioningClient
    from .emulator import Emulator
    from .router import ProvisioningRouter

__all__ = ["provisioning_client", "provisioning_emulator", "provisioning_router"]


@pytest.fixture
def provisioning_emulator() -> Emulator:
    """A Provisioning API in memory, empty. Its time moves when a client of it pauses, or by ``.clock.advance()``."""
    from .clock import ManualClock
    from .emulator import Emulator

    return Emulator(clock=ManualClock())


@pytest.fixture
def provisioning_client(provisioning_emulator: Emulator) -> ProvisioningClient:
    """A client of ``provisioning_emulator``, in process; it needs no closing."""
    return provisioning_emulator.client()


@pytest.fixture
def provisioning_router() -> ProvisioningRouter:
    """Answers for single operations: ``provisioning_router.webhooks.get.respond(…)``."""
    from .router import ProvisioningRouter

    return ProvisioningRouter()
