"""The main job, start to finish: token, calls, pages, a retry survived, a bundle and its event, an error explained.

It starts the emulator on a free port and talks to it through a real socket, so it needs no Sinch account. Against the
real service the calls are the same: make the client with ``ProvisioningClient()``, and set SINCH_PROJECT_ID,
SINCH_KEY_ID and SINCH_KEY_SECRET.
"""

from __future__ import annotations

import anyio

from sinch_provisioning import ConflictError, OAuth2ClientCredentials, ProvisioningClient, WhatsAppTemplateInput
from sinch_provisioning.events import BundleDone, Delivery, EventEndpoint, EventReceiver
from sinch_provisioning.testing import Emulator, Fault

TEMPLATES = 120
TARGET = "https://me.example/hook"
WEBHOOK_SECRET = "a-long-random-text"


def say(text: str) -> None:
    print(text, flush=True)


async def webhook(client: ProvisioningClient) -> None:
    hook = await client.webhooks.create(target=TARGET, secret=WEBHOOK_SECRET, triggers=["BUNDLE_DONE"])
    say(f"Created webhook {hook.id} for {hook.target}; it hears of {', '.join(hook.triggers)}.")
    hook = await client.webhooks.update(hook.id, triggers=["ALL"])
    say(f"Changed it: now it hears of {hook.triggers[0]} events.")


async def templates(client: ProvisioningClient) -> None:
    async with anyio.create_task_group() as group:
        for number in range(TEMPLATES):
            group.start_soon(create_template, client, f"order_{number:03}")
    say(f"Created {TEMPLATES} templates, all at once, on one token.")

    page = await client.whatsapp.templates.list(page_size=50)
    say(f"The first page holds {len(page.items)} of {page.total_size} templates.")
    names = [template.name async for template in client.whatsapp.templates.list(page_size=50)]
    say(f"Iterating over the list fetched every page: {names[0]} … {names[-1]}, {len(names)} in all.")


async def create_template(client: ProvisioningClient, name: str) -> None:
    body = WhatsAppTemplateInput(
        name=name,
        language="EN",
        category="UTILITY",
        details={"components": [{"type": "BODY", "text": "Your order has shipped."}]},
    )
    await client.whatsapp.templates.create(body=body)


async def survived_failure(client: ProvisioningClient, emulator: Emulator) -> None:
    emulator.faults.add("WebhookWebhookController_listWebhooks_v1", Fault.status(503), times=2)
    before = len(emulator.requests)
    hooks = await client.webhooks.list()
    say(
        f"The service answered 503 twice; after {len(emulator.requests) - before} attempts "
        f"the call still returned its {len(hooks.items)} webhook."
    )


async def bundle(client: ProvisioningClient, emulator: Emulator) -> None:
    receiver = EventReceiver(WEBHOOK_SECRET)

    @receiver.on(BundleDone)
    async def report(event: BundleDone, delivery: Delivery) -> None:
        say(f"Received {event.type} for {event.payload.id}, signed {delivery.signature.algorithm}: verified.")

    emulator.deliver_to(EventEndpoint(receiver))  # in a service of yours: app.mount("/hook", EventEndpoint(receiver))
    async with emulator.deliveries.running():
        ordered = await client.bundles.create(region="EU", name="Shop", sms_app=True, conv_app=True)
        say(f"Ordered bundle {ordered.id}: {ordered.state}.")
        before = len(emulator.requests)
        done = await client.bundles.wait_until_done(ordered.id, timeout=30, events=receiver)
        say(f"The event ended the wait: the bundle is {done.state}, after {len(emulator.requests) - before} look.")


async def explained_error(client: ProvisioningClient) -> None:
    try:
        await client.webhooks.create(target=TARGET, secret="another-text", triggers=["ALL"])
    except ConflictError as error:
        say(f"A second webhook for the same target is refused with {type(error).__name__} {error.error_code}:")
        say("  " + str(error).replace("\n", "\n  "))


async def main() -> None:
    emulator = Emulator()
    with emulator.serve() as server:
        say(f"An emulator of the Provisioning API listens on {server.url}.")
        auth = OAuth2ClientCredentials(emulator.key_id, emulator.key_secret, token_url=server.token_url)
        async with ProvisioningClient("my-project", auth=auth, base_url=server.url) as client:
            await webhook(client)
            await templates(client)
            await survived_failure(client, emulator)
            await bundle(client, emulator)
            await explained_error(client)
        tokens = len(emulator.requests.of("oauth"))
        say(f"{len(emulator.requests) - tokens} calls were sent, on {tokens} access token.")


if __name__ == "__main__":
    anyio.run(main)
