from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from sinch_provisioning.testing import Emulator, ManualClock
from tests.support.agreement import contradictions

from .calling import Api
from .judge import the_judge


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def emulator(clock: ManualClock) -> Iterator[Emulator]:
    """An emulator whose time stands still; every event it tells of is checked at the end."""
    emulator = Emulator(clock=clock)
    yield emulator
    for event in emulator.events:
        assert the_judge().event(event.body) == [], event
        assert contradictions(event.body) == [], event.body


@pytest.fixture
async def api(emulator: Emulator) -> AsyncIterator[Api]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        yield Api(emulator, client)
