from __future__ import annotations

import pytest

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

CREATE = "WebhookWebhookController_createWebhook_v1"
GET = "WebhookWebhookController_getWebhook_v1"
UPDATE = "WebhookWebhookController_updateWebhook_v1"
REPLACE = "WebhookWebhookController_replaceWebhook_v1"
DELETE = "WebhookWebhookController_deleteWebhook_v1"
LIST = "WebhookWebhookController_listWebhooks_v1"


async def test_a_secret_is_never_answered(api: Api) -> None:
    created = await api.call(CREATE, json=bodies.webhook())
    assert set(created) == {"id", "target", "projectId", "triggers"}
    assert created["projectId"] == "test-project"


async def test_a_target_is_unique_in_its_project(api: Api) -> None:
    first = await api.call(CREATE, json=bodies.webhook(1))
    second = await api.call(CREATE, json=bodies.webhook(2))
    await api.refused("webhook_exists", CREATE, json=bodies.webhook(1), status=409)
    for operation in (UPDATE, REPLACE):
        await api.refused("webhook_exists", operation, second["id"], json=bodies.webhook(1), status=409)
    await api.call(REPLACE, first["id"], json=bodies.webhook(1))
    api.project_id = "another-project"
    await api.call(CREATE, json=bodies.webhook(1))


async def test_a_project_has_at_most_15(api: Api) -> None:
    for number in range(15):
        await api.call(CREATE, json=bodies.webhook(number))
    await api.refused("webhook_limit_reached", CREATE, json=bodies.webhook(15), status=424)
    await api.refused("webhook_exists", CREATE, json=bodies.webhook(3), status=409)
    listed = await api.call(LIST)
    assert (listed["totalSize"], len(listed["webhooks"])) == (15, 15)
    assert listed["webhooks"] == sorted(listed["webhooks"], key=lambda webhook: str(webhook["target"]))
    await api.call(DELETE, listed["webhooks"][0]["id"])
    await api.call(CREATE, json=bodies.webhook(15))


async def test_all_stands_alone(api: Api) -> None:
    created = await api.call(CREATE, json=bodies.webhook())
    body = bodies.webhook(2, triggers=["ALL", "BUNDLE_DONE"])
    for operation, values in ((CREATE, ()), (REPLACE, (created["id"],)), (UPDATE, (created["id"],))):
        error = await api.refused("invalid_input", operation, *values, json=body, status=400)
        assert error["additionalInformation"] == {
            "validationErrors": ["triggers must not hold other values beside ALL"]
        }


async def test_patch_leaves_absent_fields_alone_and_refuses_null(api: Api) -> None:
    created = await api.call(CREATE, json=bodies.webhook())
    assert await api.call(UPDATE, created["id"], json={}) == created
    updated = await api.call(UPDATE, created["id"], json={"target": "https://example.com/new", "secret": "other"})
    assert updated == {**created, "target": "https://example.com/new"}
    error = await api.refused("invalid_input", UPDATE, created["id"], json={"target": None}, status=400)
    assert error["additionalInformation"] == {"validationErrors": ["target must be of type string"]}


async def test_identifiers_are_checked(api: Api) -> None:
    for operation in (GET, DELETE):
        await api.refused("invalid_id_format", operation, "not-an-id", status=400)
        await api.refused("webhook_not_found", operation, "01ARZ3NDEKTSV4RRFFQ69G5FAV", status=404)
    created = await api.call(CREATE, json=bodies.webhook())
    await api.call(DELETE, created["id"])
    await api.refused("webhook_not_found", DELETE, created["id"], status=404)
