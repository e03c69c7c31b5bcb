"""Putting a generated core in its place so that at any moment the old one or the new one is there, and nothing else."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

from .errors import GenerationError

__all__ = ["recover", "replace_folder", "scratch_folder", "stopped_by_signals", "uninterrupted"]

PREFIX: Final = ".generating-"
REPLACED: Final = ".replaced"
"""What a folder is called while another one takes its place, where the two cannot change places at once."""


@contextmanager
def scratch_folder(root: Path) -> Generator[Path]:
    """A folder on the same file system, gone afterwards; one generation at a time."""
    with _alone(root):
        recover(root)
        with tempfile.TemporaryDirectory(prefix=PREFIX, dir=root) as folder:
            yield Path(folder)


def recover(root: Path) -> None:
    """Put back and clear away what a killed generation left."""
    for replaced in root.glob(f".*{REPLACED}"):
        folder = root / replaced.name.removeprefix(".").removesuffix(REPLACED)
        if folder.exists():
            shutil.rmtree(replaced)
        else:
            replaced.rename(folder)
    for left in root.glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)


def replace_folder(folder: Path, fresh: Path) -> None:
    """``fresh`` takes the place of ``folder``; what was there is deleted."""
    if not folder.exists():
        fresh.rename(folder)
        return
    if _exchange(folder, fresh):
        return
    replaced = folder.with_name(f".{folder.name}{REPLACED}")
    folder.rename(replaced)
    try:
        fresh.rename(folder)
    except OSError:
        replaced.rename(folder)
        raise
    shutil.rmtree(replaced)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at once, where the system can."""
    if os.name != "posix":
        return False
    libc = ctypes.CDLL(None)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        here, swap = -100, 2
        return bool(libc.renameat2(here, os.fsencode(one), here, os.fsencode(other), swap) == 0)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        swap = 2
        return bool(libc.renamex_np(os.fsencode(one), os.fsencode(other), swap) == 0)
    return False


@contextmanager
def _alone(root: Path) -> Generator[None]:
    """Wait for no other generation; two of them would clear away each other's folders."""
    try:
        import fcntl
    except ImportError:  # not on Windows
        yield
        return
    lock = os.open(root, os.O_RDONLY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise GenerationError("another generation is under way in this repository; wait for it") from error
        yield
    finally:
        os.close(lock)


SIGNALS: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def stopped_by_signals() -> Generator[None]:
    """Signals that end a process end it in an orderly way, as Ctrl-C does."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, stop) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def uninterrupted() -> Generator[None]:
    """Signals wait until this is over."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, *SIGNALS})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
