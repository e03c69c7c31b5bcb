"""Clocks, delays, events and what a test may do to an emulator."""

from __future__ import annotations

import httpx
import pytest

from sinch_provisioning.testing import Delays, EmulatedEvent, Emulator, ManualClock
from sinch_provisioning.testing.clock import Schedule

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

BUNDLE = {"name": "Shop", "region": "EU", "smsApp": True}


def test_actions_run_at_their_time_and_in_order() -> None:
    clock = ManualClock(100)
    schedule = Schedule(clock)
    seen: list[tuple[str, float]] = []

    def first() -> None:
        seen.append(("first", schedule.now()))
        schedule.after(1, lambda: seen.append(("then", schedule.now())))

    schedule.after(5, lambda: seen.append(("last", schedule.now())))
    schedule.after(2, first)
    assert schedule.next_due() == 102
    clock.advance(1.9)
    schedule.run_due()
    assert seen == []
    clock.advance(50)
    schedule.run_due()
    assert seen == [("first", 102), ("then", 103), ("last", 105)]
    assert schedule.next_due() is None
    assert schedule.now() == clock()


async def test_delays_are_configurable(clock: ManualClock) -> None:
    emulator = Emulator(clock=clock, delays=Delays(bundle=10))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        api = Api(emulator, client)
        bundle = await api.call("BundlesBundlesController_create_v1", json=BUNDLE)
        get = ("BundlesBundlesController_get_v1", bundle["id"])
        clock.advance(9.9)
        assert (await api.call(*get))["state"] == "IN_PROGRESS"
        clock.advance(0.1)
        assert (await api.call(*get))["state"] == "DONE"


def test_delays_of_every_review() -> None:
    delays = Delays.every(0)
    assert (delays.bundle, delays.rcs_launch, delays.resend_code) == (0, 0, 0)
    assert delays.name_block == Delays().name_block


async def test_events_reach_the_hook_without_a_request(api: Api, clock: ManualClock) -> None:
    heard: list[EmulatedEvent] = []
    api.emulator.on_event = heard.append
    bundle = await api.call("BundlesBundlesController_create_v1", json=BUNDLE)
    assert api.emulator.seconds_until_due() == 0.3
    clock.advance(1)
    assert heard == []
    assert api.emulator.seconds_until_due() == 0
    api.emulator.tick()
    assert [(event.trigger, event.payload["id"]) for event in heard] == [("BUNDLE_DONE", bundle["id"])]
    assert heard == api.emulator.events
    api.emulator.settle()
    assert api.emulator.seconds_until_due() is None


async def test_an_event_shows_the_resource_as_it_was(api: Api) -> None:
    await api.call("WhatsappAccountsController_createAccount_v1", json=bodies.account())
    api.emulator.settle()
    states = [event.payload["state"] for event in api.emulator.events]
    assert states == ["PENDING_FACEBOOK_VERIFICATION", "ONBOARDED"]


async def test_comments_are_told(api: Api) -> None:
    await api.call("RcsAccountsController_createComment_v1", json={"comment": "Hello"})
    event = api.emulator.events[0]
    assert event.body == {"type": "RCS_ACCOUNT_COMMENT_ADDED", "comment": "Hello"}


async def test_timestamps_move_with_the_clock(api: Api, clock: ManualClock) -> None:
    first = await api.call("RcsSendersController_createSender_v1", json=bodies.rcs_sender())
    clock.advance(60)
    second = await api.call("RcsSendersController_createSender_v1", json=bodies.rcs_sender())
    assert first["created"] < second["created"]
    assert first["created"].endswith("Z")


async def test_latency_is_slept(clock: ManualClock) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    emulator = Emulator(clock=clock, latency=0.5, sleep=sleep)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        await Api(emulator, client).call("WebhookWebhookController_listWebhooks_v1")
    assert slept == [0.5]


async def test_seeding(api: Api) -> None:
    api.emulator.seed.demo()
    templates = await api.call("WhatsappTemplatesController_listTemplates_v1", query={"pageSize": 1000})
    assert templates["totalSize"] == 30
    assert (await api.call("WhatsappFlowsController_listFlows_v1"))["totalSize"] == 2
    activities = ("WhatsappTemplatesController_listActivities_v1", "example_0000", "EN")
    assert (await api.call(*activities))["totalSize"] == 1
    api.project_id = "another"
    assert (await api.call("WhatsappTemplatesController_listTemplates_v1"))["totalSize"] == 0
