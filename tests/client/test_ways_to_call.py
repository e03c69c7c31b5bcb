"""Copies of a client, raw answers, and calls by operation id."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning import (
    BearerToken,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    Webhook,
)
from tests.support.calls import get
from tests.support.scripted import WEBHOOK, Harness, ok, token

pytestmark = pytest.mark.anyio


async def test_copies_share_connections_token_and_budget() -> None:
    credentials = OAuth2ClientCredentials("i", "s")
    async with Harness(token(), ok(), auth=credentials) as harness:
        copy = harness.client.with_options(project_id="p2", timeout=5.0, retry=RetryPolicy.none())
        await get(harness.client)
        async with copy:
            await get(copy)
        await get(copy.with_options(project_id="p3"))
        assert copy.with_options().project_id == "p2"
        assert harness.client.project_id == "p1"
    assert harness.service.calls[1:] == [f"GET /v1/projects/p{n}/webhooks/w1" for n in (1, 2, 3)]


async def test_raw_answers() -> None:
    async with Harness(ok(x_request_id="r"), ok({"webhooks": [WEBHOOK], "nextPageToken": "n"})) as harness:
        raw = harness.client.with_raw_response
        assert raw is harness.client.with_raw_response
        answer = await raw.webhooks.get("w1")
        assert answer.status_code == 200
        assert answer.headers["x_request_id"] == "r"
        assert answer.http_response.json() == WEBHOOK
        assert answer.parsed.id == "w1"
        assert "200" in repr(answer)
        page = await raw.webhooks.list()
        assert page.parsed.has_next
        assert [hook.id for hook in page.parsed.items] == ["w1"]


async def test_any_operation_by_its_id() -> None:
    async with Harness(ok({**WEBHOOK, "webhooks": [WEBHOOK]})) as harness:
        call = harness.client.call
        hook = await call("WebhookWebhookController_getWebhook_v1", "w1")
        assert isinstance(hook, Webhook)
        await call("WebhookWebhookController_getWebhook_v1", webhook_id="w2", project_id="p2", timeout=3)
        await call("WebhookWebhookController_updateWebhook_v1", "w1", target="https://a.example")
        await call("WebhookWebhookController_updateWebhook_v1", "w1", body={"target": "https://a.example"})
        pager = call("WebhookWebhookController_listWebhooks_v1", page_size=3, limit=1)
        assert [item.id async for item in pager] == ["w1"]
        assert len(await pager) == 1
        await call("WebhookWebhookController_deleteWebhook_v1", "w1")
    assert harness.service.calls == [
        "GET /v1/projects/p1/webhooks/w1",
        "GET /v1/projects/p2/webhooks/w2",
        "PATCH /v1/projects/p1/webhooks/w1",
        "PATCH /v1/projects/p1/webhooks/w1",
        "GET /v1/projects/p1/webhooks?pageSize=3",
        "GET /v1/projects/p1/webhooks?pageSize=3",
        "DELETE /v1/projects/p1/webhooks/w1",
    ]
    assert harness.service.requests[2].content == harness.service.requests[3].content


@pytest.mark.parametrize(
    ("values", "named", "error", "said"),
    [
        (
            ["WebhookWebhookController_getWebhook"],
            {},
            LookupError,
            "did you mean WebhookWebhookController_getWebhook_v1",
        ),
        (["nonsense"], {}, LookupError, "no operation 'nonsense'$"),
        (["WebhookWebhookController_getWebhook_v1"], {}, TypeError, "needs webhook_id"),
        (["WebhookWebhookController_getWebhook_v1", "a", "b"], {}, TypeError, "takes 1 path values"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"webhook_id": "b"}, TypeError, "got webhook_id twice"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"body": {}}, TypeError, "takes no 'body'"),
        (["WebhookWebhookController_getWebhook_v1", "a"], {"prefetch": 1}, TypeError, "takes no 'prefetch'"),
        (["WebhookWebhookController_getWebhook_v1"], {"webhookid": "a"}, TypeError, "did you mean 'webhook_id'"),
        (["WebhookWebhookController_updateWebhook_v1", "a"], {"taget": "b"}, TypeError, "did you mean 'target'"),
    ],
)
def test_calls_that_do_not_fit_are_refused(values: list[Any], named: Any, error: type[Exception], said: str) -> None:
    client = ProvisioningClient("p1", auth=BearerToken("t"))
    with pytest.raises(error, match=said):
        client.call(*values, **named)


async def test_a_deprecated_operation_warns() -> None:
    async with Harness(ok()) as harness:
        deprecated = [operation for operation in harness.client.operations.values() if operation.deprecated]
        assert deprecated
        for operation in deprecated:
            path = ["x"] * len(operation.path_parameters)
            with pytest.warns(DeprecationWarning, match=operation.id):
                harness.client.call(operation.id, *path).close()
