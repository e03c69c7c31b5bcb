"""Named waits end by events."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest

from sinch_provisioning import Clock, ProvisioningClient, WaitFailedError, WaitTimeoutError, Wake
from sinch_provisioning._waiting.named import WAITERS, Waiter
from sinch_provisioning.events import EVENTS, BundleDone, EventEndpoint, EventReceiver, WhatsAppTemplateApproved
from sinch_provisioning.testing.contract import installed_contract
from sinch_provisioning.testing.events import make
from tests.emulator import bodies
from tests.support.live import Live

SECRET = "a long random text"
GET_BUNDLE = "BundlesBundlesController_get_v1"
GET_TEMPLATE = "WhatsappTemplatesController_getTemplateDetails_v1"


@pytest.fixture
async def receiver(live: Live) -> EventReceiver:
    """Gets every event of the emulator's project. The client's pauses never end by themselves."""

    async def sleep(seconds: float) -> None:
        await anyio.sleep_forever()

    live.time.clock = Clock(monotonic=live.time.emulated, sleep=sleep)
    receiver = EventReceiver(SECRET)
    live.emulator.deliver_to(EventEndpoint(receiver))
    async with live.client() as client:
        await client.webhooks.create(target="https://me.example/hook", secret=SECRET, triggers=["ALL"])
    return receiver


Start = Callable[[ProvisioningClient], Awaitable[Callable[..., Awaitable[Any]]]]
"""Starts something, and gives the wait for it."""


async def bundle(client: ProvisioningClient) -> Any:
    ordered = await client.bundles.create(region="EU", name="Shop", sms_app=True)
    return partial(client.bundles.wait_until_done, ordered.id)


async def whatsapp_sender(client: ProvisioningClient) -> Any:
    created = await client.whatsapp.senders.create(body=bodies.signup_sender())
    return partial(client.whatsapp.senders.wait_until_active, created.id)


async def whatsapp_template(client: ProvisioningClient) -> Any:
    await client.whatsapp.templates.create(body=bodies.template("offer"))
    return partial(client.whatsapp.templates.wait_until_decided, "offer", "EN")


async def kakaotalk_sender(client: ProvisioningClient) -> Any:
    await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
    await client.kakaotalk.senders.register("@example")
    await client.kakaotalk.senders.verify("@example", code=int("123456"))
    return partial(client.kakaotalk.senders.wait_until_active, "@example")


async def kakaotalk_template(client: ProvisioningClient) -> Any:
    await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
    await client.kakaotalk.senders.register("@example")
    await client.kakaotalk.senders.verify("@example", code=int("123456"))
    created = await client.kakaotalk.templates.create("@example", body=bodies.kakaotalk_template())
    return partial(client.kakaotalk.templates.wait_until_decided, "@example", created.code)


async def rcs_sender(client: ProvisioningClient) -> Any:
    created = await client.rcs.senders.create(body=bodies.rcs_sender(details=bodies.launchable_details()))
    return partial(client.rcs.senders.wait_until_in_test, created.id)


CASES: dict[str, tuple[Start, str]] = {
    "bundles.wait_until_done": (bundle, "DONE"),
    "whatsapp.senders.wait_until_active": (whatsapp_sender, "ACTIVE"),
    "whatsapp.templates.wait_until_decided": (whatsapp_template, "APPROVED"),
    "kakaotalk.senders.wait_until_active": (kakaotalk_sender, "ACTIVE"),
    "kakaotalk.templates.wait_until_decided": (kakaotalk_template, "APPROVED"),
    "rcs.senders.wait_until_in_test": (rcs_sender, "IN_TEST"),
}


class Waiting:
    """A wait in a task of its own."""

    def __init__(self) -> None:
        self.states: list[Any] = []
        self.looked = anyio.Event()

    def _see(self, state: object) -> None:
        self.looked.set()

    async def run(self, wait: Callable[..., Awaitable[Any]], **options: Any) -> None:
        done = await wait(on_progress=self._see, **options)
        self.states.append(str(done.state))


@pytest.mark.parametrize("name", CASES)
async def test_it_ends_when_its_event_comes(name: str, live: Live, receiver: EventReceiver) -> None:
    start, state = CASES[name]
    async with live.client() as client:
        wait = await start(client)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, wait, events=receiver))
            await waiting.looked.wait()
            live.emulator.settle()
            assert {delivery.state for delivery in await live.emulator.deliveries.deliver()} == {"delivered"}
    assert waiting.states == [state]
    assert len(receiver._registry) == 0


async def test_an_rcs_launch_too(live: Live, receiver: EventReceiver) -> None:
    async with live.client() as client:
        senders = client.rcs.senders
        created = await senders.create(body=bodies.rcs_sender(details=bodies.launchable_details()))
        live.emulator.settle()
        await senders.launch(created.id)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, partial(senders.wait_until_launched, created.id), events=receiver))
            await waiting.looked.wait()
            live.emulator.settle()
            await live.emulator.deliveries.deliver()
    assert waiting.states == ["LAUNCHED"]


async def test_a_bundle_needs_no_further_look(live: Live, receiver: EventReceiver) -> None:
    """What its event says is final."""
    async with live.client() as client:
        wait = await bundle(client)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, wait, events=receiver))
            await waiting.looked.wait()
            live.emulator.settle()
            await live.emulator.deliveries.deliver()
    assert waiting.states == ["DONE"]
    assert len(live.emulator.requests.of(GET_BUNDLE)) == 1


async def test_a_failure_is_told_too(live: Live, receiver: EventReceiver) -> None:
    live.emulator.outcomes.reject("bundle")
    async with live.client() as client:
        wait = await bundle(client)
        live.emulator.settle()
        await live.emulator.deliveries.deliver()
        with pytest.raises(WaitFailedError):
            await wait(events=receiver)


async def deliver(receiver: EventReceiver, kind: Any, **fields: Any) -> None:
    made = make(kind, **fields)
    assert (await receiver.receive(made.body, made.headers(SECRET))).accepted


async def test_an_event_before_the_wait_is_not_lost(live: Live, receiver: EventReceiver) -> None:
    """Even if the service still shows the state before it."""
    async with live.client() as client:
        ordered = await client.bundles.create(region="EU", name="Shop", sms_app=True)
        await deliver(receiver, BundleDone, payload={"id": ordered.id, "state": "DONE"})
        done = await client.bundles.wait_until_done(ordered.id, events=receiver)
    assert (done.id, done.state) == (ordered.id, "DONE")


async def test_an_event_long_before_the_wait_is_forgotten(live: Live) -> None:
    now = [0.0]
    receiver = EventReceiver(SECRET, clock=Clock(monotonic=lambda: now[0]))
    heard: list[str] = []
    await deliver(receiver, BundleDone, seed=1)
    now[0] = 299.0
    await deliver(receiver, BundleDone, seed=2)
    for time, count in ((300.0, 2), (301.0, 1), (600.0, 0)):
        now[0] = time
        heard.clear()
        with receiver.listen({"BUNDLE_DONE"}, lambda event: heard.append(event.type)):
            pass
        assert len(heard) == count, time


async def test_only_so_many_events_are_remembered() -> None:
    receiver = EventReceiver(SECRET)
    heard: list[Any] = []
    for seed in range(300):
        await deliver(receiver, BundleDone, seed=seed)
    with receiver.listen({"BUNDLE_DONE"}, heard.append):
        assert len(heard) == 256


async def test_events_of_others_end_nothing(live: Live, receiver: EventReceiver) -> None:
    async with live.client() as client:
        wait = await bundle(client)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, wait, events=receiver))
            await waiting.looked.wait()
            await deliver(receiver, BundleDone, payload={"state": "DONE"})
            await deliver(receiver, WhatsAppTemplateApproved)
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
    assert waiting.states == []
    assert len(live.emulator.requests.of(GET_BUNDLE)) == 1
    assert len(receiver._registry) == 0


async def test_an_event_that_does_not_say_whose_it_is_makes_it_look(live: Live, receiver: EventReceiver) -> None:
    async with live.client() as client:
        wait = await bundle(client)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, wait, events=receiver))
            await waiting.looked.wait()
            live.emulator.settle()
            await deliver(receiver, "BUNDLE_DONE", payload=None)
    assert waiting.states == ["DONE"]
    assert len(live.emulator.requests.of(GET_BUNDLE)) == 2


async def test_an_old_event_is_no_decision_on_a_new_change(live: Live, receiver: EventReceiver) -> None:
    """What may change again is looked at: the event may be of the time before."""
    async with live.client() as client:
        await client.whatsapp.templates.create(body=bodies.template("offer"))
        await deliver(
            receiver, WhatsAppTemplateApproved, payload={"name": "offer", "language": "EN", "state": "APPROVED"}
        )
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            wait = partial(client.whatsapp.templates.wait_until_decided, "offer", "EN")
            tasks.start_soon(partial(waiting.run, wait, events=receiver))
            await waiting.looked.wait()
            await anyio.wait_all_tasks_blocked()
            assert waiting.states == []
            tasks.cancel_scope.cancel()


async def test_without_events_it_polls_all_the_same(live: Live) -> None:
    receiver = EventReceiver(SECRET)
    async with live.client() as client:
        wait = await bundle(client)
        assert (await wait(events=receiver)).state == "DONE"


async def test_after_an_event_it_looks_often_again(live: Live) -> None:
    """What the event tells of may show a moment later only."""
    receiver = EventReceiver(SECRET)
    async with live.client() as client:
        await client.whatsapp.templates.create(body=bodies.template("offer"))

        async def sleep(seconds: float) -> None:
            live.time.slept.append(seconds)
            if len(live.time.slept) == 3:
                await deliver(receiver, "WHATSAPP_TEMPLATE_APPROVED", payload={"name": "offer", "language": "EN"})
                await anyio.sleep_forever()
            await anyio.lowlevel.checkpoint()
            if len(live.time.slept) == 5:
                live.emulator.settle()

        live.time.clock = attrs.evolve(live.time.clock, sleep=sleep)
        async with live.client() as waiter:
            await waiter.whatsapp.templates.wait_until_decided("offer", "EN", events=receiver)
    first, second, third, after, *_ = live.time.slept
    assert first < second < third
    assert after == first


async def test_a_wake_and_events_go_together(live: Live, receiver: EventReceiver) -> None:
    wake = Wake[Any]()
    async with live.client() as client:
        wait = await bundle(client)
        waiting = Waiting()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(waiting.run, wait, events=receiver, wake=wake))
            await waiting.looked.wait()
            live.emulator.settle()
            wake.notify()
    assert waiting.states == ["DONE"]


async def test_a_wait_that_ends_in_an_error_listens_no_more(live: Live) -> None:
    receiver = EventReceiver(SECRET)
    async with live.client() as client:
        wait = await bundle(client)
        with pytest.raises(WaitTimeoutError):
            await wait(events=receiver, timeout=0)
    assert len(receiver._registry) == 0


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_the_table_fits_the_description(waiter: Waiter) -> None:
    """Each trigger is one, and has its ids where the table says."""
    assert waiter.subject.triggers <= set(EVENTS)
    contract = installed_contract()
    for trigger in waiter.subject.triggers:
        for place in waiter.subject.id_in:
            schema = contract.resolve(contract.events[trigger])
            for name in place.split("."):
                wire = "".join(part.title() if at else part for at, part in enumerate(name.split("_")))
                schema = contract.follow(contract.follow(schema)["properties"][wire])
            assert schema.get("type") == "string"


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_the_docs_list_its_events(waiter: Waiter) -> None:
    page = (Path(__file__).parents[2] / "docs" / "waiting.md").read_text().partition("## End a wait by an event")[2]
    method = waiter.name.rpartition(".")[2]
    (row,) = [
        line
        for line in page.splitlines()
        if f"{method}`" in line and waiter.name.rpartition(".")[0] in line and "|" in line
    ]
    listed: list[str] = re.findall(r"`([A-Z_]+)`", row)
    assert all(any(trigger.endswith(span) for span in listed) for trigger in waiter.subject.triggers)
    assert all(any(trigger.endswith(span) for trigger in EVENTS) for span in listed)
