"""A client in process fails as one over a socket does."""

from __future__ import annotations

import pytest

from sinch_provisioning import APIConnectionError, OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.testing import Emulator, Fault, ManualClock
from sinch_provisioning.testing.in_process import clock_on

from . import bodies

pytestmark = pytest.mark.anyio

CREATE = "webhooks.create"


async def attempts_with(emulator: Emulator, client: ProvisioningClient, fault: Fault) -> list[tuple[int | None, bool]]:
    """What a creation that meets the fault comes to: each attempt's status, and whether it may have taken effect."""
    async with client:
        await client.webhooks.list()
        emulator.faults.add(CREATE, fault)
        with pytest.raises(APIConnectionError) as caught:
            await client.webhooks.create(body=bodies.webhook())
    return [(attempt.status, attempt.may_have_succeeded) for attempt in caught.value.attempts]


@pytest.mark.parametrize("keep", [0, 20])
async def test_an_answer_that_breaks_off_has_begun(keep: int, clock: ManualClock) -> None:
    fault = Fault.truncate(keep)
    emulator = Emulator(clock=clock)
    in_process = await attempts_with(emulator, emulator.client(), fault)
    assert in_process == [(201, True)]
    assert len(emulator.requests.of(CREATE)) == 1, "a creation whose success has come is not repeated"
    emulator = Emulator(clock=clock)
    with emulator.serve() as server:
        auth = OAuth2ClientCredentials(emulator.key_id, emulator.key_secret, token_url=server.token_url)
        client = ProvisioningClient(
            emulator.project_id, auth=auth, base_url=server.url, clock=clock_on(clock), random=lambda: 0.0
        )
        assert await attempts_with(emulator, client, fault) == in_process


async def test_a_connection_that_drops_gives_no_answer(clock: ManualClock) -> None:
    emulator = Emulator(clock=clock)
    emulator.faults.add(CREATE, Fault.drop(), times=None)
    with pytest.raises(APIConnectionError) as caught:
        await emulator.client().webhooks.create(body=bodies.webhook())
    assert [attempt.status for attempt in caught.value.attempts] == [None] * 4
