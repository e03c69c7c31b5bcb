"""Deliveries over real sockets, many at once, with handlers that fail and a server that is restarted in the middle.

The suite runs a share of it; ``python -m tests.events.load`` runs all of it, with 10,000 deliveries, 200 at once.
"""

from __future__ import annotations

import argparse
import json
import random
import socket
import time
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager, asynccontextmanager, suppress

import anyio
import anyio.to_thread
import attrs

from sinch_provisioning.events import BundleDone, DeliveryStore, EventEndpoint, EventReceiver, MemoryDeliveryStore
from sinch_provisioning.testing import Emulator, RunningServer
from sinch_provisioning.testing.events import EmulatedEvent, make
from sinch_provisioning.testing.server import serving

SECRET = "a long random text"
FAILS_FIRST = 7
"""Every so manieth event's handler fails the first time."""


class Service:
    """A service that must carry out each event once. Its process can be replaced, its store and its work stay."""

    def __init__(self, *, answer_first: bool) -> None:
        self.answer_first = answer_first
        self.store: DeliveryStore = MemoryDeliveryStore()
        self.carried_out: Counter[str] = Counter()
        self.failed: set[str] = set()
        self.port = free_port()

    def started(self) -> AbstractContextManager[RunningServer]:
        receiver = EventReceiver(SECRET, store=self.store, answer_first=self.answer_first)
        receiver.on(BundleDone)(self.handle)
        return serving(EventEndpoint(receiver), "127.0.0.1", self.port)

    async def handle(self, event: BundleDone) -> None:
        number = event.payload.id
        await anyio.sleep(0.001)
        if not self.answer_first and int(number) % FAILS_FIRST == 0 and number not in self.failed:
            self.failed.add(number)
            raise ValueError(number)
        self.carried_out[number] += 1


def free_port() -> int:
    """One that no connection is given by chance while the service is away: they would talk to themselves."""
    while True:
        port = random.randint(20_000, 29_999)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@attrs.frozen
class Outcome:
    """What became of the deliveries."""

    states: Counter[str]
    carried_out: Counter[str]
    attempts: int
    seconds: float

    def is_right(self, count: int) -> bool:
        """None was lost, and none was carried out twice."""
        return self.states == {"delivered": count} and self.carried_out == Counter(map(str, range(count)))


async def run(count: int, at_once: int, *, answer_first: bool = False) -> Outcome:
    """Deliver, and restart the service when half is done."""
    emulator, service = Emulator(), Service(answer_first=answer_first)
    emulator.deliveries.retry_delays = (0.05,) * 400
    emulator.deliveries.concurrency = at_once
    target = f"http://127.0.0.1:{service.port}/"
    emulator.project().table("webhooks").add("1", {"target": target, "triggers": ["ALL"]}, secret=SECRET)
    sample = json.loads(make(BundleDone).body)
    for number in range(count):
        body = {**sample, "payload": {**sample["payload"], "id": str(number)}}
        emulator.deliveries.plan(EmulatedEvent("BUNDLE_DONE", emulator.project_id, body))
    began = time.monotonic()
    async with emulator.deliveries.running():
        async with in_thread(service.started()):
            while len(service.carried_out) < count / 2:  # noqa: ASYNC110 - it is another thread's
                await anyio.sleep(0.01)
        async with in_thread(service.started()):
            while emulator.deliveries.waiting:  # noqa: ASYNC110
                await anyio.sleep(0.05)
    states = Counter(str(delivery.state) for delivery in emulator.deliveries)
    attempts = sum(len(delivery.attempts) for delivery in emulator.deliveries)
    return Outcome(states, service.carried_out, attempts, time.monotonic() - began)


@asynccontextmanager
async def in_thread(manager: AbstractContextManager[RunningServer]) -> AsyncGenerator[None, None]:
    """Enter and leave a server without blocking the event loop that delivers to it."""
    await anyio.to_thread.run_sync(manager.__enter__)
    try:
        yield
    finally:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(manager.__exit__, None, None, None)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=200)
    options = parser.parse_args()
    for answer_first in (False, True):
        outcome = await run(options.count, options.at_once, answer_first=answer_first)
        print(
            f"handlers {'after' if answer_first else 'before'} the answer: {dict(outcome.states)}",
            f"in {outcome.attempts} attempts and {outcome.seconds:.0f} s,",
            f"each carried out once: {outcome.is_right(options.count)}",
            flush=True,
        )


if __name__ == "__main__":
    anyio.run(main)
