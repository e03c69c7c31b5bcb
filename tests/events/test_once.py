"""A delivery is handled once, as far as the store can tell."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from sinch_provisioning import Clock
from sinch_provisioning.events import (
    BundleDone,
    EventReceiver,
    MemoryDeliveryStore,
    Receipt,
    sign,
)
from sinch_provisioning.testing.events import make

from .receiving import BUNDLE, SECRET, collecting, deliver


async def test_a_delivery_is_handled_once() -> None:
    handled: list[str] = []
    receiver = EventReceiver(SECRET)
    receiver.otherwise(collecting(handled))
    headers = BUNDLE.headers(SECRET)
    receipts = [await receiver.receive(BUNDLE.body, headers) for _ in range(3)]
    receipts.append(await deliver(receiver))  # delivered again, signed anew
    assert [receipt.reason for receipt in receipts] == ["handled", "duplicate", "duplicate", "duplicate"]
    assert all(receipt.status == 200 for receipt in receipts)
    assert handled == ["BUNDLE_DONE"]


async def test_events_without_a_payload_go_by_their_nonce_alone() -> None:
    handled: list[str] = []
    receiver = EventReceiver(SECRET)
    receiver.otherwise(collecting(handled))
    body = b'{"type":"WHATSAPP_TEMPLATE_DELETED"}'
    headers = sign(body, SECRET).headers
    for each in (headers, headers, sign(body, SECRET).headers):
        assert (await receiver.receive(body, each)).status == 200
    assert len(handled) == 2


async def test_another_identity_can_be_given() -> None:
    handled: list[str] = []
    receiver = EventReceiver(SECRET, identity=lambda delivery: delivery.event.type)
    receiver.otherwise(collecting(handled))
    for seed in range(3):
        await deliver(receiver, make(BundleDone, seed=seed))
    assert len(handled) == 1


async def test_the_same_body_may_come_again_later() -> None:
    now = [0.0]
    handled: list[str] = []
    receiver = EventReceiver(
        SECRET, clock=Clock(monotonic=lambda: now[0]), remember_events_for=60.0, remember_for=1000.0
    )
    receiver.otherwise(collecting(handled))
    headers = BUNDLE.headers(SECRET)
    for time, count in ((0.0, 1), (59.0, 1), (60.0, 2)):
        now[0] = time
        await deliver(receiver)
        assert len(handled) == count
    await receiver.receive(BUNDLE.body, headers)
    assert len(handled) == 2


async def test_projects_have_their_own_events() -> None:
    handled: list[str] = []
    receiver = EventReceiver({"one": "first secret", "two": "second secret"})
    receiver.otherwise(collecting(handled))
    for secret in ("first secret", "second secret", "first secret"):
        await receiver.receive(BUNDLE.body, BUNDLE.headers(secret, nonce="n"))
    assert len(handled) == 2


async def test_a_delivery_under_way_elsewhere_is_refused_for_now() -> None:
    store = MemoryDeliveryStore()
    here, there = EventReceiver(SECRET, store=store), EventReceiver(SECRET, store=store)
    go_on, receipts = anyio.Event(), list[Receipt]()

    @there.on(BundleDone)
    async def handler(event: BundleDone) -> None:
        await go_on.wait()

    async def deliver_there() -> None:
        receipts.append(await deliver(there))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(deliver_there)
        await anyio.wait_all_tasks_blocked()
        assert [(await deliver(here)).status for _ in range(2)] == [503, 503]
        go_on.set()
    assert (await deliver(here)).reason == "duplicate"
    assert [receipt.reason for receipt in receipts] == ["handled"]


class BrokenStore(MemoryDeliveryStore):
    def __init__(self, *broken: str) -> None:
        super().__init__()
        self.broken = broken

    async def begin(self, key: str, lease: float) -> Any:
        self.calls = getattr(self, "calls", 0) + 1
        if "begin" in self.broken or ("second begin" in self.broken and self.calls == 2):
            raise OSError("redis://:hush@host is away")
        return await super().begin(key, lease)

    async def finish(self, key: str, lifetime: float) -> None:
        if "finish" in self.broken:
            raise OSError("redis://:hush@host is away")
        await super().finish(key, lifetime)


async def test_without_its_store_nothing_is_handled(caplog: pytest.LogCaptureFixture) -> None:
    handled: list[str] = []
    errors: list[Exception] = []
    receiver = EventReceiver(SECRET, store=BrokenStore("begin"), on_error=lambda error, _: errors.append(error))
    receiver.otherwise(collecting(handled))
    assert (await deliver(receiver)).status == 503
    assert handled == []
    assert [type(error) for error in errors] == [OSError]
    assert "hush" not in caplog.text


async def test_what_the_store_took_before_it_broke_is_given_back() -> None:
    store = BrokenStore("second begin")
    receiver = EventReceiver(SECRET, store=store)
    headers = BUNDLE.headers(SECRET)
    assert (await receiver.receive(BUNDLE.body, headers)).status == 503
    assert (await receiver.receive(BUNDLE.body, headers)).reason == "handled"


async def test_what_was_handled_is_accepted_although_the_store_breaks() -> None:
    receiver = EventReceiver(SECRET, store=BrokenStore("finish"))
    assert (await deliver(receiver)).reason == "handled"
