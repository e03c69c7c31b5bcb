"""``webhooks.ensure`` makes a webhook so, and says what it did."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    Attempt,
    ConflictError,
    EnsuredWebhook,
    FailedDependencyError,
    InvalidInputError,
    NotFoundError,
    ProvisioningClient,
)
from sinch_provisioning.testing import Fault
from tests.support.live import Live

TARGET = "https://me.example/hook"
LIST = "WebhookWebhookController_listWebhooks_v1"
CREATE = "WebhookWebhookController_createWebhook_v1"
UPDATE = "WebhookWebhookController_updateWebhook_v1"


async def ensure(client: ProvisioningClient, **values: Any) -> EnsuredWebhook:
    given: dict[str, Any] = {"target": TARGET, "secret": "first secret", "triggers": ["ALL"], **values}
    return await client.webhooks.ensure(**given)


def secret(live: Live) -> str:
    (record,) = (hook for hook in live.emulator.project().table("webhooks") if hook.data["target"] == TARGET)
    return str(record.hidden["secret"])


async def test_it_creates_updates_and_leaves_alone(live: Live) -> None:
    two = ["BUNDLE_DONE", "WHATSAPP_SENDER_ACTIVE"]
    async with live.client() as client:
        created = await ensure(client, triggers=two)
        assert (created.action, created.changed) == ("created", ())
        again = await ensure(client, triggers=two[::-1], keep_secret=True)
        assert (again.action, again.changed) == ("unchanged", ())
        assert again.webhook == created.webhook
        other = await ensure(client, triggers=["ALL"], secret="ignored", keep_secret=True)
        assert (other.action, other.changed) == ("updated", ("triggers",))
        assert other.webhook.triggers == ["ALL"]
        assert secret(live) == "first secret"
        renewed = await ensure(client, secret="second secret")
        assert (renewed.action, renewed.changed) == ("updated", ("secret",))
        assert secret(live) == "second secret"
        both = await ensure(client, triggers=two, secret="third secret")
        assert (both.action, both.changed) == ("updated", ("triggers", "secret"))
        assert len((await client.webhooks.list()).items) == 1
    assert {hook.id for hook in (again.webhook, other.webhook, renewed.webhook, both.webhook)} == {created.webhook.id}
    assert "secret" not in repr(both).replace("'secret'", "")


async def test_it_tells_the_request_that_made_it_so_or_found_it_so(live: Live) -> None:
    sent: list[Attempt] = []
    async with live.client(on_attempt=sent.append) as client:
        told = [
            (await ensure(client)).request_id,
            (await ensure(client)).request_id,
            (await ensure(client, keep_secret=True)).request_id,
        ]
    of_webhooks = [attempt for attempt in sent if attempt.call.startswith("webhooks.")]
    assert [(attempt.call, attempt.request_id) for attempt in of_webhooks[1::2]] == list(
        zip(["webhooks.create", "webhooks.update"], told[:2], strict=True)
    )
    assert of_webhooks[-1].call == "webhooks.list"
    assert of_webhooks[-1].request_id == told[2]
    assert None not in told


async def test_other_webhooks_stay(live: Live) -> None:
    async with live.client() as client:
        other = await client.webhooks.create(target=TARGET + "/other", secret="s", triggers=["BUNDLE_DONE"])
        await ensure(client)
        assert await client.webhooks.get(other.id) == other


async def test_two_starts_at_once(live: Live) -> None:
    done: list[EnsuredWebhook] = []
    async with live.client() as client:

        async def start() -> None:
            done.append(await ensure(client))

        live.emulator.faults.add(LIST, Fault.delay(0.05), times=5)
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(start)
    assert sorted(one.action for one in done) == ["created", "updated", "updated", "updated", "updated"]
    assert len({one.webhook.id for one in done}) == 1


async def test_one_that_goes_away_meanwhile(live: Live) -> None:
    async with live.client() as client:
        await ensure(client)
        live.emulator.faults.add(UPDATE, Fault.error("webhook_not_found"), times=2)
        assert (await ensure(client)).action == "updated"
        live.emulator.faults.add(UPDATE, Fault.error("webhook_not_found"), times=3)
        with pytest.raises(NotFoundError):
            await ensure(client)


async def test_it_does_not_try_for_ever(live: Live) -> None:
    async with live.client() as client:
        live.emulator.faults.add(CREATE, Fault.error("webhook_exists"), times=9)
        with pytest.raises(ConflictError):
            await ensure(client)
    assert len(live.emulator.requests.of(CREATE)) == 3


async def test_the_limit_is_explained(live: Live) -> None:
    async with live.client() as client:
        for number in range(15):
            await client.webhooks.create(target=f"{TARGET}/{number}", secret="s", triggers=["ALL"])
        with pytest.raises(FailedDependencyError) as caught:
            await ensure(client)
        assert caught.value.error_code == "webhook_limit_reached"
        assert TARGET in caught.value.__notes__[0]
        assert (await ensure(client, target=f"{TARGET}/3")).action == "updated"


@pytest.mark.parametrize("exists", [False, True])
async def test_all_stands_alone(live: Live, exists: bool) -> None:
    async with live.client() as client:
        if exists:
            await ensure(client)
        with pytest.raises(InvalidInputError):
            await ensure(client, triggers=["ALL", "BUNDLE_DONE"])


async def test_options_are_those_of_a_call(live: Live) -> None:
    async with live.client(project_id="other") as client:
        await ensure(client, project_id=live.emulator.project_id)
    assert secret(live) == "first secret"
