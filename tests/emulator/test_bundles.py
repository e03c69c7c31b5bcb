from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning.testing import ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

CREATE = "BundlesBundlesController_create_v1"
GET = "BundlesBundlesController_get_v1"
LIST = "BundlesBundlesController_list_v1"


async def test_a_bundle_is_done_by_and_by(api: Api, clock: ManualClock) -> None:
    webhook = {**bodies.webhook(), "triggers": ["BUNDLE_DONE"]}
    channel_hook = {"target": "https://example.com/conversation", "triggers": ["MESSAGE_DELIVERY"]}
    order = {
        "name": "Shop",
        "region": "EU",
        "subproject": {"name": "Sub", "labels": {"team": "a"}},
        "smsApp": True,
        "convApp": {"name": "Chat", "webhooks": [channel_hook], "consentManagerSettings": {"mode": "PRIMARY"}},
        "webhooks": [webhook],
    }
    ordered = await api.call(CREATE, json=order)
    assert (ordered["state"], ordered["subproject"]["status"]) == ("IN_PROGRESS", "PENDING")
    clock.advance(0.3)
    done = await api.call(GET, ordered["id"])
    assert (done["state"], done["subproject"]["status"]) == ("DONE", "READY")
    assert (done["smsApp"]["name"], done["convApp"]["name"]) == ("Shop", "Chat")
    event = api.emulator.events[-1]
    assert (event.trigger, event.project_id, event.payload) == ("BUNDLE_DONE", "test-project", done)
    assert event.related_project_ids == (done["projectId"],)
    api.project_id = done["projectId"]
    webhooks = await api.call("WebhookWebhookController_listWebhooks_v1")
    assert webhooks["webhooks"] == done["webhooks"]
    app = await api.call("SmsSmsAppsController_getSmsApp_v1", done["smsApp"]["id"])
    assert app["conversationApiAppDetails"]["id"] == done["convApp"]["id"]
    await api.refused(
        "conversation_app_no_viber_channel", "ConversationViberController_get_v1", done["convApp"]["id"], status=404
    )


async def test_a_bundle_may_fail(api: Api) -> None:
    api.emulator.outcomes.reject("bundle", "bad*")
    ordered = await api.call(CREATE, json={"name": "bad one", "region": "US", "smsApp": True})
    api.emulator.settle()
    failed = await api.call(GET, ordered["id"])
    assert (failed["state"], "smsApp" in failed) == ("FAILED", False)


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ({"region": "EU"}, "no_services_to_create"),
        ({"region": "EU", "smsApp": False}, "no_services_to_create"),
        ({"region": "EU", "smsApp": True}, "missing_name"),
        ({"region": "EU", "name": "x", "webhooks": [bodies.webhook(), bodies.webhook(secret="b")]}, "invalid_webhooks"),
        (
            {"region": "EU", "name": "x", "webhooks": [bodies.webhook(triggers=["ALL", "BUNDLE_DONE"])]},
            "invalid_input",
        ),
        (
            {
                "region": "EU",
                "name": "x",
                "convApp": {
                    "webhooks": [{"target": "https://conversation-api.eu.sinch.com", "triggers": ["MESSAGE_DELIVERY"]}]
                },
            },
            "invalid_input",
        ),
        ({"region": "AU", "name": "x", "smsApp": True}, "invalid_input"),
    ],
)
async def test_orders_that_are_refused(api: Api, order: dict[str, Any], code: str) -> None:
    await api.refused(code, CREATE, json=order, status=400)


async def test_webhooks_of_a_bundle_count_with_the_others(api: Api) -> None:
    for number in range(14):
        await api.call("WebhookWebhookController_createWebhook_v1", json=bodies.webhook(number))
    order = {"name": "x", "region": "EU", "webhooks": [bodies.webhook(20), bodies.webhook(21)]}
    await api.refused("webhook_limit_reached", CREATE, json=order, status=424)
    order["webhooks"] = [bodies.webhook(3)]
    await api.refused("webhook_exists", CREATE, json=order, status=409)
    assert (await api.call(LIST))["totalSize"] == 0


async def test_filters(api: Api) -> None:
    first = await api.call(CREATE, json={"name": "a", "region": "EU", "smsApp": True})
    api.emulator.settle()
    second = await api.call(CREATE, json={"name": "b", "region": "EU", "convApp": True})
    app_id = (await api.call(GET, first["id"]))["smsApp"]["id"]
    for query, ids in (
        ({"filterStates": ["DONE"]}, [first["id"]]),
        ({"filterStates": ["IN_PROGRESS"]}, [second["id"]]),
        ({"filterSmsAppIds": [app_id]}, [first["id"]]),
        ({"filterConvAppIds": [app_id]}, []),
    ):
        assert [bundle["id"] for bundle in (await api.call(LIST, query=query))["bundles"]] == ids


async def test_identifiers_are_checked(api: Api) -> None:
    await api.refused("invalid_id_format", GET, "1", status=400)
    await api.refused("bundle_not_found", GET, "01ARZ3NDEKTSV4RRFFQ69G5FAV", status=404)
