"""One token for everybody: fetched once, renewed in time, replaced when refused."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import (
    AuthenticationError,
    BasicAuth,
    BearerToken,
    Clock,
    ConfigurationError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    TokenError,
)
from tests.support.scripted import TOKEN_URL, WEBHOOK, Answer, Harness, ok, refusal, token
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio

ASYNC_ALONE = r"^These credentials need an httpx\.AsyncClient\.$"
CREDENTIALS = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)


@pytest.fixture(scope="module", params=BACKENDS, ids=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class TokenService:
    """A token endpoint and an API that takes the tokens in ``accepted``."""

    def __init__(self, *, lifetime: object = 3600, pause: Callable[[], Awaitable[None]] | None = None) -> None:
        self.lifetime = lifetime
        self.pause = pause
        self.failures: list[Answer] = []
        self.issued = 0
        self.token_requests: list[httpx.Request] = []
        self.used: list[str] = []
        self.refused: set[str] = set()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            self.token_requests.append(request)
            if self.pause is not None:
                await self.pause()
            if self.failures:
                failure = self.failures.pop(0)
                if isinstance(failure, Exception):
                    raise failure
                assert isinstance(failure, httpx.Response)
                return failure
            self.issued += 1
            return token(f"token-{self.issued}", self.lifetime)
        credential = request.headers["authorization"]
        self.used.append(credential)
        await anyio.lowlevel.checkpoint()
        if credential in self.refused:
            return refusal(401, "unauthorized_error", www_authenticate="Bearer error=expired")
        return httpx.Response(200, json=WEBHOOK)


def harness_on(service: TokenService, **options: Any) -> Harness:
    return Harness(service, **{"auth": CREDENTIALS, **options})


async def get(client: ProvisioningClient) -> None:
    await client.webhooks.get("w1")


async def test_the_request_is_the_one_that_the_standard_describes() -> None:
    service = TokenService()
    async with harness_on(service) as harness:
        await get(harness.client)
    (request,) = service.token_requests
    assert request.method == "POST"
    assert request.content == b"grant_type=client_credentials"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.headers["authorization"] == "Basic a2V5LWlkOmtleS1zZWNyZXQ="
    assert request.extensions["timeout"] == harness.http.timeout.as_dict()
    assert service.used == ["Bearer token-1"]


async def test_a_thousand_tasks_make_one_request() -> None:
    gate = anyio.Event()
    service = TokenService(pause=lambda: gate.wait())

    async def a_thousand(client: ProvisioningClient) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(1_000):
                tasks.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            gate.set()

    async with harness_on(service) as harness:
        await a_thousand(harness.client)
        assert len(service.token_requests) == 1
        harness.time.now += 4_000  # the token is over
        gate = anyio.Event()
        await a_thousand(harness.client)
    assert len(service.token_requests) == 2
    assert service.used == ["Bearer token-1"] * 1_000 + ["Bearer token-2"] * 1_000


async def test_if_the_fetching_task_is_cancelled_the_next_one_fetches() -> None:
    blocked = [anyio.Event()]  # the first request never gets its answer

    async def pause() -> None:
        if blocked:
            await blocked.pop().wait()
        await anyio.lowlevel.checkpoint()

    service = TokenService(pause=pause)
    finished: list[int] = []

    async def call(client: ProvisioningClient, number: int) -> None:
        await get(client)
        finished.append(number)

    async with harness_on(service) as harness, anyio.create_task_group() as tasks:
        first = anyio.CancelScope()

        async def fetcher() -> None:
            with first:
                await call(harness.client, 0)

        tasks.start_soon(fetcher)
        await anyio.wait_all_tasks_blocked()
        for number in range(1, 101):
            tasks.start_soon(call, harness.client, number)
        await anyio.wait_all_tasks_blocked()
        first.cancel()
    assert sorted(finished) == list(range(1, 101))
    assert len(service.token_requests) == 2  # one was cancelled, the other served a hundred


async def test_a_failed_fetch_is_shared_by_those_who_waited_for_it() -> None:
    gate = anyio.Event()
    service = TokenService(pause=lambda: gate.wait())
    errors: list[TokenError] = []

    async def call(client: ProvisioningClient) -> None:
        try:
            await get(client)
        except TokenError as error:
            errors.append(error)

    async with harness_on(service) as harness:
        for tried in (1, 2):
            gate = anyio.Event()
            service.failures = [httpx.Response(401, json={"error": "invalid_client"})]
            async with anyio.create_task_group() as tasks:
                for _ in range(50):
                    tasks.start_soon(call, harness.client)
                await anyio.wait_all_tasks_blocked()
                gate.set()
            assert len(service.token_requests) == tried
            assert len({id(error) for error in errors}) == len(errors) == tried * 50
        await get(harness.client)  # a later call tries again
    assert len(service.token_requests) == 3


async def test_a_token_near_its_end_is_renewed_while_calls_go_on_with_it() -> None:
    gate = anyio.Event()
    service = TokenService(pause=lambda: gate.wait())
    async with harness_on(service) as harness:
        gate.set()
        await get(harness.client)
        gate = anyio.Event()
        harness.time.now += 3_599 - 300
        await get(harness.client)
        assert len(service.token_requests) == 1
        harness.time.now += 2
        for _ in range(5):
            await get(harness.client)  # none of them waits for the renewal
        await anyio.wait_all_tasks_blocked()
        assert len(service.token_requests) == 2
        assert set(service.used) == {"Bearer token-1"}
        gate.set()
        await anyio.wait_all_tasks_blocked()
        await get(harness.client)
        assert service.used[-1] == "Bearer token-2"
        assert len(service.token_requests) == 2


async def test_a_renewal_that_fails_does_no_harm_and_is_tried_again_after_a_pause() -> None:
    service = TokenService()
    async with harness_on(service, retry=RetryPolicy.none()) as harness:
        await get(harness.client)
        harness.time.now += 3_400
        service.failures = [httpx.Response(500), httpx.Response(500)]
        for _ in range(3):
            await get(harness.client)
            await anyio.wait_all_tasks_blocked()
        assert len(service.token_requests) == 2
        harness.time.now += 100
        await get(harness.client)
        await anyio.wait_all_tasks_blocked()
        assert len(service.token_requests) == 3
        harness.time.now += 80
        await get(harness.client)
        await anyio.wait_all_tasks_blocked()
        await get(harness.client)
    assert service.used[-1] == "Bearer token-2"


async def test_closing_the_client_ends_a_renewal_under_way() -> None:
    never = anyio.Event()
    begun = anyio.current_time()
    service = TokenService()
    async with harness_on(service) as harness:
        await get(harness.client)
        harness.time.now += 3_400
        service.pause = never.wait
        await get(harness.client)
        await anyio.wait_all_tasks_blocked()
        assert len(service.token_requests) == 2
        await harness.client.aclose()
        assert anyio.current_time() - begun < 1.0


@pytest.mark.parametrize(("lifetime", "good_for"), [(30, 28), (1, 0.9), ("3600", 3_500), (10**9, 10**8)])
async def test_the_margin_fits_the_lifetime(lifetime: object, good_for: float) -> None:
    service = TokenService(lifetime=lifetime)
    async with harness_on(service) as harness:
        await get(harness.client)
        harness.time.now += good_for
        await get(harness.client)
        assert service.used == ["Bearer token-1"] * 2


async def test_a_token_that_lives_no_time_serves_those_who_waited_and_does_not_loop() -> None:
    gate = anyio.Event()
    service = TokenService(lifetime=0, pause=lambda: gate.wait())
    async with harness_on(service) as harness:
        for tried in (1, 2):
            gate = anyio.Event()
            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(get, harness.client)
                await anyio.wait_all_tasks_blocked()
                gate.set()
            assert len(service.token_requests) == tried


async def test_the_wall_clock_does_not_matter() -> None:
    wall = 0.0
    clock = Clock(monotonic=lambda: 5.0, wall=lambda: wall)
    service = TokenService()
    async with harness_on(service, clock=clock) as harness:
        await get(harness.client)
        wall = 1e12
        await get(harness.client)
    assert len(service.token_requests) == 1


# Refused tokens


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
async def test_a_refused_token_is_renewed_once_and_the_call_repeated_once(method: str) -> None:
    service = TokenService()
    service.refused = {"Bearer token-1"}
    async with harness_on(service, retry=RetryPolicy.none()) as harness:
        webhooks = harness.client.webhooks
        match method:
            case "GET":
                await webhooks.get("w1")
            case "POST":
                await webhooks.create(target="https://a.example", secret="s", triggers=["ALL"])
            case "PATCH":
                await webhooks.update("w1", target="https://a.example")
            case _:
                await webhooks.delete("w1")
        calls = [request for request in harness.service.requests if request.url.host != "auth.example"]
    assert service.used == ["Bearer token-1", "Bearer token-2"]
    assert [request.method for request in calls] == [method, method]
    assert calls[0].content == calls[1].content
    assert len(service.token_requests) == 2


async def test_many_calls_refused_with_the_same_token_cause_one_renewal() -> None:
    service = TokenService()
    async with harness_on(service) as harness:
        await get(harness.client)
        service.refused = {"Bearer token-1"}
        async with anyio.create_task_group() as tasks:
            for _ in range(100):
                tasks.start_soon(get, harness.client)
    assert len(service.token_requests) == 2
    assert service.used.count("Bearer token-2") == 100


async def test_a_refusal_that_persists_is_an_authentication_error() -> None:
    service = TokenService()
    service.refused = {"Bearer token-1", "Bearer token-2"}
    async with harness_on(service) as harness:
        with pytest.raises(AuthenticationError) as caught:
            await get(harness.client)
    assert [attempt.status for attempt in caught.value.attempts] == [401, 401]
    assert len(service.token_requests) == 2


async def test_a_renewal_that_gives_the_same_token_is_not_used_for_a_repeat() -> None:
    async def issue(request: httpx.Request) -> httpx.Response:
        return token("same") if request.url.host == "auth.example" else refusal(401)

    async with Harness(issue, auth=CREDENTIALS) as harness:
        with pytest.raises(AuthenticationError) as caught:
            await get(harness.client)
    assert len(caught.value.attempts) == 1


# The token endpoint fails


@pytest.mark.parametrize(
    "failure", [httpx.Response(429), httpx.Response(500), httpx.ConnectError("no"), httpx.ReadError("lost")]
)
async def test_passing_failures_of_the_endpoint_are_repeated(failure: Answer) -> None:
    service = TokenService()
    service.failures = [failure, failure]
    async with harness_on(service) as harness:
        await get(harness.client)
    assert len(service.token_requests) == 3
    assert harness.time.slept == [0.5, 1.0]


@pytest.mark.parametrize(
    ("answer", "error", "said"),
    [
        (
            httpx.Response(401, json={"error": "invalid_client", "error_description": "Unknown client."}),
            "invalid_client",
            "401 Unauthorized, invalid_client: Unknown client. It was needed for webhooks.get. "
            "Check the key id and the key secret",
        ),
        (
            httpx.Response(400, json={"error": "unsupported_grant_type"}),
            "unsupported_grant_type",
            "Check the token URL",
        ),
        (httpx.Response(400, text="nope"), None, "400 Bad Request."),
        (httpx.Response(403, json=["odd"]), None, "403 Forbidden."),
        (httpx.Response(302, headers={"location": "https://evil.example"}), None, "not sent along a redirect"),
        (httpx.Response(200, text="<html>"), None, "not with a JSON object"),
        (httpx.Response(200, json=[]), None, "not with a JSON object"),
        (token("t", "soon"), None, "no number of seconds"),
        (token("t", -1), None, "no number of seconds"),
        (token("t", True), None, "no number of seconds"),
        (token("t", "inf"), None, "no number of seconds"),
        (token(""), None, "without a usable access_token"),
        (token("line\nbreak"), None, "without a usable access_token"),
        (httpx.Response(200, json={"expires_in": 3600}), None, "without a usable access_token"),
        (
            httpx.Response(200, json={"access_token": "t", "token_type": "mac", "expires_in": 1}),
            None,
            "token_type other than bearer",
        ),
    ],
)
async def test_lasting_failures_of_the_endpoint_say_what_to_do(
    answer: httpx.Response, error: str | None, said: str
) -> None:
    service = TokenService()
    service.failures = [answer]
    async with harness_on(service) as harness:
        with pytest.raises(TokenError) as caught:
            await get(harness.client)
    assert len(service.token_requests) == 1
    assert caught.value.error == error
    assert said in str(caught.value)
    assert TOKEN_URL in str(caught.value)


async def test_an_endpoint_that_stays_away_is_a_token_error_too() -> None:
    async with Harness(httpx.ConnectError("no"), auth=CREDENTIALS) as harness:
        with pytest.raises(TokenError, match="no complete answer") as caught:
            await get(harness.client)
    assert len(caught.value.attempts) == 4
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


# The other ways


async def test_basic_auth_sends_the_key() -> None:
    async with Harness(ok(), auth=BasicAuth("key-id", "key-secret")) as harness:
        await get(harness.client)
    assert harness.service.requests[0].headers["authorization"] == "Basic a2V5LWlkOmtleS1zZWNyZXQ="


async def test_a_token_provider_is_asked_for_every_request_and_again_when_refused() -> None:
    tokens = iter(["a", "a", "b", "b", "c"])

    async def provide() -> str:
        await anyio.lowlevel.checkpoint()
        return next(tokens)

    def answer(request: httpx.Request) -> httpx.Response:
        return ok() if request.headers["authorization"] in ("Bearer b", "Bearer c") else refusal(401)

    async with Harness(answer, auth=BearerToken(provide)) as harness:
        with pytest.raises(AuthenticationError):
            await get(harness.client)  # a, and a again: no use repeating
        await get(harness.client)
        await get(harness.client)
    used = [request.headers["authorization"] for request in harness.service.requests]
    assert used == ["Bearer a", "Bearer b", "Bearer b"]


def test_unusable_credentials_are_refused_without_being_shown() -> None:
    for bad in ("secret token", "secret\n", "", "sécret"):
        with pytest.raises(ConfigurationError) as caught:
            ProvisioningClient("p", auth=BearerToken(bad))
        assert "cret" not in repr(caught.value)
    for make in (BasicAuth, OAuth2ClientCredentials):
        with pytest.raises(ConfigurationError, match="key_secret"):
            make("id", "")
        assert "hush" not in repr(make("id", "hush"))
    assert "hush" not in repr(BearerToken("hush"))


async def test_the_clients_auth_serves_other_httpx_clients() -> None:
    service = TokenService()
    service.refused = {"Bearer token-1"}
    async with (
        harness_on(service) as harness,
        httpx.AsyncClient(auth=harness.client.auth, transport=httpx.MockTransport(service)) as other,
    ):
        assert (await other.get("https://other.example/")).status_code == 200
        await get(harness.client)
    assert service.used == ["Bearer token-1", "Bearer token-2", "Bearer token-2"]
    with httpx.Client(auth=harness.client.auth) as sync, pytest.raises(RuntimeError, match=ASYNC_ALONE):
        sync.get("https://other.example/")  # noqa: ASYNC212
