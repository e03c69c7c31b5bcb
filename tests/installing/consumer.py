"""What a user might write, run where nothing but the package and what it needs is installed.

Type checkers look at it too, in their strictest modes: no expression in it may be of type ``Any``.
"""

# ruff: noqa: PT017 -- there is no pytest here
from __future__ import annotations

import sys

import anyio

from sinch_provisioning import (
    InvalidInputError,
    NotFoundError,
    ProvisioningClient,
    RetryPolicy,
    SyncProvisioningClient,
    Webhook,
    WebhookTrigger,
    WhatsAppTemplate,
    bulk,
)
from sinch_provisioning.builders.whatsapp import body, quick_reply, template, text_header
from sinch_provisioning.events import BundleDone, EventReceiver, UnknownEvent, parse_event, sign

SECRET = "a long random text"
DELIVERY = b'{"type": "BUNDLE_DONE", "payload": {"id": "b1", "name": "shop", "state": "DONE"}}'


async def webhooks(client: ProvisioningClient) -> None:
    hook: Webhook = await client.webhooks.create(
        target="https://me.example/a", secret=SECRET, triggers=["BUNDLE_DONE", WebhookTrigger.WHATSAPP_SENDER_ACTIVE]
    )
    names: list[str] = [str(trigger) for trigger in hook.triggers]
    assert sorted(names) == ["BUNDLE_DONE", "WHATSAPP_SENDER_ACTIVE"], names
    ensured = await client.webhooks.ensure(target=hook.target, secret=SECRET, triggers=["ALL"])
    assert (ensured.action, ensured.webhook.id) == ("updated", hook.id)
    raw = await client.with_raw_response.webhooks.get(hook.id)
    assert (raw.status_code, raw.parsed.target) == (200, hook.target)
    assert Webhook.from_json(raw.parsed.to_json()) == raw.parsed
    await client.webhooks.delete(hook.id)
    try:
        await client.webhooks.get(hook.id, retry=RetryPolicy(max_retries=0))
    except NotFoundError as error:
        assert error.error_code == "webhook_not_found", error.error_code
        assert len(error.attempts) == 1
    else:
        raise AssertionError("it was deleted")


async def templates(client: ProvisioningClient) -> None:
    async def create(name: str) -> WhatsAppTemplate:
        made = template(
            name,
            language="EN",
            category="UTILITY",
            header=text_header("Your order"),
            body=body("It is on its way."),
            buttons=[quick_reply("Thanks")],
        )
        return await client.whatsapp.templates.create(body=made)

    outcomes = await bulk.run([f"order_{number}" for number in range(5)], create, concurrency=2)
    assert [outcome.status for outcome in outcomes] == ["done"] * 5
    found = [each.name async for each in client.whatsapp.templates.list(page_size=2, prefetch=1)]
    assert sorted(found) == [outcome.item for outcome in outcomes], found
    decided = await client.whatsapp.templates.wait_until_decided("order_0", "EN", timeout=30)
    assert decided.state == "APPROVED", decided.state
    try:
        await client.whatsapp.templates.list(page_size=0)
    except InvalidInputError as error:
        assert "page_size" in str(error), error
    else:
        raise AssertionError("no page is that small")


async def events() -> None:
    receiver = EventReceiver(SECRET)
    heard: list[str] = []

    @receiver.on(BundleDone)
    async def done(event: BundleDone) -> None:
        heard.append(event.payload.id)

    headers = sign(DELIVERY, SECRET).headers
    match parse_event(DELIVERY, headers, secret=SECRET):
        case BundleDone(payload=bundle):
            assert bundle.name == "shop"
        case UnknownEvent(type=trigger):
            raise AssertionError(trigger)
        case _:
            raise AssertionError("another event")
    receipt = await receiver.receive(DELIVERY, headers)
    assert (receipt.status, heard) == (200, ["b1"])


async def asynchronous() -> None:
    async with ProvisioningClient(timeout=30) as client:
        await webhooks(client)
        await templates(client)
        await events()


def blocking() -> None:
    with SyncProvisioningClient(timeout=30) as client:
        app = client.sms.apps.create(region="EU", name="shop")
        assert [each.id for each in client.sms.apps.list()] == [app.id]


if __name__ == "__main__":
    anyio.run(asynchronous)
    blocking()
    print("done on Python", sys.version.split()[0])
