"""What comes of one request: answers, hooks that refuse them, failures that are none of a transport, late hooks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APITimeoutError,
    Attempt,
    BearerToken,
    ConfigurationError,
    NotFoundError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryBudget,
    RetryPolicy,
)
from tests.support.calls import get
from tests.support.scripted import TOKEN_URL, Harness, ok, refusal, token
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module", params=BACKENDS, ids=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


async def hang(_: httpx.Request) -> httpx.Response:
    await anyio.sleep_forever()
    raise AssertionError


async def hang_on_a_connection(_: Any, request: httpx.Request) -> httpx.Response:
    return await hang(request)


class Body(httpx.AsyncByteStream):
    """A body that may fail, and notices its end."""

    def __init__(self, content: bytes, failure: Exception | None = None) -> None:
        self.content, self.failure = content, failure
        self.is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content
        if self.failure is not None:
            raise self.failure

    async def aclose(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("reads", [False, True])
async def test_a_hook_of_the_http_client_may_refuse_an_answer(reads: bool) -> None:
    async def refuse(response: httpx.Response) -> None:
        if reads:
            await response.aread()
        response.raise_for_status()

    body = Body(refusal(404).content)
    transport = httpx.MockTransport(lambda _: httpx.Response(404, headers={"x-request-id": "r-1"}, stream=body))
    async with (
        httpx.AsyncClient(transport=transport, event_hooks={"response": [refuse]}) as http,
        ProvisioningClient("p1", auth=BearerToken("t"), http_client=http) as client,
    ):
        with pytest.raises(NotFoundError) as caught:
            await get(client)
    assert caught.value.error_code == ("some_code" if reads else None)
    assert caught.value.request_id == "r-1"
    assert [attempt.status for attempt in caught.value.attempts] == [404]


@pytest.mark.parametrize("failure", [httpx.InvalidURL("no port"), UnicodeError("no port")])
async def test_an_answer_that_leads_nowhere_is_no_answer(failure: Exception) -> None:
    async with Harness(failure, retry=RetryPolicy.none()) as harness:
        with pytest.raises(APIConnectionError) as caught:
            await get(harness.client)
    (attempt,) = caught.value.attempts
    assert attempt.exception == "RemoteProtocolError: an answer that cannot be read, no port"
    assert attempt.exception_type == "RemoteProtocolError"
    assert attempt.may_have_succeeded
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert caught.value.request is not None
    assert caught.value.request.url.path == "/v1/projects/p1/webhooks/w1"


async def test_a_failures_full_stop_is_not_told_twice() -> None:
    policy = RetryPolicy(max_retries=1)
    async with Harness(httpx.ReadError("It broke."), httpx.ReadError("Off!"), retry=policy) as harness:
        with pytest.raises(APIConnectionError) as caught:
            await get(harness.client)
    assert [attempt.exception for attempt in caught.value.attempts] == ["ReadError: It broke", "ReadError: Off!"]
    assert "provisioning.api.sinch.com, ReadError: Off! 2 attempts in" in str(caught.value)
    assert ": ReadError: It broke; ReadError: Off! Not repeated: its one retry was used. Check" in str(caught.value)


@pytest.mark.parametrize("place", ["head", "body"])
async def test_a_mistake_in_a_transport_is_not_hidden(place: str) -> None:
    body = Body(b"{", LookupError("mine"))

    def answer(_: httpx.Request) -> httpx.Response:
        if place == "head":
            raise LookupError("mine")
        return httpx.Response(200, stream=body)

    async with Harness(answer) as harness:
        with pytest.raises(LookupError, match="mine"):
            await get(harness.client)
    assert len(harness.service.requests) == 1
    assert body.is_closed is (place == "body")


async def test_a_body_that_was_lost_is_closed() -> None:
    body = Body(b"{", httpx.ReadError("lost"))
    async with Harness(lambda _: httpx.Response(200, stream=body), ok()) as harness:
        await get(harness.client)
        assert body.is_closed
    assert [attempt.outcome for attempt in harness.attempts] == ["200, then ReadError: lost", "200"]
    assert [attempt.may_have_succeeded for attempt in harness.attempts] == [True, False]


async def test_a_refusal_that_nobody_listens_to_stands_in_the_error() -> None:
    async with Harness(refusal(404), on_attempt=None) as harness:
        with pytest.raises(NotFoundError) as caught:
            await get(harness.client)
    (attempt,) = caught.value.attempts
    assert (attempt.status, attempt.number, attempt.delay, attempt.may_have_succeeded) == (404, 1, None, False)
    assert (attempt.call, attempt.method, attempt.project_id) == ("webhooks.get", "GET", "p1")


async def test_how_long_a_request_took_is_told() -> None:
    async def slow(_: httpx.Request) -> httpx.Response:
        harness.time.now += 0.25
        return ok()

    async with Harness(httpx.ReadError("lost"), slow) as harness:
        await get(harness.client)
    assert [attempt.elapsed for attempt in harness.attempts] == [0.0, 0.25]
    assert [attempt.delay for attempt in harness.attempts] == [0.5, None]


async def test_a_request_for_a_token_may_be_repeated_whatever_came_of_it() -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(refusal(500), httpx.ReadError("lost"), token(), ok(), auth=auth) as harness:
        await get(harness.client)
    assert len(harness.service.requests) == 4


@pytest.mark.parametrize("pooled", [False, True])
async def test_a_request_that_was_under_way_when_time_ran_out_is_told(
    pooled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    options: dict[str, Any] = {}
    if pooled:
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", hang_on_a_connection)
        options = {"http_client": None, "max_connections": 1}
    async with Harness(hang, timeout=60.0, **options) as harness, anyio.create_task_group() as tasks:
        for attempts in (1, 0) if pooled else (1, 1):
            tasks.start_soon(out_of_time, harness, attempts)
            await anyio.wait_all_tasks_blocked()


async def out_of_time(harness: Harness, attempts: int) -> None:
    """One that waits for a connection has sent nothing."""
    with pytest.raises(APITimeoutError) as caught:
        await get(harness.client)
    outcomes = [attempt.outcome for attempt in caught.value.attempts]
    assert outcomes == ["cut off, out of time"] * attempts


async def test_time_that_runs_out_in_a_hook_is_no_request_under_way() -> None:
    async def never(_: Attempt) -> None:
        await anyio.sleep_forever()

    async with Harness(refusal(503), ok(), on_attempt=never, timeout=60.0) as harness:
        with pytest.raises(APITimeoutError) as caught:
            await get(harness.client)
    assert [attempt.outcome for attempt in caught.value.attempts] == ["503"]
    assert len(harness.service.requests) == 1


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: RetryBudget(-1), "capacity is -1, not a number from 0 up."),
        (lambda: RetryBudget(cost=0), "cost is 0, not a number above 0."),
    ],
)
def test_a_budget_is_checked(make: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make()
    assert caught.value.problem == said


def test_a_budget_allows_a_hundred_retries_in_a_row() -> None:
    budget = RetryBudget()
    assert [budget.take() for _ in range(101)] == [True] * 100 + [False]
    budget.give_back(0)
    assert budget.tokens == 1.0
    budget.give_back(3)
    assert budget.tokens == 16.0
    for _ in range(600):
        budget.give_back(0)
    assert budget.tokens == budget.capacity == 500.0


async def test_an_answer_of_the_clients_own_connections_is_a_whole_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one from httpx's client: with its request, and how long it took."""

    async def answer(_: Any, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"set-cookie": "a=b"}, json={"id": "w1"})

    seconds = iter([5.0, 5.5])
    monkeypatch.setattr("time.perf_counter", lambda: next(seconds))
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
    async with Harness(ok(), http_client=None, max_connections=1) as harness:
        raw = await harness.client.with_raw_response.webhooks.get("w1")
    assert raw.http_response.elapsed.total_seconds() == 0.5
    assert raw.http_response.request.url.path == "/v1/projects/p1/webhooks/w1"
    assert harness.service.requests == []
