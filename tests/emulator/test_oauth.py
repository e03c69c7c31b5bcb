from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from sinch_provisioning.testing import Emulator, ManualClock

pytestmark = pytest.mark.anyio

WEBHOOKS = "/v1/projects/p/webhooks"
KEY = ("test-key-id", "test-key-secret")
GRANT = {"grant_type": "client_credentials"}


@pytest.fixture
async def client(emulator: Emulator) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        yield client


async def test_a_token_is_given_and_accepted(emulator: Emulator, client: httpx.AsyncClient) -> None:
    answer = await client.post("/oauth2/token", data=GRANT, auth=KEY)
    body = answer.json()
    assert (body["token_type"], body["expires_in"], body["scope"]) == ("bearer", 3600, "")
    accepted = await client.get(WEBHOOKS, headers={"authorization": f"Bearer {body['access_token']}"})
    assert accepted.status_code == 200
    assert (emulator.oauth.requests, emulator.oauth.issued) == (1, 1)
    assert emulator.requests[0].operation_id == "oauth"
    assert "test-key-secret" not in repr(emulator.requests[0].headers)


async def test_a_token_expires(emulator: Emulator, client: httpx.AsyncClient, clock: ManualClock) -> None:
    emulator.oauth.token_lifetime = 30
    body = (await client.post("/oauth2/token", data=GRANT, auth=KEY)).json()
    assert body["expires_in"] == 30
    headers = {"authorization": f"Bearer {body['access_token']}"}
    clock.advance(29.9)
    assert (await client.get(WEBHOOKS, headers=headers)).status_code == 200
    clock.advance(0.1)
    refused = await client.get(WEBHOOKS, headers=headers)
    assert (refused.status_code, refused.json()["errorCode"]) == (401, "unauthorized_error")
    assert "expired" in refused.headers["www-authenticate"]


async def test_tokens_can_be_made_and_expired_by_hand(emulator: Emulator, client: httpx.AsyncClient) -> None:
    headers = {"authorization": f"Bearer {emulator.oauth.issue()}"}
    assert (await client.get(WEBHOOKS, headers=headers)).status_code == 200
    emulator.oauth.expire_all()
    assert "expired" in (await client.get(WEBHOOKS, headers=headers)).headers["www-authenticate"]


@pytest.mark.parametrize(
    "authorization",
    [None, b"", b"Bearer", b"Bearer nonsense", b"Basic", b"Basic !!!", b"Basic bm8=", b"Digest x", b"Bearer \xe6"],
)
async def test_other_credentials_are_refused(
    emulator: Emulator, client: httpx.AsyncClient, authorization: bytes | None
) -> None:
    headers = {} if authorization is None else {b"authorization": authorization}
    refused = await client.get(WEBHOOKS, headers=headers)
    body = refused.json()
    assert (refused.status_code, body["errorCode"]) == (401, "unauthorized_error")
    assert emulator.contract.check_answer("WebhookWebhookController_listWebhooks_v1", 401, body) == []
    assert refused.headers["www-authenticate"]
    assert "expired" not in refused.headers["www-authenticate"]


async def test_basic_authentication_is_accepted(client: httpx.AsyncClient) -> None:
    assert (await client.get(WEBHOOKS, auth=KEY)).status_code == 200
    assert (await client.get(WEBHOOKS, auth=("test-key-id", "wrong"))).status_code == 401


@pytest.mark.parametrize(
    ("data", "auth", "status", "error"),
    [
        (GRANT, ("test-key-id", "wrong"), 401, "invalid_client"),
        (GRANT, None, 401, "invalid_client"),
        ({"grant_type": "password"}, KEY, 400, "unsupported_grant_type"),
        ({}, KEY, 400, "invalid_request"),
    ],
)
async def test_token_requests_that_are_refused(
    client: httpx.AsyncClient, data: dict[str, str], auth: tuple[str, str] | None, status: int, error: str
) -> None:
    refused = await client.post("/oauth2/token", data=data, auth=auth or httpx.Auth())
    assert (refused.status_code, refused.json()["error"]) == (status, error)
    assert refused.json()["error_description"]


async def test_the_token_endpoint_takes_posts_alone(client: httpx.AsyncClient) -> None:
    assert (await client.get("/oauth2/token", auth=KEY)).status_code == 405
