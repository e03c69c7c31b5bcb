"""Faults, over real sockets as well as in process."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from http import HTTPStatus
from math import inf, nan

import anyio
import httpx
import pytest

from sinch_provisioning import LASTING_REFUSALS, RateLimitError
from sinch_provisioning.testing import Emulator, Fault
from sinch_provisioning.testing.contract import installed_contract
from sinch_provisioning_core.operations import OPERATIONS

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

LIST = "WebhookWebhookController_listWebhooks_v1"
CREATE = "WebhookWebhookController_createWebhook_v1"
ULID = f"01{'0' * 24}"
WEBHOOKS = "/v1/projects/test-project/webhooks"


@pytest.fixture(params=["in process", "socket"])
async def api(request: pytest.FixtureRequest, emulator: Emulator) -> AsyncIterator[Api]:
    if request.param == "socket":
        with emulator.serve() as server:
            async with httpx.AsyncClient(base_url=server.url) as client:
                yield Api(emulator, client)
    else:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
            yield Api(emulator, client)


async def test_an_operation_goes_by_the_name_of_its_call(api: Api) -> None:
    active = api.emulator.faults.add("webhooks.list", Fault.status(503))
    assert active.operation_id == LIST
    assert (await api.client.get(WEBHOOKS)).status_code == 503
    assert len(api.emulator.requests.of("webhooks.list")) == len(api.emulator.requests.of(LIST)) == 1


async def test_a_status_with_retry_after(api: Api) -> None:
    active = api.emulator.faults.add(LIST, Fault.status(503, retry_after=1), times=2)
    for _ in range(2):
        answer = await api.client.get(WEBHOOKS)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        assert answer.json()["errorCode"] == "service_unavailable"
    assert (await api.client.get(WEBHOOKS)).status_code == 200
    assert (active.hits, active.exhausted) == (2, True)


async def test_a_status_with_a_body_of_its_own(api: Api) -> None:
    fault = Fault.status(418, headers={"X-Extra": "1"}, body={"teapot": True})
    api.emulator.faults.add("*", fault)
    answer = await api.client.get(WEBHOOKS)
    assert (answer.status_code, answer.headers["x-extra"], answer.json()) == (418, "1", {"teapot": True})


async def test_documented_errors(api: Api) -> None:
    operation = "WhatsappSendersController_createSender_v1"
    for code in ("facebook_Request_limit_reached", "waba_id_used"):
        api.emulator.faults.add(operation, Fault.error(code))
    await api.refused("facebook_Request_limit_reached", operation, json=bodies.signup_sender(), status=500)
    await api.refused("waba_id_used", operation, json=bodies.signup_sender(), status=409)
    api.emulator.faults.add(operation, Fault.status(500))
    await api.refused("internal_error", operation, json=bodies.signup_sender(), status=500)


def test_a_status_means_no_more_than_its_number() -> None:
    """A code that some operations document and others do not is a refusal of its own, whatever its status."""
    for status in range(400, 600):
        documented = [set(operation.errors.get(status, ())) for operation in OPERATIONS.values()]
        common, particular = set.intersection(*documented), set.union(*documented)
        for operation in installed_contract().operations.values():
            answer = Fault.status(status).answer(operation)
            code = json.loads(answer.body)["errorCode"]
            assert answer.status == status
            if common:
                assert {code} == common
            else:
                assert code not in particular or code == "too_many_requests" == HTTPStatus(status).name.lower()
                assert code not in LASTING_REFUSALS


async def test_a_rate_limit_is_not_taken_for_a_lasting_refusal(emulator: Emulator) -> None:
    emulator.faults.add("whatsapp.senders.register", Fault.status(429, retry_after=120), times=None)
    with pytest.raises(RateLimitError) as caught:
        await emulator.client().whatsapp.senders.start_verification(ULID, method="SMS")
    assert (caught.value.error_code, caught.value.retry_after) == ("too_many_requests", 120)


async def test_a_documented_error_can_say_when_to_come_again(api: Api) -> None:
    register = "WhatsappSendersController_register_v1"
    api.emulator.faults.add(register, Fault.error("sender-register-too-many-requests", retry_after=45))
    answer = await api.answered(register, ULID, json={"method": "SMS"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "45")


async def test_a_dropped_connection(api: Api) -> None:
    api.emulator.faults.add(CREATE, Fault.drop())
    with pytest.raises(httpx.RemoteProtocolError):
        await api.client.post(WEBHOOKS, json=bodies.webhook())
    assert len(api.emulator.project().table("webhooks")) == 0
    assert api.emulator.requests[-1].status is None
    assert (await api.client.post(WEBHOOKS, json=bodies.webhook())).status_code == 201


async def test_a_connection_that_drops_after_the_operation_took_effect(api: Api) -> None:
    api.emulator.faults.add(CREATE, Fault.drop(after_handling=True))
    with pytest.raises(httpx.RemoteProtocolError):
        await api.client.post(WEBHOOKS, json=bodies.webhook())
    answer = await api.client.post(WEBHOOKS, json=bodies.webhook())
    assert (answer.status_code, answer.json()["errorCode"]) == (409, "webhook_exists")


async def test_a_status_after_the_operation_took_effect(api: Api) -> None:
    api.emulator.faults.add(CREATE, Fault.status(502, after_handling=True))
    assert (await api.client.post(WEBHOOKS, json=bodies.webhook())).status_code == 502
    assert len(api.emulator.project().table("webhooks")) == 1


async def test_a_truncated_body(api: Api) -> None:
    api.emulator.faults.add(LIST, Fault.truncate(keep=5))
    with pytest.raises(httpx.RemoteProtocolError):
        await api.client.get(WEBHOOKS)
    assert (await api.client.get(WEBHOOKS)).status_code == 200


async def test_bad_bodies(api: Api) -> None:
    for fault in (Fault.bad_json(), Fault.html(), Fault.empty()):
        api.emulator.faults.add(LIST, fault)
    bad = await api.client.get(WEBHOOKS)
    assert bad.headers["content-type"] == "application/json"
    with pytest.raises(ValueError, match="Unterminated"):
        bad.json()
    page = await api.client.get(WEBHOOKS)
    assert (page.status_code, page.headers["content-type"], page.text[:6]) == (502, "text/html", "<html>")
    empty = await api.client.get(WEBHOOKS)
    assert (empty.status_code, empty.content) == (200, b"")


async def test_an_expired_token(api: Api) -> None:
    api.emulator.faults.add(LIST, Fault.expired_token())
    for _ in range(2):
        answer = await api.client.get(WEBHOOKS)
        assert answer.status_code == 401
        assert "expired" in answer.headers["www-authenticate"]
    api.renew_token()
    assert (await api.client.get(WEBHOOKS)).status_code == 200


async def test_a_delay_comes_on_top(api: Api) -> None:
    api.emulator.faults.add(LIST, Fault.delay(0.02))
    api.emulator.faults.add("*", Fault.status(500))
    begin = time.monotonic()
    assert (await api.client.get(WEBHOOKS)).status_code == 500
    assert time.monotonic() - begin >= 0.02


async def test_a_client_that_gave_up_stops_a_delay() -> None:
    begun: list[float] = []
    ended: list[float] = []

    async def sleep(seconds: float) -> None:
        begun.append(seconds)
        try:
            await anyio.sleep(seconds)
        finally:
            ended.append(seconds)

    emulator = Emulator(sleep=sleep)
    emulator.faults.add(CREATE, Fault.delay(3600))
    emulator.faults.add(CREATE, Fault.delay(7200, after_handling=True), after=1)
    with emulator.serve() as server:
        for handled, seconds in ((0, 3600), (1, 7200)):
            async with (
                httpx.AsyncClient(base_url=server.url, auth=("test-key-id", "test-key-secret"), timeout=30) as client,
                anyio.create_task_group() as tasks,
            ):
                tasks.start_soon(partial(client.post, WEBHOOKS, json=bodies.webhook()))
                await until(partial(is_last, begun, seconds))
                tasks.cancel_scope.cancel()
            await until(partial(is_last, ended, seconds))
            assert len(emulator.project().table("webhooks")) == handled
    assert [request.status for request in emulator.requests] == [None, None]


def is_last(seen: list[float], seconds: float) -> bool:
    return seen[-1:] == [seconds]


async def until(condition: Callable[[], bool]) -> None:
    """Wait for the server's thread."""
    while not condition():  # noqa: ASYNC110
        await anyio.sleep(0.002)


