"""The emulator delivers events to the registered webhooks."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning.events import parse_event, verify_signature
from sinch_provisioning.testing import Emulator, ManualClock
from sinch_provisioning.testing.server import serving

from .bodies import template
from .calling import Api

SECRET = "a long random text"
CREATE = "WebhookWebhookController_createWebhook_v1"


class Hook:
    """An app at a webhook's target, which answers with one status after the other, and then well."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.received: list[tuple[str, bytes, list[tuple[bytes, bytes]]]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        self.received.append((scope["path"], body, scope["headers"]))
        status = self.statuses.pop(0) if self.statuses else 204
        if status == 0:
            raise RuntimeError
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def hook(api: Api, target: str = "https://me.example/hook", *triggers: str) -> str:
    body = {"target": target, "secret": SECRET, "triggers": list(triggers) or ["ALL"]}
    return str((await api.call(CREATE, json=body))["id"])


async def approve(api: Api, name: str = "offer") -> None:
    await api.call("WhatsappTemplatesController_createTemplate_v1", json=template(name))
    api.emulator.settle()


async def test_an_event_is_delivered_signed(api: Api) -> None:
    app = Hook()
    api.emulator.deliver_to(app)
    webhook_id = await hook(api)
    await approve(api)
    (delivery,) = await api.emulator.deliveries.deliver()
    assert api.emulator.deliveries == [delivery]
    assert (delivery.state, delivery.webhook_id, delivery.target) == (
        "delivered",
        webhook_id,
        "https://me.example/hook",
    )
    ((path, body, headers),) = app.received
    assert path == "/hook"
    assert json.loads(body) == api.emulator.events[0].body
    assert parse_event(body, headers, secret=SECRET).type == "WHATSAPP_TEMPLATE_APPROVED"
    assert SECRET not in repr(delivery)


async def test_only_webhooks_that_asked_for_it_get_it(api: Api) -> None:
    app = Hook()
    api.emulator.deliver_to(app)
    await hook(api, "https://me.example/a", "BUNDLE_DONE")
    await hook(api, "https://me.example/b", "WHATSAPP_TEMPLATE_APPROVED", "BUNDLE_DONE")
    await hook(api, "https://me.example/c")
    await approve(api)
    await api.emulator.deliveries.deliver()
    assert sorted(path for path, *_ in app.received) == ["/b", "/c"]


async def test_a_related_project_hears_of_it_too(api: Api) -> None:
    app = Hook()
    api.emulator.deliver_to(app)
    webhooks = [{"target": "https://me.example/sub", "secret": SECRET, "triggers": ["ALL"]}]
    body = {"region": "EU", "name": "Shop", "subproject": {}, "webhooks": webhooks}
    await api.call("BundlesBundlesController_create_v1", json=body)
    api.emulator.settle()
    await api.emulator.deliveries.deliver()
    assert [path for path, *_ in app.received] == ["/sub"]


async def test_a_failed_delivery_is_repeated_later(api: Api, clock: ManualClock) -> None:
    app = Hook(500, 0, 401)
    api.emulator.deliver_to(app)
    await hook(api)
    await approve(api)
    deliveries = api.emulator.deliveries
    (delivery,) = await deliveries.deliver()
    assert (delivery.state, deliveries.waiting, await deliveries.deliver()) == ("waiting", 1, [])
    for delay in (1, 2, 4):
        clock.advance(delay - 0.1)
        assert await deliveries.deliver() == []
        clock.advance(0.1)
        assert await deliveries.deliver() == [delivery]
    assert [attempt.status for attempt in delivery.attempts] == [500, 500, 401, 204]
    assert [attempt.at for attempt in delivery.attempts] == pytest.approx([0, 1, 3, 7])
    assert (delivery.state, deliveries.waiting) == ("delivered", 0)
    nonces = {verify_signature(body, headers, SECRET).nonce for _, body, headers in app.received}
    assert len(nonces) == 4


async def test_it_may_be_repeated_as_it_was(api: Api, clock: ManualClock) -> None:
    app = Hook(500)
    api.emulator.deliver_to(app)
    api.emulator.deliveries.sign_anew = False
    await hook(api)
    await approve(api)
    await api.emulator.deliveries.deliver()
    clock.advance(1)
    await api.emulator.deliveries.deliver()
    first, second = app.received
    assert first == second


