"""Tokens shared between clients, processes and hosts."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    FileTokenStore,
    MemoryTokenStore,
    OAuth2ClientCredentials,
    RedisTokenStore,
    StoredToken,
    TokenStore,
)
from sinch_provisioning._auth.stores.protocol import store_key
from tests.support.scripted import TOKEN_URL, Harness

from .test_tokens import TokenService, get

pytestmark = pytest.mark.anyio

KEY = store_key(TOKEN_URL, "key-id")


def credentials(store: TokenStore, *, key_secret: str = "key-secret") -> OAuth2ClientCredentials:
    return OAuth2ClientCredentials("key-id", key_secret, token_url=TOKEN_URL, store=store)


def harness_on(service: TokenService, store: TokenStore) -> Harness:
    return Harness(service, auth=credentials(store))


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    return MemoryTokenStore() if request.param == "memory" else FileTokenStore(tmp_path / "tokens")


async def test_clients_share_a_token(store: TokenStore) -> None:
    service = TokenService()
    for _ in range(3):
        async with harness_on(service, store) as harness:
            await get(harness.client)
    assert len(service.token_requests) == 1
    assert service.used == ["Bearer token-1"] * 3


async def test_clients_that_start_together_make_one_request(store: TokenStore) -> None:
    service = TokenService(pause=lambda: anyio.sleep(0.01))
    harnesses = [harness_on(service, store) for _ in range(5)]
    async with anyio.create_task_group() as tasks:
        for harness in harnesses:
            tasks.start_soon(get, harness.client)
    for harness in harnesses:
        await harness.client.aclose()
    assert len(service.token_requests) == 1


async def test_a_refused_token_is_not_taken_from_the_store_again(store: TokenStore) -> None:
    service = TokenService()
    async with harness_on(service, store) as first, harness_on(service, store) as second:
        await get(first.client)
        await get(second.client)
        service.refused = {"Bearer token-1"}
        await get(first.client)
        await get(second.client)  # finds the new one in the store
    assert len(service.token_requests) == 2
    assert service.used[-1] == "Bearer token-2"


async def test_an_expired_token_in_the_store_is_replaced(store: TokenStore) -> None:
    service = TokenService()
    async with harness_on(service, store) as harness:
        await get(harness.client)
        harness.time.now += 4_000
        await get(harness.client)
    assert len(service.token_requests) == 2


async def test_a_stored_expiry_far_ahead_is_bounded_by_the_lifetime() -> None:
    store = MemoryTokenStore()
    await store.save(KEY, StoredToken("old", expires_at=1e12, lifetime=60.0))
    service = TokenService()
    async with harness_on(service, store) as harness:
        await get(harness.client)
        harness.time.now += 61
        await store.save(KEY, StoredToken("older", expires_at=0.0, lifetime=60.0))
        await get(harness.client)
    assert service.used == ["Bearer old", "Bearer token-1"]


def test_the_key_tells_nothing() -> None:
    assert len(KEY) == 64
    assert store_key(TOKEN_URL, "other-id") != KEY
    assert store_key("https://other.example/token", "key-id") != KEY
    assert "key-id" not in KEY
    assert "hush" not in repr(StoredToken("hush", 1.0, 1.0))


class BrokenStore:
    """Fails at the named actions, with a secret in every message."""

    def __init__(self, *actions: str) -> None:
        self._actions = actions

    def _act(self, action: str) -> None:
        if action in self._actions:
            raise OSError("redis://:hush@host is away")

    async def load(self, key: str) -> StoredToken | None:
        self._act("load")
        return None

    async def save(self, key: str, token: StoredToken) -> None:
        self._act("save")

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        self._act("lock")
        yield
        self._act("unlock")


@pytest.mark.parametrize("actions", [("load",), ("save",), ("lock",), ("unlock",), ("load", "save", "lock")])
async def test_a_store_that_fails_costs_a_request_and_no_more(
    actions: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    service = TokenService()
    async with harness_on(service, BrokenStore(*actions)) as harness:
        await get(harness.client)
    assert len(service.token_requests) == 1
    assert caplog.text.count("going on without it") == 1
    assert f"failed to {actions[0]} (OSError)" in caplog.text
    assert "hush" not in caplog.text


async def test_a_store_that_failed_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    service = TokenService(lifetime=20)
    async with harness_on(service, BrokenStore("load")) as harness:
        for _ in range(4):
            await get(harness.client)
            harness.time.now += 21
    assert len(service.token_requests) == 4
    assert caplog.text.count("failed to load") == 2


async def test_a_store_that_holds_rubbish_is_ignored(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = FileTokenStore(tmp_path)
    for rubbish in ("", "{", "[]", '{"access_token": "a b", "expires_at": 9e12, "lifetime": 60}'):
        path = tmp_path / f"{KEY}.json"
        path.write_text(rubbish)
        path.chmod(0o600)
        async with harness_on(TokenService(), store) as harness:
            await get(harness.client)
        stored = await store.load(KEY)
        assert stored is not None
        assert stored.access_token == "token-1"
    assert not caplog.messages


async def test_files_are_private_and_replaced_in_one_step(tmp_path: Path) -> None:
    directory = tmp_path / "a" / "b"
    store = FileTokenStore(directory)
    assert await store.load(KEY) is None
    previous = os.umask(0)
    try:
        async with store.lock(KEY):
            await store.save(KEY, StoredToken("one", 1.0, 2.0))
            first = (directory / f"{KEY}.json").stat().st_ino
            await store.save(KEY, StoredToken("two", 1.0, 2.0))
    finally:
        os.umask(previous)
    assert (directory / f"{KEY}.json").stat().st_ino != first
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in directory.iterdir()} == {
        ".json": 0o600,
        ".lock": 0o600,
    }
    assert await store.load(KEY) == StoredToken("two", 1.0, 2.0)
    (directory / f"{KEY}.json").chmod(0o644)
    assert await store.load(KEY) is None  # others may have seen it


async def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / f"{KEY}.json").mkdir()
    with pytest.raises(OSError, match=r"json"):
        await FileTokenStore(tmp_path).save(KEY, StoredToken("one", 1.0, 2.0))
    assert os.listdir(tmp_path) == [f"{KEY}.json"]


HOLDER = """
import fcntl, sys
file = open(sys.argv[1], "w")
fcntl.flock(file, fcntl.LOCK_EX)
print("locked", flush=True)
sys.stdin.read()
"""


async def test_the_file_lock_holds_between_processes_and_waiting_can_be_cancelled(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    command = [sys.executable, "-c", HOLDER, str(tmp_path / f"{KEY}.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:  # noqa: ASYNC220
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == b"locked\n"
        with anyio.move_on_after(0.02) as scope:
            async with store.lock(KEY):
                pytest.fail("another process holds it")
        assert scope.cancelled_caught
        holder.stdin.close()
        async with store.lock(KEY):
            pass


# Redis


@pytest.fixture(scope="module")
def redis_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A Redis server of its own, in memory."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    pytest.importorskip("redis.asyncio")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    folder = tmp_path_factory.mktemp("redis")
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(500):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.01)
            else:
                pytest.fail("redis-server does not answer")
            yield port
        finally:
            server.terminate()


@pytest.fixture
async def redis(redis_port: int) -> AsyncGenerator[Any, None]:
    from redis.asyncio import Redis

    async with Redis(host="127.0.0.1", port=redis_port) as client:
        await client.flushdb()
        yield client


on_asyncio = pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=False)


@on_asyncio
async def test_redis_shares_a_token_between_hosts(redis: Any) -> None:
    service = TokenService(pause=lambda: anyio.sleep(0.01))
    harnesses = [harness_on(service, RedisTokenStore(redis, prefix="test:")) for _ in range(5)]
    async with anyio.create_task_group() as tasks:
        for harness in harnesses:
            tasks.start_soon(get, harness.client)
    for harness in harnesses:
        await harness.client.aclose()
    assert len(service.token_requests) == 1
    keys = [key.decode() for key in await redis.keys("*")]
    assert keys == [f"test:{KEY}"]
    assert 3_500_000 < await redis.pttl(keys[0]) <= 3_600_000


@on_asyncio
async def test_a_redis_that_is_away_costs_a_request_and_no_more(unused_tcp_port: int) -> None:
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    service = TokenService()
    async with (
        Redis(host="127.0.0.1", port=unused_tcp_port, retry=Retry(NoBackoff(), 0)) as away,
        harness_on(service, RedisTokenStore(away)) as harness,
    ):
        await get(harness.client)
        await get(harness.client)
    assert len(service.token_requests) == 1


def test_rubbish_is_no_stored_token() -> None:
    token = StoredToken("a", 1.0, 2.0)
    assert StoredToken.from_json(token.to_json()) == token
    for rubbish in ("", "7", '{"access_token": "a"}', '{"access_token": 1, "expires_at": 1, "lifetime": 1}', b"\xff"):
        assert StoredToken.from_json(rubbish) is None


@pytest.fixture
def unused_tcp_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port
