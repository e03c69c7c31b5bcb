"""A token endpoint that hangs, leaves things out, or answers while nobody is there any more."""

from __future__ import annotations

import gc
import json
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APITimeoutError,
    OAuth2ClientCredentials,
    RetryPolicy,
    TokenError,
    TokenTimeoutError,
)
from sinch_provisioning._auth.token_request import UNSTATED_LIFETIME
from tests.auth.test_tokens import TokenService, get
from tests.paging.tasks import count_tasks, until_tasks
from tests.support.scripted import TOKEN_URL, Harness, ok, token
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio

CREDENTIALS = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)


@pytest.fixture(scope="module", params=BACKENDS, ids=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


async def hang(request: httpx.Request) -> httpx.Response:
    if request.url.host == "auth.example":
        await anyio.sleep_forever()
    return ok()


async def test_a_token_endpoint_that_hangs_is_named() -> None:
    async with Harness(hang, auth=CREDENTIALS) as harness:
        with pytest.raises(TokenTimeoutError) as caught:
            await harness.client.webhooks.get("w1", timeout=3600)
    error = caught.value
    assert str(error).startswith(f"No access token from {TOKEN_URL}: none within the 3600 s that the call may take.")
    assert "It was needed for webhooks.get." in str(error)
    assert isinstance(error, APITimeoutError)
    assert error.attempts == ()
    assert [request.url.host for request in harness.service.requests] == ["auth.example"]


async def test_a_token_endpoint_that_hangs_when_a_token_was_refused_is_named() -> None:
    issued = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal issued
        if request.url.host != "auth.example":
            return httpx.Response(401)
        issued += 1
        return token() if issued == 1 else await hang(request)

    async with Harness(answer, auth=CREDENTIALS) as harness:
        with pytest.raises(TokenTimeoutError):
            await harness.client.webhooks.get("w1", timeout=60)


async def test_the_service_that_hangs_is_not_the_token_endpoint() -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host != "auth.example":
            await anyio.sleep_forever()
        return token()

    async with Harness(answer, auth=CREDENTIALS) as harness:
        with pytest.raises(APITimeoutError) as caught:
            await harness.client.webhooks.get("w1", timeout=60)
    assert not isinstance(caught.value, TokenError)
    assert "no answer within 60 s" in str(caught.value)


@pytest.mark.parametrize("document", [{}, {"token_type": "Bearer"}, {"scope": "all"}])
async def test_an_answer_may_leave_out_how_long_the_token_lives(document: dict[str, str]) -> None:
    issued = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal issued
        if request.url.host != "auth.example":
            return ok()
        issued += 1
        return httpx.Response(200, json={"access_token": f"token-{issued}", **document})

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        harness.time.now += UNSTATED_LIFETIME * 0.75
        await get(harness.client)
        assert issued == 1
        harness.time.now += UNSTATED_LIFETIME * 0.25
        await get(harness.client)
    assert issued == 2


@pytest.mark.parametrize("expires_in", [None, "soon", -1, True, [], 10**400, "1e400", float("nan"), float("inf")])
async def test_a_lifetime_that_is_none_is_refused(expires_in: Any) -> None:
    answer = httpx.Response(200, content=json.dumps({"access_token": "token-1", "expires_in": expires_in}).encode())
    async with Harness(answer, auth=CREDENTIALS, retry=RetryPolicy.none()) as harness:
        with pytest.raises(TokenError, match="expires_in"):
            await get(harness.client)


async def test_the_renewal_of_a_dropped_client_ends() -> None:
    service = TokenService()
    before = count_tasks()
    harness = Harness(service, auth=CREDENTIALS)
    await get(harness.client)
    service.pause = anyio.sleep_forever
    harness.time.now += 3_400
    await get(harness.client)
    await until_tasks(before + 1)
    # Nobody closes it.
    await harness.http.aclose()
    del harness
    gc.collect()
    await until_tasks(before)
