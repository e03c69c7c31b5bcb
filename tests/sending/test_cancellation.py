"""Cancelling a call at each place where it waits, and running out of time there."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from sinch_provisioning import (
    APITimeoutError,
    Attempt,
    Clock,
    Limiter,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RetryPolicy,
    StoredToken,
)
from tests.support.calls import Make, comment, get, post
from tests.support.cancelling import await_what_others_cancelled
from tests.support.scripted import TOKEN_URL, WEBHOOK, Harness, ok
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module", params=BACKENDS, ids=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Places:
    """Every place where a call waits; at one of them it waits for ever."""

    def __init__(self, stuck_at: int | None = None) -> None:
        self.stuck_at = stuck_at
        self.passed: list[str] = []
        self.open_bodies = 0

    async def wait(self, name: str) -> None:
        self.passed.append(name)
        if len(self.passed) - 1 == self.stuck_at:
            await anyio.sleep_forever()
        await anyio.lowlevel.checkpoint()


class Body(httpx.AsyncByteStream):
    """An answer's body that notices whether it was closed."""

    def __init__(self, places: Places, name: str, content: bytes) -> None:
        self.places, self.name, self.content = places, name, content
        places.open_bodies += 1

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await self.places.wait(f"{self.name}: half the body")
        yield self.content[:5]
        await self.places.wait(f"{self.name}: the rest of the body")
        yield self.content[5:]

    async def aclose(self) -> None:
        await anyio.lowlevel.checkpoint()  # closing takes a while, also for whoever was cancelled
        self.places.open_bodies -= 1


class Transport(httpx.AsyncBaseTransport):
    """A token, a 401, a 503, and then success."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.answers = [401, 503, 200]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            await self.places.wait("the token's head")
            content = b'{"access_token": "t%d", "expires_in": 3600}' % len(self.places.passed)
            return httpx.Response(200, stream=Body(self.places, "token", content))
        status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        await self.places.wait(f"the answer's head ({status})")
        content = b'{"id": "w1", "padding": "%s"}' % (b"x" * 20)
        return httpx.Response(status, stream=Body(self.places, str(status), content))


class Store:
    """A token store that waits at every turn."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.locks = 0

    async def load(self, key: str) -> StoredToken | None:
        await self.places.wait("store: load")
        return None

    async def save(self, key: str, token: StoredToken) -> None:
        await self.places.wait("store: save")

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        await self.places.wait("store: lock")
        self.locks += 1
        try:
            yield
        finally:
            self.locks -= 1


@asynccontextmanager
async def a_client_that_waits(places: Places) -> AsyncGenerator[tuple[ProvisioningClient, Store], None]:
    async def sleep(_: float) -> None:
        await places.wait("the delay before a retry")

    async def on_attempt(attempt: Attempt) -> None:
        await places.wait(f"the hook ({attempt.outcome})")

    store = Store(places)
    async with httpx.AsyncClient(transport=Transport(places)) as http:
        client = ProvisioningClient(
            "p1",
            auth=OAuth2ClientCredentials("i", "s", token_url=TOKEN_URL, store=store),
            http_client=http,
            clock=Clock(sleep=sleep),
            on_attempt=on_attempt,
            limiter=Limiter(concurrent=1),
            timeout=None,
            retry=RetryPolicy(base_delay=1e-6),
        )
        async with client:
            yield client, store


async def all_places() -> list[str]:
    places = Places()
    async with a_client_that_waits(places) as (client, _):
        assert (await client.webhooks.get("w1")).id == WEBHOOK["id"]
    return places.passed


async def test_there_are_many_places() -> None:
    passed = await all_places()
    assert len(passed) > 25
    assert {"store: load", "store: lock", "store: save", "the token's head", "the delay before a retry"} <= set(passed)
    assert {"the answer's head (401)", "503: half the body", "200: the rest of the body"} <= set(passed)


async def test_cancelling_at_each_of_them_leaves_nothing_behind() -> None:
    for number, name in enumerate(await all_places()):
        places = Places(stuck_at=number)
        async with a_client_that_waits(places) as (client, store):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, client)
                while len(places.passed) <= number:
                    await anyio.lowlevel.checkpoint()
                tasks.cancel_scope.cancel()
            assert places.passed[number] == name
            assert places.open_bodies == 0, name
            assert store.locks == 0, name
            await client.webhooks.get("w1")  # no lock is held, and the client is as good as before
        assert places.open_bodies == 0, name


async def test_a_deadline_covers_each_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sinch_provisioning._sending.exchange.HOOK_PATIENCE", 0.0)
    *names, last = await all_places()
    assert last == "the hook (200)"  # where the answer is there, and is not lost: see below
    for number, name in enumerate(names):
        places = Places(stuck_at=number)
        async with a_client_that_waits(places) as (client, _):
            # A store that hangs is waited for a while, and done without.
            timeout = 1.0 if name.startswith("store") else 3600.0
            with pytest.raises(APITimeoutError, match=rf"within (the )?{timeout:g} s"):
                await client.webhooks.get("w1", timeout=timeout)
            assert places.passed[number:] == [name]
            assert places.open_bodies == 0, name


async def test_a_hook_that_hangs_costs_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    async def hang(attempt: Attempt) -> None:
        await anyio.sleep_forever()

    async with Harness(ok(), on_attempt=hang, timeout=60.0) as harness:
        hook = await harness.client.webhooks.create(target="https://a.example", secret="s", triggers=["ALL"])
    assert hook.id == "w1"
    assert caplog.messages == ["the on_attempt hook took longer than the call may, and was cut off"]


async def test_a_surrounding_deadline_is_left_to_whoever_set_it() -> None:
    async def hang(_: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async with Harness(hang, ok()) as harness:
        with pytest.raises(TimeoutError):
            with anyio.fail_after(1.0):
                await get(harness.client)
        with anyio.move_on_after(1.0) as scope:
            await get(harness.client.with_options(timeout=5.0))
        assert not scope.cancelled_caught


@pytest.mark.parametrize(("make", "warns"), [(get, False), (post, True), (comment, True)])
async def test_running_out_of_time_tells_what_may_have_happened(make: Make, warns: bool) -> None:
    async def hang(_: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async with Harness(hang, timeout=60.0) as harness:
        with pytest.raises(APITimeoutError) as caught:
            await make(harness.client)
    (attempt,) = caught.value.attempts
    assert (attempt.exception, attempt.exception_type) == ("cut off, out of time", "TimeoutError")
    assert ("may have taken effect" in str(caught.value)) is warns


async def test_no_task_is_left_behind() -> None:
    before = len(anyio.get_running_tasks())
    async with Harness(ok()) as harness:
        await get(harness.client)
        with anyio.CancelScope() as scope:
            scope.cancel()
            await get(harness.client)
    assert len(anyio.get_running_tasks()) == before


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_hook_that_awaits_what_others_cancelled_costs_no_call(
    anyio_backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def on_attempt(attempt: Attempt) -> None:
        await await_what_others_cancelled()

    async with Harness(ok(), on_attempt=on_attempt) as harness:
        assert (await harness.client.webhooks.get("w1")).id == "w1"
    assert "the on_attempt hook failed" in caplog.text
