"""A store that hangs or gives rubbish costs no more than one that fails; and what the stores of the SDK bound."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    FileTokenStore,
    OAuth2ClientCredentials,
    RedisTokenStore,
    StoredToken,
)
from sinch_provisioning._auth.stores.file import THREADS
from tests.auth.test_shared_stores import KEY, TOKEN, HungFiles
from tests.auth.test_tokens import TokenService, get
from tests.support.cancelling import await_what_others_cancelled
from tests.support.scripted import TOKEN_URL, Harness
from tests.support.virtual_time import BACKENDS

pytestmark = pytest.mark.anyio

in_virtual_time = pytest.mark.parametrize("anyio_backend", BACKENDS, ids=["asyncio", "trio"])


class HungStore:
    """Hangs at one action."""

    def __init__(self, action: str) -> None:
        self.hung = action

    async def act(self, action: str) -> None:
        if action == self.hung:
            await anyio.sleep_forever()

    async def load(self, key: str) -> StoredToken | None:
        await self.act("load")
        return None

    async def save(self, key: str, token: StoredToken) -> None:
        await self.act("save")

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        await self.act("lock")
        yield
        await self.act("unlock")


def credentials(store: Any) -> OAuth2ClientCredentials:
    return OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL, store=store)


@in_virtual_time
@pytest.mark.parametrize(("action", "seconds"), [("load", 2.0), ("save", 2.0), ("lock", 20.0), ("unlock", 2.0)])
async def test_a_store_that_hangs_is_waited_for_a_while(
    action: str, seconds: float, caplog: pytest.LogCaptureFixture
) -> None:
    service = TokenService()
    async with Harness(service, auth=credentials(HungStore(action)), timeout=None) as harness:
        begun = anyio.current_time()
        await get(harness.client)
        assert anyio.current_time() - begun == seconds
    assert service.used == ["Bearer token-1"]
    assert caplog.messages == [f"the token store failed to {action} (TimeoutError); going on without it"]
    assert [vars(record)["store_action"] for record in caplog.records] == [action]


async def test_a_store_that_failed_is_left_alone_for_half_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    class Failing(HungStore):
        async def act(self, action: str) -> None:
            raise OSError("hush")

    async with Harness(TokenService(lifetime=0), auth=credentials(Failing(""))) as harness:
        for seconds, failures in [(0.0, 1), (29.9, 1), (0.1, 2)]:
            harness.time.now += seconds
            await get(harness.client)
            assert len(caplog.messages) == failures


@pytest.mark.parametrize("text", ["", "line\nbreak", "sécret"])
async def test_a_token_of_a_store_must_be_one(text: str) -> None:
    class Careless(HungStore):
        async def load(self, key: str) -> StoredToken | None:
            return StoredToken(text, 9e12, 3600.0)

    service = TokenService()
    async with Harness(service, auth=credentials(Careless(""))) as harness:
        await get(harness.client)
    assert service.used == ["Bearer token-1"]


async def test_a_file_system_that_hangs_holds_few_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all stores of an event loop together."""
    stores = [FileTokenStore(tmp_path), FileTokenStore(tmp_path)]
    await stores[0].save(KEY, TOKEN)
    files = HungFiles(monkeypatch)
    begun = 0
    async with anyio.create_task_group() as tasks:
        for _ in range(THREADS):
            for store in stores:
                tasks.start_soon(store.load, KEY)
        while begun < THREADS:
            begun += files.waiting.acquire(blocking=False)
            await anyio.sleep(0.001)
        await anyio.wait_all_tasks_blocked()
        begun += files.waiting.acquire(blocking=False)
        files.let_go.set()
    assert begun == THREADS
    assert len(files.opened) == 2 * THREADS


async def test_a_directory_may_be_made_by_somebody_else_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(_: Path) -> bool:
        return False

    store = FileTokenStore(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "exists", absent)
        await store.save(KEY, TOKEN)
    assert await store.load(KEY) == TOKEN


class FakeRedis:
    """What the store asks of redis-py."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, int]] = {}
        self.locked: list[tuple[str, float, float]] = []

    async def get(self, name: str) -> bytes | None:
        return self.kept[name][0].encode() if name in self.kept else None

    async def set(self, name: str, value: str, *, px: int) -> None:
        self.kept[name] = value, px

    @asynccontextmanager
    async def lock(self, name: str, *, timeout: float, sleep: float) -> AsyncGenerator[None, None]:
        self.locked.append((name, timeout, sleep))
        yield


@pytest.mark.parametrize(("lifetime", "milliseconds"), [(0.0, 1), (0.0011, 1), (3600.0, 3_600_000)])
async def test_what_stands_in_redis(lifetime: float, milliseconds: int) -> None:
    """Versions of the SDK share it, so it stays as it is."""
    redis: Any = FakeRedis()
    store = RedisTokenStore(redis)
    given = StoredToken("t", 5.0, lifetime)
    assert await store.load("k") is None
    async with store.lock("k"):
        await store.save("k", given)
    assert await store.load("k") == given
    ((name, (text, px)),) = redis.kept.items()
    assert (name, px) == ("sinch-provisioning:token:k", milliseconds)
    assert StoredToken.from_json(text) == given
    assert redis.locked == [("sinch-provisioning:token:k:lock", 30.0, 0.05)]


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_store_whose_connection_others_cancelled_has_failed(
    anyio_backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    class Cancelled(HungStore):
        async def act(self, action: str) -> None:
            await await_what_others_cancelled()

    service = TokenService()
    async with Harness(service, auth=credentials(Cancelled(""))) as harness:
        await get(harness.client)
    assert "the token store failed to load (RuntimeError)" in caplog.text
