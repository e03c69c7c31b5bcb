"""A token that the service refuses: nobody sends it any more, and it does not cost a token request per call."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint

from sinch_provisioning import (
    AuthenticationError,
    BearerToken,
    ConfigurationError,
    FileTokenStore,
    Limiter,
    MemoryTokenStore,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    TokenError,
    TokenStatusError,
    TokenTimeoutError,
)
from sinch_provisioning._auth.token_source import REPLACEMENT_PAUSE
from tests.auth.test_tokens import TokenService
from tests.support.scripted import TOKEN_URL, WEBHOOK, Answer, Harness, ok, refusal, token
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio

CREDENTIALS = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)


async def get(client: ProvisioningClient) -> None:
    await client.webhooks.get("w1")


class RefusingService(TokenService):
    """Refuses whatever token comes."""

    def __init__(self, *, same: bool = False) -> None:
        super().__init__()
        self.same = same

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            answer = await super().__call__(request)
            return token("always-the-same") if self.same else answer
        self.used.append(request.headers["authorization"])
        return refusal(401, "unauthorized_error")


@pytest.mark.parametrize("same", [False, True])
async def test_a_refusal_that_stays_costs_no_token_request_per_call(same: bool) -> None:
    service = RefusingService(same=same)
    async with Harness(service, auth=CREDENTIALS) as harness:
        for _ in range(20):
            with pytest.raises(AuthenticationError):
                await get(harness.client)
        assert len(service.token_requests) == 2
        # Later it may be the token after all: one request for each such pause.
        for expected in (3, 4):
            harness.time.now += REPLACEMENT_PAUSE
            for _ in range(5):
                with pytest.raises(AuthenticationError):
                    await get(harness.client)
            assert len(service.token_requests) == expected


async def test_a_project_of_somebody_elses_does_no_harm_to_ones_own() -> None:
    """The token is good, and stays in use, although calls for another project are refused."""
    service = TokenService()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "/projects/other/" in request.url.path:
            return refusal(401, "unauthorized_error")
        return await service(request)

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        for _ in range(10):
            with pytest.raises(AuthenticationError):
                await harness.client.webhooks.get("w1", project_id="other")
            await get(harness.client)
    assert len(service.token_requests) == 2
    assert set(service.used) == {"Bearer token-1", "Bearer token-2"}


class HeldService:
    """Refuses the first token; each of its doors can be held shut."""

    def __init__(self) -> None:
        self.token_door = anyio.Event()
        self.service_door = anyio.Event()
        self.used: list[str] = []
        self.token_requests = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            self.token_requests += 1
            if self.token_requests > 1:
                await self.token_door.wait()
            return token(f"token-{self.token_requests}")
        credential = request.headers["authorization"]
        self.used.append(credential)
        await self.service_door.wait()
        return refusal(401) if credential == "Bearer token-1" else httpx.Response(200, json=WEBHOOK)


async def settle() -> None:
    """Let everybody go as far as they can."""
    for _ in range(50):
        await checkpoint()


@pytest.mark.parametrize("bound", ["limiter", "queue"])
async def test_queued_calls_do_not_go_out_with_a_token_known_as_refused(
    bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = HeldService()
    options: dict[str, Any] = {"limiter": Limiter(concurrent=4)}
    if bound == "queue":
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", service.__call__)
        options = {"max_connections": 4, "http_client": None}
    async with Harness(service, auth=CREDENTIALS, **options) as harness, anyio.create_task_group() as tasks:
        for _ in range(60):
            tasks.start_soon(get, harness.client)
        await settle()
        assert service.used == ["Bearer token-1"] * 4
        service.service_door.set()
        await settle()  # the four are refused, and the token request is held
        assert service.used == ["Bearer token-1"] * 4
        assert service.token_requests == 2
        service.token_door.set()
    assert service.used == ["Bearer token-1"] * 4 + ["Bearer token-2"] * 60
    assert service.token_requests == 2


async def test_the_token_request_passes_by_the_calls_that_wait_for_it() -> None:
    """Four slots, all taken by calls that take long; one call gets its answer, 401, and needs a token at once."""
    service = HeldService()
    service.service_door.set()
    busy = anyio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/busy"):
            await busy.wait()
            return ok()
        return await service(request)

    limiter = Limiter(concurrent=2)
    async with Harness(answer, auth=CREDENTIALS, limiter=limiter) as harness, anyio.create_task_group() as tasks:
        tasks.start_soon(get, harness.client)
        await settle()
        for _ in range(5):
            tasks.start_soon(harness.client.webhooks.get, "busy")
        await settle()
        assert service.token_requests == 2
        service.token_door.set()
        await settle()
        busy.set()
    assert service.used[-1] == "Bearer token-2"


async def test_the_token_request_does_not_wait_for_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The only one is taken by a call that takes long, and the token is over."""
    issued = 0
    busy = anyio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal issued
        if request.url.host == "auth.example":
            issued += 1
            return token(f"token-{issued}")
        await busy.wait()
        return ok()

    async def handle(_: Any, request: httpx.Request) -> httpx.Response:
        return await answer(request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
    async with (
        Harness(answer, auth=CREDENTIALS, http_client=None, max_connections=1) as harness,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(get, harness.client)
        await settle()
        harness.time.now += 4_000
        tasks.start_soon(get, harness.client)
        await settle()
        assert issued == 2
        busy.set()


async def test_a_token_request_leaves_the_rate_of_calls_alone() -> None:
    limiter = Limiter(8.0)
    async with Harness(refusal(429), auth=CREDENTIALS, limiter=limiter) as harness:
        with pytest.raises(TokenError):
            await get(harness.client)
    assert limiter.rate == 8.0
    assert len(harness.service.requests) == 4


async def test_if_no_other_token_is_to_be_had_the_old_one_may_do_elsewhere() -> None:
    service = TokenService()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "/projects/other/" in request.url.path:
            return refusal(401)
        return await service(request)

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        service.failures = [httpx.Response(403)]
        with pytest.raises(TokenError):
            await harness.client.webhooks.get("w1", project_id="other")
        await get(harness.client)
    assert service.used == ["Bearer token-1"] * 2
    assert len(service.token_requests) == 2


async def test_a_refused_token_of_a_shared_store_is_not_taken_from_it_by_those_who_wait(tmp_path: Any) -> None:
    for store in (MemoryTokenStore(), FileTokenStore(tmp_path / "tokens")):
        service = TokenService()
        service.refused = {"Bearer token-1"}
        credentials = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL, store=store)
        async with (
            Harness(service, auth=credentials, limiter=Limiter(concurrent=1)) as harness,
            anyio.create_task_group() as tasks,
        ):
            for _ in range(10):
                tasks.start_soon(get, harness.client)
        assert service.used == ["Bearer token-1"] + ["Bearer token-2"] * 10
        assert len(service.token_requests) == 2


async def test_a_cancelled_replacement_is_taken_over() -> None:
    service = HeldService()
    service.service_door.set()
    async with Harness(service, auth=CREDENTIALS) as harness, anyio.create_task_group() as tasks:
        with anyio.CancelScope() as scope:
            tasks.start_soon(cancel_when_settled, scope)
            await get(harness.client)
        assert scope.cancelled_caught
        tasks.start_soon(get, harness.client)
        await settle()
        service.token_door.set()
    assert service.used == ["Bearer token-1", "Bearer token-3"]


@pytest.mark.parametrize("later", [0, 20])
async def test_a_call_refused_late_goes_on_with_the_token_of_then(later: int) -> None:
    """Its token had replaced another one, and has been followed since; the follower may be over too."""
    gate = anyio.Event()
    service = TokenService(lifetime=20)
    service.refused = {"Bearer token-1"}

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/slow") and request.headers["authorization"] == "Bearer token-2":
            await gate.wait()
            return refusal(401)
        return await service(request)

    async with Harness(answer, auth=CREDENTIALS) as harness:
        await get(harness.client)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(harness.client.webhooks.get, "slow")
            await settle()
            harness.time.now += 20
            await get(harness.client)
            harness.time.now += later
            gate.set()
    assert service.issued == (4 if later else 3)
    assert service.used[-1] == f"Bearer token-{service.issued}"


async def cancel_when_settled(scope: anyio.CancelScope) -> None:
    await settle()
    scope.cancel()


def lost_then_refused(*token_answers: Answer) -> Callable[[httpx.Request], Any]:
    """A change that takes effect and whose answer is lost, then a token that is refused and not to be replaced."""
    calls, tokens = iter([httpx.Response(502), refusal(401)]), iter([token(), *token_answers])

    def answer(request: httpx.Request) -> Any:
        found = next(tokens if request.url == TOKEN_URL else calls)
        return found(request) if callable(found) else found

    return answer


@pytest.mark.parametrize(
    "kind", [pytest.param(refusal(401), id="refused"), pytest.param(httpx.Response(503), id="away")]
)
async def test_a_call_that_may_have_taken_effect_is_remembered_when_its_token_is_gone(kind: httpx.Response) -> None:
    lenient = RetryPolicy(caution="lenient")
    async with Harness(lost_then_refused(*[kind] * 9), auth=CREDENTIALS, retry=lenient) as harness:
        with pytest.raises(TokenStatusError) as caught:
            await harness.client.bundles.create(name="Shop", region="EU")
    error = caught.value
    assert (error.may_have_succeeded, error.earlier_attempt_may_have_succeeded) == (True, True)
    assert [(attempt.call, attempt.status) for attempt in error.earlier_attempts] == [
        ("bundles.create", 502),
        ("bundles.create", 401),
    ]
    assert [attempt.may_have_succeeded for attempt in error.attempts][:2] == [True, False]
    assert not any(attempt.may_have_succeeded for attempt in error.attempts[2:]), "a request for a token has no effect"
    assert "It was needed for bundles.create. It may have taken effect before: read the current state" in str(error)
    assert pickle.loads(pickle.dumps(error)).may_have_succeeded


@pytest.mark.parametrize("anyio_backend", BACKENDS, ids=["asyncio", "trio"])
async def test_a_call_that_runs_out_of_time_for_want_of_another_token_is_remembered_too() -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    lenient = RetryPolicy(caution="lenient")
    async with Harness(lost_then_refused(hang), auth=CREDENTIALS, retry=lenient) as harness:
        with pytest.raises(TokenTimeoutError) as caught:
            await harness.client.bundles.create(name="Shop", region="EU", timeout=60)
    assert caught.value.may_have_succeeded
    assert [attempt.status for attempt in caught.value.attempts] == [502, 401]


async def test_a_call_whose_token_never_came_has_taken_no_effect() -> None:
    async with Harness(httpx.Response(503), auth=CREDENTIALS) as harness:
        with pytest.raises(TokenStatusError) as caught:
            await harness.client.bundles.create(name="Shop", region="EU")
    assert (caught.value.may_have_succeeded, caught.value.earlier_attempts) == (False, ())
    assert "taken effect" not in str(caught.value)


async def test_a_bearer_token_that_cannot_be_one_comes_too_late_to_undo_a_call() -> None:
    given = iter(["token-0", "no token"])

    async def provide() -> str:
        return next(given)

    answers = (httpx.Response(502), refusal(401), ok())
    async with Harness(*answers, auth=BearerToken(provide), retry=RetryPolicy(caution="lenient")) as harness:
        with pytest.raises(ConfigurationError) as caught:
            await harness.client.bundles.create(name="Shop", region="EU")
    assert [attempt.may_have_succeeded for attempt in caught.value.earlier_attempts] == [True, False]
