"""Tokens in files, shared by the processes of one user on one host."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import anyio
import anyio.to_thread

from .protocol import StoredToken

__all__ = ["FileTokenStore"]

PRIVATE: Final = 0o600
LOCK_POLL: Final = 0.05
"""Seconds between two tries for a lock that another process holds."""


class FileTokenStore:
    """Keeps each token in a file of its own, readable by its owner alone (POSIX systems).

    Files are replaced in one step, so that a reader never sees half of one. A file that others could read is not used.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)

    async def load(self, key: str) -> StoredToken | None:
        return await anyio.to_thread.run_sync(_read, self._path(key))

    async def save(self, key: str, token: StoredToken) -> None:
        await anyio.to_thread.run_sync(_write, self._path(key), token.to_json())

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        import fcntl

        descriptor = await anyio.to_thread.run_sync(_open_lock, self._path(key).with_suffix(".lock"))
        try:
            while True:
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    await anyio.sleep(LOCK_POLL)
            yield
        finally:
            os.close(descriptor)

    def _path(self, key: str) -> Path:
        return self._directory / f"{key}.json"


def _read(path: Path) -> StoredToken | None:
    try:
        with path.open("rb") as file:
            is_private = not os.fstat(file.fileno()).st_mode & 0o077
            return StoredToken.from_json(file.read()) if is_private else None
    except FileNotFoundError:
        return None


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    scratch = path.with_suffix(f".{secrets.token_hex(8)}")
    descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        scratch.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            scratch.unlink()
        raise


def _open_lock(path: Path) -> int:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