async def test_it_gives_up_at_last(api: Api, clock: ManualClock) -> None:
    app = Hook(*[500] * 10)
    api.emulator.deliver_to(app)
    await hook(api)
    await approve(api)
    api.emulator.deliveries.retry_delays = (1, 1)
    for _ in range(5):
        await api.emulator.deliveries.deliver()
        clock.advance(1)
    (delivery,) = api.emulator.deliveries
    assert (delivery.state, len(delivery.attempts)) == ("given_up", 3)


@pytest.mark.parametrize(
    "target",
    ["https://me.example/hook", "http://127.0.0.1.me.example/", "http://localhost@me.example/", "http://10.0.0.1/"],
)
async def test_other_machines_are_left_alone(api: Api, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", None)
    await hook(api, target)
    await approve(api)
    (delivery,) = await api.emulator.deliveries.deliver()
    assert (delivery.state, delivery.attempts) == ("refused", [])


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "allowed.example"])
async def test_this_machine_is_delivered_to(api: Api, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hosts: list[str] = []

    async def handle(self: Any, request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(302, headers={"location": "https://me.example/"})

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
    api.emulator.deliveries.allowed_hosts = frozenset({"allowed.example"})
    await hook(api, f"http://{host}:1/hook")
    await approve(api)
    (delivery,) = await api.emulator.deliveries.deliver()
    assert hosts == [host.strip("[]")]
    assert [attempt.status for attempt in delivery.attempts] == [302]


async def test_nobody_there_is_a_failure(api: Api) -> None:
    await hook(api, "http://127.0.0.1:1/hook")
    await approve(api)
    (delivery,) = await api.emulator.deliveries.deliver()
    assert [(attempt.status, attempt.problem) for attempt in delivery.attempts] == [(None, "ConnectError")]


async def test_a_webhook_that_was_deleted_gets_nothing(api: Api) -> None:
    app = Hook()
    api.emulator.deliver_to(app)
    webhook_id = await hook(api)
    await approve(api)
    await api.call("WebhookWebhookController_deleteWebhook_v1", webhook_id)
    (delivery,) = await api.emulator.deliveries.deliver()
    assert (delivery.state, app.received) == ("cancelled", [])


async def test_a_changed_secret_counts_at_once(api: Api) -> None:
    app = Hook()
    api.emulator.deliver_to(app)
    webhook_id = await hook(api)
    await approve(api)
    await api.call("WebhookWebhookController_updateWebhook_v1", webhook_id, json={"secret": "another"})
    await api.emulator.deliveries.deliver()
    ((_, body, headers),) = app.received
    verify_signature(body, headers, "another")


async def test_it_delivers_all_the_time(api: Api) -> None:
    received = anyio.Event()

    class Telling(Hook):
        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            await super().__call__(scope, receive, send)
            received.set()

    await hook(api)
    async with api.emulator.deliveries.running():
        api.emulator.deliver_to(Telling())
        await approve(api)
        await received.wait()


async def test_a_cancelled_attempt_is_not_lost(api: Api) -> None:
    class Hanging(Hook):
        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            tasks.cancel_scope.cancel()
            await anyio.sleep_forever()

    await hook(api)
    await approve(api)
    api.emulator.deliver_to(Hanging())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(api.emulator.deliveries.deliver)
    api.emulator.deliver_to(Hook())
    (delivery,) = await api.emulator.deliveries.deliver()
    assert delivery.state == "delivered"


async def test_a_served_emulator_delivers_by_itself() -> None:
    """From its own thread, to a URL of this machine, without anybody asking for it."""
    app = Hook()

    async def telling(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await app(scope, receive, send)

    emulator = Emulator()
    with serving(telling, "127.0.0.1", 0) as target, emulator.serve() as server:
        async with httpx.AsyncClient(base_url=server.url) as http:
            api = Api(emulator, http)
            await hook(api, f"{target.url}/hook")
            await approve(api)
            while emulator.deliveries.waiting:  # noqa: ASYNC110 - it is another thread's
                await anyio.sleep(0.01)
    assert [delivery.state for delivery in emulator.deliveries] == ["delivered"]
    assert [path for path, *_ in app.received] == ["/hook"]
