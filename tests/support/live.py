"""An emulator on a socket, a client of it, and a time that both go by and that passes by sleeping alone.

A directory whose tests use these fixtures imports them in its ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import anyio.lowlevel
import pytest

from sinch_provisioning import Clock, OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.testing import Delays, Emulator, ManualClock, RunningServer
from sinch_provisioning.testing.server import serving

__all__ = ["Live", "MakeLive", "SharedTime", "live", "make_live", "switch"]


class SharedTime:
    """Moves on when the client sleeps; the emulator sees the same time."""

    def __init__(self) -> None:
        self.emulated = ManualClock()
        self.slept: list[float] = []
        self.clock = Clock(monotonic=self.emulated, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.emulated.advance(seconds)
        await anyio.lowlevel.checkpoint()


class Live:
    """What a test over sockets needs."""

    def __init__(self, emulator: Emulator, server: RunningServer, time: SharedTime) -> None:
        self.emulator = emulator
        self.server = server
        self.time = time

    def client(self, **options: Any) -> ProvisioningClient:
        """A client of the emulator; use it in ``async with``. Its pauses have no jitter."""
        auth = OAuth2ClientCredentials(self.emulator.key_id, self.emulator.key_secret, token_url=self.server.token_url)
        settings: dict[str, Any] = {
            "project_id": self.emulator.project_id,
            "auth": auth,
            "base_url": self.server.url,
            "clock": self.time.clock,
            "random": lambda: 0.0,
        }
        return ProvisioningClient(**{**settings, **options})


class Switch:
    """A server that outlives its emulators: each test has its own, and the server answers with the newest."""

    server: RunningServer

    def __init__(self) -> None:
        self.emulator = Emulator()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.emulator(scope, receive, send)


MakeLive = Callable[..., Live]


@pytest.fixture(scope="session")
def switch() -> Iterator[Switch]:
    switch = Switch()
    with serving(switch, "127.0.0.1", 0) as switch.server:
        yield switch


@pytest.fixture
def make_live(switch: Switch) -> MakeLive:
    """Makes an emulator with the given options, which needs 10 seconds for everything that takes time."""

    def make(**options: Any) -> Live:
        time = SharedTime()
        settings: dict[str, Any] = {"clock": time.emulated, "delays": Delays.every(10.0)}
        switch.emulator = Emulator(**{**settings, **options})
        return Live(switch.emulator, switch.server, time)

    return make


@pytest.fixture
def live(make_live: MakeLive) -> Live:
    return make_live()
