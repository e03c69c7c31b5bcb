"""The recipe by which a bundle is ordered once keeps what it says, whatever becomes of the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from sinch_provisioning import APIConnectionError, Bundle, ProvisioningClient, ServerError
from sinch_provisioning.testing import Emulator, Fault, ManualClock
from tests.docs.recipes import defined_in

CREATE = "bundles.create"

Ensure = Callable[[ProvisioningClient, str], Awaitable[Bundle]]


@pytest.fixture(scope="module")
def ensure_bundle() -> Ensure:
    """The function of the page, without the example of its use."""
    ensure: Ensure = defined_in("flows.md", "def ensure_bundle")["ensure_bundle"]
    return ensure


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(clock=ManualClock())


def bundles(emulator: Emulator) -> int:
    return len(emulator.project().table("bundles"))


@pytest.mark.parametrize(
    "fault",
    [None, Fault.truncate(20), Fault.drop(after_handling=True), Fault.status(500, after_handling=True)],
    ids=lambda fault: fault and f"{fault.kind}",
)
async def test_it_is_there_once_whatever_becomes_of_the_answer(
    ensure_bundle: Ensure, emulator: Emulator, fault: Fault | None
) -> None:
    if fault is not None:
        emulator.faults.add(CREATE, fault)
    client = emulator.client()
    first = await ensure_bundle(client, "Shop")
    assert (await ensure_bundle(client, "Shop")).id == first.id
    assert bundles(emulator) == 1
    assert (await ensure_bundle(client, "Other shop")).id != first.id


async def test_what_was_not_ordered_raises(ensure_bundle: Ensure, emulator: Emulator) -> None:
    client = emulator.client()
    for fault, error in ((Fault.drop(), APIConnectionError), (Fault.status(500), ServerError)):
        emulator.faults.add(CREATE, fault)
        with pytest.raises(error):
            await ensure_bundle(client, "Shop")
    emulator.faults.add(CREATE, Fault.status(503), times=4)
    looked = len(emulator.requests.of("bundles.list"))
    with pytest.raises(ServerError):
        await ensure_bundle(client, "Shop")
    assert len(emulator.requests.of("bundles.list")) == looked + 1, "a refusal says that nothing was ordered"
    assert bundles(emulator) == 0


async def test_one_that_failed_does_not_count(ensure_bundle: Ensure, emulator: Emulator) -> None:
    client = emulator.client()
    emulator.outcomes.reject("bundle", "Shop", times=1)
    first = await ensure_bundle(client, "Shop")
    emulator.settle()
    assert (await ensure_bundle(client, "Shop")).id != first.id
