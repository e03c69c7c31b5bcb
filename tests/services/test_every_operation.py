"""Every operation is called in every way, over sockets; with typed answers and without a surprise in them."""

from __future__ import annotations

from typing import Any, cast

import pytest

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.testing.resources import HANDLERS
from sinch_provisioning_core.operations import OPERATIONS
from tests.emulator import test_operations as journeys
from tests.emulator.calling import Api
from tests.support.live import Live

from .calling import SdkApi, Way, by_id, by_method, by_raw_method, method_of

WAYS = [by_id, by_method, by_raw_method]


@pytest.mark.parametrize("way", WAYS)
async def test_every_operation_succeeds(live: Live, way: Way) -> None:
    async with live.client() as client:
        api = SdkApi(live.emulator, client, way)
        for name in JOURNEYS:
            await getattr(journeys, name)(cast("Api", api))
    assert api.succeeded == set(OPERATIONS) & set(HANDLERS), "a new operation is served by a general rule"
    sent = {request.operation_id for request in live.emulator.requests} - {"oauth"}
    assert sent == api.succeeded, "a call was sent as another operation"


JOURNEYS = [
    "_webhooks",
    "_whatsapp_account",
    "_whatsapp_senders",
    "_whatsapp_templates",
    "_whatsapp_others",
    "_bundles_and_sms",
    "_kakaotalk",
    "_rcs",
]


def test_every_operation_is_a_method_of_the_client_in_both_trees() -> None:
    client: Any = ProvisioningClient("p", key_id="k", key_secret="s")
    for operation in OPERATIONS.values():
        for tree in (client, client.with_raw_response):
            assert callable(method_of(tree, operation)), operation.id


@pytest.mark.parametrize(
    "path",
    [
        "bundles.wait_until_done",
        "whatsapp.senders.wait_until_active",
        "whatsapp.senders.register_and_verify",
        "whatsapp.templates.wait_until_decided",
        "kakaotalk.senders.wait_until_active",
        "kakaotalk.senders.register_and_verify",
        "kakaotalk.templates.wait_until_decided",
        "rcs.senders.wait_until_in_test",
        "rcs.senders.wait_until_launched",
        "rcs.senders.create_test_and_launch",
    ],
)
def test_refinements_are_on_the_client_and_its_copies_alone(path: str) -> None:
    client = ProvisioningClient("p", key_id="k", key_secret="s")
    *services, name = path.split(".")
    for tree, has_it in ((client, True), (client.with_options(timeout=1), True), (client.with_raw_response, False)):
        service: Any = tree
        for step in services:
            service = getattr(service, step)
        assert hasattr(service, name) is has_it


async def test_copies_act_for_their_own_project(live: Live) -> None:
    async with live.client() as client:
        other = client.with_options(project_id="other")
        await other.webhooks.create(target="https://example.com/hook", secret="whsec-1", triggers=["ALL"])
        assert (await other.webhooks.list()).total_size == 1
        assert (await client.webhooks.list()).total_size == 0
        assert (await client.webhooks.list(project_id="other")).total_size == 1
        raw = await other.with_raw_response.webhooks.list()
        assert (raw.status_code, raw.parsed.total_size) == (200, 1)
        page = await client.call("WebhookWebhookController_listWebhooks_v1", project_id="other", page_size=1)
        assert page.total_size == 1
        listed = client.call("WebhookWebhookController_listWebhooks_v1", project_id="other")
        assert [hook.target async for hook in listed] == ["https://example.com/hook"]
    assert len(live.emulator.requests.of("oauth")) == 1