def test_an_operation_that_does_not_exist_has_no_faults(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="Webhooks_v1"):
        emulator.faults.add("Webhooks_v1", Fault.drop())


async def test_a_fault_can_wait_and_be_removed(api: Api) -> None:
    faults = api.emulator.faults
    faults.add(LIST, Fault.status(500), after=1)
    forever = faults.add(LIST, Fault.status(429), times=None)
    assert [(await api.client.get(WEBHOOKS)).status_code for _ in range(3)] == [429, 500, 429]
    faults.remove(forever)
    assert (await api.client.get(WEBHOOKS)).status_code == 200
    faults.add(LIST, Fault.status(500))
    faults.clear()
    assert (await api.client.get(WEBHOOKS)).status_code == 200


async def test_the_token_endpoint_has_faults_of_its_own(api: Api) -> None:
    api.emulator.faults.add("*", Fault.status(500), times=None)
    api.emulator.faults.add("oauth", Fault.status(503, body={"error": "temporarily_unavailable"}))
    api.emulator.faults.add("oauth", Fault.drop())
    data, auth = {"grant_type": "client_credentials"}, ("test-key-id", "test-key-secret")
    answer = await api.client.post("/oauth2/token", data=data, auth=auth)
    assert (answer.status_code, answer.json()) == (503, {"error": "temporarily_unavailable"})
    with pytest.raises(httpx.RemoteProtocolError):
        await api.client.post("/oauth2/token", data=data, auth=auth)
    assert (await api.client.post("/oauth2/token", data=data, auth=auth)).status_code == 200
    assert len(api.emulator.requests.of("oauth")) == 3


@pytest.mark.parametrize(
    "make",
    [
        lambda: Fault.status(99),
        lambda: Fault.status(100),
        lambda: Fault.html(600),
        lambda: Fault.delay(-1),
        lambda: Fault.delay(nan),
        lambda: Fault.delay(inf),
        lambda: Fault.truncate(-5),
        lambda: Fault("delay", seconds=-1.0),
    ],
)
async def test_numbers_that_cannot_be_are_refused(make: Callable[[], Fault]) -> None:
    with pytest.raises(ValueError, match="must be"):
        make()
