"""Tokens in files, shared by the processes of one user on one host."""

from __future__ import annotations

import os
import secrets
import stat
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from .protocol import StoredToken

__all__ = ["FileTokenStore"]

T = TypeVar("T")

PRIVATE: Final = 0o600
LONGEST_FILE: Final = 65_536
LOCK_POLL: Final = 0.05
"""Seconds between two tries for a lock that another process holds."""
THREADS: Final = 4
"""Threads of an event loop's stores at most; a file system that hangs keeps some of them."""

_threads: RunVar[anyio.CapacityLimiter] = RunVar("sinch_provisioning_file_store_threads")


class FileTokenStore:
    """Keeps each token in a file of its own, readable by its owner alone (POSIX systems).

    Files are replaced in one step, so that a reader never sees half of one. A file or directory that others could read
    or write, or that is somebody else's, is not used.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)

    async def load(self, key: str) -> StoredToken | None:
        path = self._path(key)
        return await self._in_thread(lambda: _read(path))

    async def save(self, key: str, token: StoredToken) -> None:
        path, text = self._path(key), token.to_json()
        await self._in_thread(lambda: _write(path, text))

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        lock = _LockFile(self._path(key).with_suffix(".lock"))
        try:
            while not await self._in_thread(lock.take):  # noqa: ASYNC110 - other processes tell nobody
                await anyio.sleep(LOCK_POLL)
            yield
        finally:
            lock.close()

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """Done by a thread that is left alone when the caller is cancelled: a file system may hang."""
        limiter = _threads.get(None)
        if limiter is None:
            limiter = anyio.CapacityLimiter(THREADS)
            _threads.set(limiter)
        return await anyio.to_thread.run_sync(work, abandon_on_cancel=True, limiter=limiter)

    def _path(self, key: str) -> Path:
        return self._directory / f"{key}.json"


class _LockFile:
    """A file that is locked by a thread, which may be left alone at that: then it is closed by that thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._is_wanted = True
        self._use = threading.Lock()

    def take(self) -> bool:
        """Whether the lock is held now."""
        import fcntl

        with self._use:
            if self._descriptor is None:
                _make_private_directory(self._path.parent)
                self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, PRIVATE)
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                is_held = True
            except BlockingIOError:
                is_held = False
        if not self._is_wanted:
            self.close()
        return is_held

    def close(self) -> None:
        self._is_wanted = False
        if not self._use.acquire(blocking=False):
            return
        try:
            descriptor, self._descriptor = self._descriptor, None
            if descriptor is not None:
                os.close(descriptor)
        finally:
            self._use.release()


def _read(path: Path) -> StoredToken | None:
    try:
        _refuse_others(path.parent.stat(), path.parent)
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if found.st_uid != os.geteuid() or found.st_mode & 0o077 or not stat.S_ISREG(found.st_mode):
            return None
        return StoredToken.from_json(file.read(LONGEST_FILE))


def _write(path: Path, text: str) -> None:
    _make_private_directory(path.parent)
    scratch = path.with_suffix(f".{secrets.token_hex(8)}")
    descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode())
        scratch.replace(path)
    except BaseException:
        scratch.unlink()
        raise


def _make_private_directory(directory: Path) -> None:
    """Make it and those above it, each for its owner alone whatever the umask."""
    missing = [place for place in (directory, *directory.parents) if not place.exists()]
    for place in reversed(missing):
        with suppress(FileExistsError):
            place.mkdir(mode=0o700)
    _refuse_others(directory.stat(), directory)


def _refuse_others(found: os.stat_result, directory: Path) -> None:
    if found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise PermissionError(f"{directory} belongs to somebody else, or others may write to it")
