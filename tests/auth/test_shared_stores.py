"""Stores that clients of several event loops, users and file systems share."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    FileTokenStore,
    MemoryTokenStore,
    OAuth2ClientCredentials,
    StoredToken,
    TokenStore,
)
from sinch_provisioning._auth.stores import file as file_module
from sinch_provisioning._auth.stores.protocol import store_key
from tests.auth.test_tokens import TokenService, get
from tests.support.scripted import TOKEN_URL, Harness

KEY = store_key(TOKEN_URL, "key-id")
TOKEN = StoredToken("stored-token", 9e12, 3600.0)


def harness_on(service: Any, store: TokenStore, **options: Any) -> Harness:
    credentials = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL, store=store)
    return Harness(service, auth=credentials, **options)


# Event loops


@pytest.mark.parametrize("backends", [["asyncio"] * 5, ["trio"] * 5, ["asyncio", "trio", "asyncio", "trio", "asyncio"]])
@pytest.mark.parametrize("kind", ["memory", "file"])
def test_five_event_loops_in_five_threads_share_one_token(kind: str, backends: list[str], tmp_path: Path) -> None:
    store: TokenStore = MemoryTokenStore() if kind == "memory" else FileTokenStore(tmp_path / "tokens")
    service = TokenService(pause=lambda: anyio.sleep(0.001))
    start = threading.Barrier(len(backends))
    failures: list[BaseException] = []

    async def calls() -> None:
        async with harness_on(service, store) as harness, anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(get, harness.client)

    def run(backend: str) -> None:
        start.wait()
        try:
            anyio.run(calls, backend=backend)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(backend,)) for backend in backends]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert failures == []
    assert len(service.used) == 100
    assert len(service.token_requests) == 1


# Files


@pytest.fixture
def open_umask() -> Any:
    previous = os.umask(0)
    yield
    os.umask(previous)


@pytest.mark.anyio
@pytest.mark.usefixtures("open_umask")
@pytest.mark.parametrize("first", ["save", "lock"])
async def test_directories_are_private_whatever_the_umask(first: str, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "a" / "b" / "c")
    if first == "save":
        await store.save(KEY, TOKEN)
    else:
        async with store.lock(KEY):
            pass
    made = [tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "c"]
    assert [path.stat().st_mode & 0o777 for path in made] == [0o700] * 3
    assert [path.stat().st_mode & 0o777 for path in made[-1].iterdir()] == [0o600]


def with_times(expires_at: str, lifetime: str) -> bytes:
    return f'{{"access_token": "old", "expires_at": {expires_at}, "lifetime": {lifetime}}}'.encode()


RUBBISH = {
    "an integer that is no float": with_times("1" + "0" * 400, "60"),
    "an integer of too many digits": with_times("1" * 5_000, "60"),
    "a lifetime that is none": with_times("9e12", "1" + "0" * 400),
    "infinity": with_times("Infinity", "60"),
    "no number": with_times("NaN", "NaN"),
    "true": with_times("true", "60"),
    "text": with_times('"9e12"', "60"),
    "invalid UTF-8": b'{"access_token": "\xff\xfe", "expires_at": 9e12, "lifetime": 60}',
    "deep nesting": b"[" * 60_000,
    "another shape": b'{"access_token": ["old"]}',
    "a line break": b'{"access_token": "old\\n", "expires_at": 9e12, "lifetime": 60}',
    "nothing": b"",
    "half of it": b'{"access_token": "old", "expi',
    "binary": bytes(range(256)),
    "too much": with_times("9e12", " " * 70_000 + "60"),
}


@pytest.mark.anyio
@pytest.mark.parametrize("content", RUBBISH.values(), ids=RUBBISH.keys())
async def test_a_corrupted_file_is_replaced(content: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / f"{KEY}.json"
    path.write_bytes(content)
    path.chmod(0o600)
    service = TokenService()
    store = FileTokenStore(tmp_path)
    for _ in range(2):
        async with harness_on(service, store) as harness:
            await get(harness.client)
    assert len(service.token_requests) == 1
    assert service.used == ["Bearer token-1"] * 2
    assert not caplog.messages


def of_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if another user looked at the files of this one."""
    user = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: user)


@pytest.mark.anyio
async def test_a_directory_of_somebody_elses_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    await store.save(KEY, TOKEN)
    before = {path.name: path.read_bytes() for path in (tmp_path / "tokens").iterdir()}
    of_somebody_else(monkeypatch)
    told = f"^{tmp_path / 'tokens'} belongs to somebody else, or others may write to it$"
    with pytest.raises(PermissionError, match=told):
        await store.load(KEY)
    with pytest.raises(PermissionError, match=told):
        await store.save(KEY, StoredToken("mine", 9e12, 60.0))
    with pytest.raises(PermissionError):
        async with store.lock(KEY):
            pytest.fail("it is somebody else's")
    service = TokenService()
    async with harness_on(service, store) as harness:
        await get(harness.client)
    assert service.used == ["Bearer token-1"]
    assert "failed to load (PermissionError)" in caplog.text
    assert {path.name: path.read_bytes() for path in (tmp_path / "tokens").iterdir()} == before


