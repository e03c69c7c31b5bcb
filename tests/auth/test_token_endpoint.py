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
    MemoryTokenStore,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    TokenError,
    TokenTimeoutError,
)
from sinch_provisioning._auth.token_request import UNSTATED_LIFETIME
from sinch_provisioning._auth.token_source import RENEWAL_TIMEOUT
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


async def test_a_renewal_that_hangs_is_given_up_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    issued = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal issued
        if request.url.host != "auth.example":
            return ok()
        issued += 1
        if issued == 2:
            await anyio.sleep_forever()
        return token(f"token-{issued}")

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        for seconds, expected in [(3_400, 2), (RENEWAL_TIMEOUT, 2), (RENEWAL_TIMEOUT, 3)]:
            harness.time.now += seconds
            await get(harness.client)
            await anyio.sleep(RENEWAL_TIMEOUT - 1.0)
            assert issued == expected
        await get(harness.client)
    assert harness.service.requests[-1].headers["authorization"] == "Bearer token-3"
    assert caplog.messages == []


async def test_a_token_is_renewed_and_waited_for_at_its_moments() -> None:
    """Renewed from 300 s before its end, and not used in its last 10 s."""
    issued = 0
    gate = anyio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal issued
        if request.url.host != "auth.example":
            return ok()
        issued += 1
        if issued > 1:
            await gate.wait()
        return token(f"token-{issued}")

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        for seconds, expected in [(3_299, 1), (3_300, 2), (3_589, 2)]:
            harness.time.now = 1_000.0 + seconds
            await get(harness.client)
            await anyio.wait_all_tasks_blocked()
            assert issued == expected
        assert harness.service.requests[-1].headers["authorization"] == "Bearer token-1"
        harness.time.now = 1_000.0 + 3_590
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(get, harness.client)
            await anyio.wait_all_tasks_blocked()
            gate.set()
        assert harness.service.requests[-1].headers["authorization"] == "Bearer token-2"


async def test_a_failed_renewal_is_followed_by_a_pause_of_a_quarter_of_what_is_left(
    caplog: pytest.LogCaptureFixture,
) -> None:
    service = TokenService()
    service.failures = [token(), *[httpx.Response(500)] * 4]
    async with Harness(service, auth=CREDENTIALS, retry=RetryPolicy.none()) as harness:
        await get(harness.client)
        # 200 s, 100 s, 2 s and 1 s before the token is over
        for seconds, pause in [(3_390, 50.0), (3_490, 25.0), (3_588, 1.0), (3_589, 1.0)]:
            before = len(service.token_requests)
            for moment, expected in [(0.0, 1), (pause - 0.125, 1)]:
                harness.time.now = 1_000.0 + seconds + moment
                await get(harness.client)
                await anyio.wait_all_tasks_blocked()
                assert len(service.token_requests) - before == expected
    assert len(caplog.messages) == 4
    summary = "oauth2.token: no access token: 500 Internal Server Error"
    assert caplog.messages[0] == f"the access token could not be renewed ahead of its end: {summary}"


async def test_a_renewal_takes_the_token_that_somebody_else_has_stored() -> None:
    service = TokenService()
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL, store=MemoryTokenStore())
    async with Harness(service, auth=auth) as first, Harness(service, auth=auth) as second:
        second.time = first.time
        second.client = ProvisioningClient("p1", auth=auth, http_client=second.http, clock=first.time.clock)
        await get(first.client)
        await get(second.client)
        first.time.now += 3_400
        for harness in (first, second):
            await get(harness.client)
            await anyio.wait_all_tasks_blocked()
            await get(harness.client)
            assert service.used[-2:] == ["Bearer token-1", "Bearer token-2"]
    assert len(service.token_requests) == 2
