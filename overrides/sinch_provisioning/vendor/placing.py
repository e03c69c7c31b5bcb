"""Putting the files of a copy where they belong: whole, or not at all."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from .error import VendorError

__all__ = ["alone", "place", "read_files", "tidy"]

STAGED: Final = ".sinch_provisioning-new-"
REPLACED: Final = ".sinch_provisioning-old"
LEFT_FOR: Final = 3600.0
"""Seconds after which what was staged is no running process's, where none can be kept out."""


@contextmanager
def alone(folder: Path) -> Generator[bool, None, None]:
    """Keep other runs out of a folder; whether that is possible. The lock of a process that dies is free."""
    descriptor = None
    is_alone = False
    # Windows locks no folders, and some network file systems lock nothing.
    with suppress(ImportError, OSError):
        import fcntl

        descriptor = os.open(folder, os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        is_alone = True
    try:
        yield is_alone
    finally:
        if descriptor is not None:
            os.close(descriptor)


def read_files(copy: Path) -> dict[str, bytes]:
    """Every file of a copy by path, without what Python and other tools keep beside the sources."""
    return {
        path.relative_to(copy).as_posix(): path.read_bytes()
        for path in sorted(copy.rglob("*"))
        if path.is_file() and not any(part == "__pycache__" for part in path.parts) and path.suffix != ".pyc"
    }


def place(files: Mapping[str, bytes], copy: Path) -> None:
    """Write a copy beside the old one, then exchange the two in one step.

    Where the system has no such step there are two, and what was interrupted between them is mended by the next run.
    """
    folder = copy.parent
    folder.mkdir(parents=True, exist_ok=True)
    with alone(folder) as is_alone:
        _tidy(copy, is_alone=is_alone)
        try:
            _place(files, copy)
        finally:
            _tidy(copy, is_alone=is_alone)


def _place(files: Mapping[str, bytes], copy: Path) -> None:
    staged = Path(tempfile.mkdtemp(prefix=STAGED, dir=copy.parent))
    try:
        new = staged / copy.name
        for path, data in files.items():
            file = new / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        if read_files(new) != dict(files):
            raise VendorError(f"{staged} was changed while the copy was written to it: run this again.")
        if not copy.exists():
            new.rename(copy)
        elif not _exchange(new, copy):
            _replace(new, copy)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def tidy(copy: Path) -> None:
    """Mend what an interrupted run has left."""
    with alone(copy.parent) as is_alone:
        _tidy(copy, is_alone=is_alone)


def _tidy(copy: Path, *, is_alone: bool) -> None:
    old = copy.parent / REPLACED
    if old.exists() and not copy.exists():
        old.rename(copy)
    staged = [folder for folder in copy.parent.glob(f"{STAGED}*") if is_alone or not _is_young(folder)]
    for left in [old, *staged]:
        shutil.rmtree(left, ignore_errors=True)


def _is_young(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime < LEFT_FOR
    except OSError:
        return True


def _replace(new: Path, copy: Path) -> None:
    old = copy.parent / REPLACED
    copy.rename(old)
    try:
        new.rename(copy)
    except OSError as error:
        old.rename(copy)
        raise VendorError(f"{copy} could not be replaced, and is as it was: {error}") from None


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders at once, if the system can."""
    here, swap = -2 if sys.platform == "darwin" else -100, 2
    name = {"linux": "renameat2", "darwin": "renameatx_np"}.get(sys.platform)
    try:
        function = getattr(ctypes.CDLL(None, use_errno=True), name or "")
    except (AttributeError, OSError, TypeError):
        return False
    function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return bool(function(here, os.fsencode(first), here, os.fsencode(second), swap) == 0)
