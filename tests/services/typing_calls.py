"""What type checkers see of calls: checked by ``make lint``, never run."""

from __future__ import annotations

from typing import Any, assert_type

from sinch_provisioning import (
    Page,
    Pager,
    ProvisioningClient,
    RawResponse,
    Webhook,
    WhatsAppPartialTemplate,
    WhatsAppTemplate,
)


async def by_method(client: ProvisioningClient) -> None:
    async for template in client.whatsapp.templates.list():
        assert_type(template, WhatsAppTemplate)
    async for part in client.whatsapp.templates.list(field_mask=["name"]):
        assert_type(part, WhatsAppPartialTemplate)
    assert_type(await client.whatsapp.templates.list(page_size=50), Page[WhatsAppTemplate])
    async for page in client.webhooks.list().pages():
        assert_type(page, Page[Webhook])
    assert_type(await client.webhooks.create(target="t", secret="s", triggers=["ALL"]), Webhook)
    assert_type(await client.webhooks.delete("id"), None)
    await client.webhooks.create(target=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def raw(client: ProvisioningClient) -> None:
    assert_type(await client.with_raw_response.webhooks.get("id"), RawResponse[Webhook])
    assert_type(await client.with_raw_response.webhooks.list(), RawResponse[Page[Webhook]])
    assert_type(await client.with_raw_response.whatsapp.templates.list(), RawResponse[Page[WhatsAppTemplate]])


async def by_id(client: ProvisioningClient, some_id: str) -> None:
    assert_type(await client.call("WebhookWebhookController_getWebhook_v1", "id"), Webhook)
    assert_type(client.call("WhatsappTemplatesController_listTemplates_v1", page_size=5), Pager[WhatsAppTemplate])
    assert_type(
        client.call("WhatsappTemplatesController_listTemplates_v1", field_mask=["name"]), Pager[WhatsAppPartialTemplate]
    )
    assert_type(
        await client.call(
            "WebhookWebhookController_createWebhook_v1", body={"target": "t", "secret": "s", "triggers": ["ALL"]}
        ),
        Webhook,
    )
    assert_type(client.call(some_id, whatever=1), Any)
