"""What type checkers see of the blocking client: checked by ``make lint``, never run."""

from __future__ import annotations

from typing import assert_type

from sinch_provisioning import (
    Bundle,
    Page,
    RcsSender,
    SyncProvisioningClient,
    Webhook,
    WhatsAppPartialTemplate,
    WhatsAppTemplate,
)


def by_method() -> None:
    with SyncProvisioningClient("project", timeout=5) as client:
        for template in client.whatsapp.templates.list():
            assert_type(template, WhatsAppTemplate)
        for part in client.whatsapp.templates.list(field_mask=["name"]):
            assert_type(part, WhatsAppPartialTemplate)
        assert_type(client.webhooks.list().first_page(), Page[Webhook])
        assert_type(client.webhooks.list().collect(), list[Webhook])
        assert_type(client.webhooks.create(target="t", secret="s", triggers=["ALL"]), Webhook)
        assert_type(client.webhooks.create(body={"target": "t", "secret": "s", "triggers": ["ALL"]}), Webhook)
        assert_type(client.webhooks.get("id", timeout=5), Webhook)
        assert_type(client.webhooks.delete("id"), None)
        assert_type(client.run(client.asynchronous.bundles.wait_until_done, "id", timeout=5), Bundle)
        assert_type(
            client.bundles.wait_until_done("id", timeout=5, on_progress=lambda bundle: print(bundle.id)), Bundle
        )
        assert_type(client.whatsapp.templates.wait_until_decided("name", "EN"), WhatsAppTemplate)
        assert_type(client.rcs.senders.wait_until_launched("id"), RcsSender)
        assert_type(client.webhooks.ensure(target="t", secret="s", triggers=["ALL"]).webhook, Webhook)


def mistakes(client: SyncProvisioningClient) -> None:
    client.webhooks.create(target=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.webhooks.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.webhooks.get("id", timout=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.bundles.wait_until_done("id", timout=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    SyncProvisioningClient(projekt="p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