@pytest.mark.anyio
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
async def test_a_directory_that_others_may_write_to_is_not_used(mode: int, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    await store.save(KEY, TOKEN)
    (tmp_path / "tokens").chmod(mode)
    with pytest.raises(PermissionError):
        await store.load(KEY)
    (tmp_path / "tokens").chmod(0o755)
    assert await store.load(KEY) == TOKEN


@pytest.mark.anyio
async def test_a_file_of_somebody_elses_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(tmp_path)
    await store.save(KEY, TOKEN)
    assert await store.load(KEY) == TOKEN
    monkeypatch.setattr(file_module, "_refuse_others", print)
    of_somebody_else(monkeypatch)
    assert await store.load(KEY) is None


@pytest.mark.anyio
@pytest.mark.parametrize("mode", [0o644, 0o620, 0o606])
async def test_a_file_that_others_could_see_or_change_is_not_trusted(mode: int, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    await store.save(KEY, TOKEN)
    (tmp_path / f"{KEY}.json").chmod(mode)
    assert await store.load(KEY) is None


@pytest.mark.anyio
@pytest.mark.parametrize("suffix", ["json", "lock"])
async def test_links_are_not_followed(suffix: str, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text(TOKEN.to_json())
    elsewhere.chmod(0o600)
    directory = tmp_path / "tokens"
    directory.mkdir(mode=0o700)
    (directory / f"{KEY}.{suffix}").symlink_to(elsewhere)
    store = FileTokenStore(directory)
    if suffix == "json":
        with pytest.raises(OSError, match="symbolic links"):
            await store.load(KEY)
        await store.save(KEY, StoredToken("mine", 9e12, 60.0))  # takes the place of the link
        assert not (directory / f"{KEY}.json").is_symlink()
    else:
        with pytest.raises(OSError, match="symbolic links"):
            async with store.lock(KEY):
                pytest.fail("it is a link")
    assert elsewhere.read_text() == TOKEN.to_json()


@pytest.mark.anyio
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["a pipe", "a directory"])
async def test_what_is_no_file_holds_nobody(
    make: Callable[..., None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    make(tmp_path / f"{KEY}.json", 0o600)
    service = TokenService()
    async with harness_on(service, FileTokenStore(tmp_path)) as harness:
        await get(harness.client)
    assert service.used == ["Bearer token-1"]
    assert "TimeoutError" not in caplog.text


@pytest.mark.anyio
async def test_a_lock_that_somebody_holds_is_waited_for_and_left_clean(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    order: list[str] = []
    held = anyio.Event()

    async def hold() -> None:
        async with store.lock(KEY):
            held.set()
            await anyio.sleep(0.001)
            order.append("first")

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(hold)
        await held.wait()
        async with store.lock(KEY):
            order.append("second")
    assert order == ["first", "second"]


class HungFiles:
    """Opening a file takes until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.let_go = threading.Event()
        self.opened: list[int] = []
        self.waiting = threading.Semaphore(0)
        self._open = os.open
        monkeypatch.setattr(os, "open", self.open)

    def open(self, *arguments: Any, **options: Any) -> int:
        self.waiting.release()
        assert self.let_go.wait(60)
        descriptor = self._open(*arguments, **options)
        self.opened.append(descriptor)
        return descriptor


@pytest.mark.anyio
@pytest.mark.parametrize("action", ["load", "lock"])
async def test_a_hung_file_system_does_not_hold_whoever_is_cancelled(
    action: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path)
    await store.save(KEY, TOKEN)
    with monkeypatch.context() as patched:
        files = HungFiles(patched)
        try:
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(cancel_when_waiting, files, tasks.cancel_scope)
                    if action == "load":
                        await store.load(KEY)
                    else:
                        async with store.lock(KEY):
                            pytest.fail("it hangs")
            assert not files.opened
            assert not scope.cancelled_caught
        finally:
            files.let_go.set()
        while not files.opened:  # noqa: ASYNC110 - a thread tells nobody
            await anyio.sleep(0.001)
    # The thread that was left alone closes what it opened at last: the lock is free.
    async with store.lock(KEY):
        pass
    assert await store.load(KEY) == TOKEN


async def cancel_when_waiting(files: HungFiles, scope: anyio.CancelScope) -> None:
    while not files.waiting.acquire(blocking=False):  # noqa: ASYNC110
        await anyio.sleep(0.001)
    scope.cancel()


@pytest.mark.anyio
async def test_a_hung_lock_does_not_hold_the_event_loop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    in_thread: list[bool] = []
    flock = fcntl.flock

    def watched(*arguments: Any) -> None:
        in_thread.append(threading.current_thread() is not threading.main_thread())
        flock(*arguments)

    monkeypatch.setattr(fcntl, "flock", watched)
    async with FileTokenStore(tmp_path).lock(KEY):
        pass
    assert in_thread == [True]


@pytest.mark.anyio
async def test_a_call_goes_on_without_a_hung_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("sinch_provisioning._auth.stores.guarded.PATIENCE", 0.01)
    files = HungFiles(monkeypatch)
    service = TokenService()
    store = FileTokenStore(tmp_path)
    await anyio.to_thread.run_sync(lambda: None)  # a thread to be there
    try:
        async with harness_on(service, store) as harness:
            await get(harness.client)
    finally:
        files.let_go.set()
    assert service.used == ["Bearer token-1"]
    assert "the token store failed to load (TimeoutError)" in caplog.text


@pytest.mark.anyio
async def test_a_broken_answer_is_stored_nowhere(tmp_path: Path) -> None:
    service = TokenService(lifetime="soon")
    async with harness_on(service, FileTokenStore(tmp_path)) as harness:
        with pytest.raises(Exception, match="expires_in"):
            await get(harness.client)
    assert await FileTokenStore(tmp_path).load(KEY) is None
