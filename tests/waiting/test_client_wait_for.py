"""A wait of one's own on a client goes by the client's time."""

from __future__ import annotations

import pytest

from sinch_provisioning import Backoff, WaitFailedError, WaitTimeoutError
from sinch_provisioning.testing import Delays, Emulator, ManualClock

QUICK = Backoff(first_delay=0.05, factor=1, jitter=0)


async def test_a_wait_on_an_emulator_with_a_manual_clock_takes_none_of_the_machines_time() -> None:
    clock = ManualClock()
    emulator = Emulator(clock=clock, delays=Delays.every(0.12))
    client = emulator.client()
    app = await client.sms.apps.create(name="Alerts", region="US")
    seen: list[str] = []
    found = await client.with_options(timeout=5).wait_for(
        lambda: client.sms.apps.get(app.id),
        until=lambda app: app.status != "PENDING_ADD",
        on_progress=lambda app: seen.append(str(app.status)),
        timeout=1,
        backoff=QUICK,
    )
    assert seen == ["PENDING_ADD"] * 3 + [str(found.status)]
    assert clock() == pytest.approx(0.15)


async def test_it_ends_as_the_wait_that_is_bound_to_no_client() -> None:
    client = Emulator(clock=ManualClock()).client()

    async def look() -> str:
        return "under way"

    with pytest.raises(WaitTimeoutError, match="shop gave up after 1 s and"):
        await client.wait_for(look, until=lambda state: state == "open", timeout=1, what="shop")
    with pytest.raises(WaitFailedError, match="it burnt down"):
        await client.wait_for(look, until=lambda state: state == "open", failed=lambda state: "it burnt down")
