"""The events that there are, and who is told of those that come."""

from __future__ import annotations

from typing import Any

from sinch_provisioning.clock import Clock
from sinch_provisioning.events import EVENTS, BundleDone, EventReceiver
from sinch_provisioning.testing.events import make

SECRET = "a long random text"


def test_the_catalogue_is_a_mapping_of_triggers() -> None:
    assert "BUNDLE_DONE" in EVENTS
    assert "NO_SUCH" not in EVENTS
    assert EVENTS["BUNDLE_DONE"] is BundleDone
    assert len(EVENTS) == len(list(EVENTS)) > 30
    assert repr(EVENTS) == f"<{len(EVENTS)} events>"


async def test_listeners_hear_recent_events_and_those_that_come_of_their_triggers() -> None:
    now = [0.0]
    receiver = EventReceiver(SECRET, clock=Clock(monotonic=lambda: now[0]))
    heard: list[str] = []

    async def deliver(kind: str, seconds: float) -> None:
        now[0] = seconds
        made = make(kind, seed=int(seconds))
        assert (await receiver.receive(made.body, made.headers(SECRET))).accepted

    def note(event: Any) -> None:
        heard.append(f"{event.type} at {now[0]:.0f}")

    await deliver("BUNDLE_DONE", 0)
    await deliver("BUNDLE_DONE", 10)
    now[0] = 305.0
    with receiver.listen({"BUNDLE_DONE"}, note):
        assert heard == ["BUNDLE_DONE at 305"]
        await deliver("BUNDLE_DONE", 306)
        await deliver("RCS_SENDER_STATUS_UPDATED", 307)
    await deliver("BUNDLE_DONE", 308)
    assert heard == ["BUNDLE_DONE at 305", "BUNDLE_DONE at 306"]
