"""The journal of a run: a file of JSON lines, each on the disk before what it allows is done."""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, Self, cast

import anyio
import anyio.to_thread

from sinch_provisioning_core.runtime.errors import excerpt

from ..errors import ProvisioningError

__all__ = ["Entry", "Journal", "JournalError", "State"]

State = Literal["begun", "done", "failed", "unsure"]
_STATES: Final = frozenset({"begun", "done", "failed", "unsure"})
_PRIVATE: Final = 0o600
_START: Final = b'{"key": '

Entry = tuple[str, Any]
"""The last state of an item, and what was noted of it."""


class JournalError(ProvisioningError):
    """A journal cannot be used: a run has it open, it is another project's or run's, or it is no journal."""


class Journal:
    """Remembers the state of each item by its key, for one project and one kind of run: its first line says which.

    ``write`` returns when the line is on the disk (``fsync``). Lines that wait at the same time share one ``fsync``. A
    line that a crash has cut off, or a power failure has left as zeros, is dropped when the journal is opened again, as
    nothing was done on its strength.
    """

    def __init__(self, path: Path, project_id: str, name: str | None = None) -> None:
        self._path = path
        self._project_id = project_id
        self._name = name
        head = {"project": project_id} if name is None else {"project": project_id, "run": name}
        self._head = json.dumps(head).encode() + b"\n"
        self._descriptor = -1
        self._waiting: list[bytes] = []
        self._failure: BaseException | None = None
        self._turn = anyio.Lock()
        self.entries: dict[str, Entry] = {}
        """What earlier runs have written."""

    async def __aenter__(self) -> Self:
        await anyio.to_thread.run_sync(self._open)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    async def write(self, key: str, state: State, note: Any = None) -> None:
        """Write what became of an item.

        Raises:
            OSError: It could not be written.
            TypeError: The note is no JSON.
        """
        record = {"key": key, "is": state} if note is None else {"key": key, "is": state, "note": note}
        line = json.dumps(record, allow_nan=False).encode() + b"\n"
        self._waiting.append(line)
        try:
            async with self._turn:
                await self._write_waiting()
        except BaseException:
            with suppress(ValueError):
                self._waiting.remove(line)
            raise

    async def _write_waiting(self) -> None:
        """Write every line that waits; whoever's turn comes after finds that its own is written."""
        if self._failure is not None:
            raise OSError("the journal could not be written to its end") from self._failure
        if not self._waiting:
            return
        lines, self._waiting = self._waiting, []
        try:
            # Others wait for these lines too, so they are written also when the one whose turn it is is cancelled.
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._append, b"".join(lines))
        except BaseException as failure:
            self._failure = failure  # the last line may be cut off, and nothing must follow it
            raise

    def _open(self) -> None:
        import fcntl

        is_new = not self._path.exists()
        self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _PRIVATE)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._read()
            if is_new:
                _sync_directory(self._path.parent)
        except BlockingIOError:
            self._close()
            raise JournalError(
                f"The journal {self._path} is open in another run.", next_step="Wait for it, or use another file."
            ) from None
        except BaseException:
            self._close()
            raise

    def _read(self) -> None:
        content = self._path.read_bytes()
        whole = content.rfind(b"\n") + 1
        lines = content[:whole].splitlines()
        for line in lines[:1]:
            self._check_head(line)
        for number, line in enumerate(lines[1:], 2):
            self._take(number, line)
        if not self._is_cut_off(content[whole:], is_head=not lines):
            raise self._no_line(len(lines) + 1)
        self._make_private()
        os.ftruncate(self._descriptor, whole)
        os.lseek(self._descriptor, whole, os.SEEK_SET)
        if not lines:
            self._append(self._head)

    def _is_cut_off(self, rest: bytes, *, is_head: bool) -> bool:
        """Whether what follows the last whole line is the start of one, and no other file's content."""
        written = rest.partition(b"\0")[0]
        if is_head:
            return self._head.startswith(written) and len(rest) <= len(self._head)
        return written.startswith(_START[: len(written)])

    def _make_private(self) -> None:
        if not stat.S_IMODE(os.fstat(self._descriptor).st_mode) & ~_PRIVATE:
            return
        try:
            os.fchmod(self._descriptor, _PRIVATE)
        except PermissionError:
            raise JournalError(
                f"The journal {self._path} belongs to another user, and is not that one's alone to read.",
                next_step="Let its owner run this, or use another file.",
            ) from None

    def _check_head(self, line: bytes) -> None:
        record = _record(line)
        project_id, name = record.get("project"), record.get("run")
        if not isinstance(project_id, str) or not isinstance(name, str | None):
            raise self._no_line(1)
        if project_id != self._project_id:
            raise JournalError(
                f"The journal {self._path} is one of project {excerpt(project_id)}, and this run is one of project"
                f" {excerpt(self._project_id)}.",
                next_step="Use a file of its own for each project.",
            )
        if name != self._name:
            raise JournalError(
                f"The journal {self._path} is one of {_told(name)}, and this is {_told(self._name)}.",
                next_step="Use a file of its own for each kind of run.",
            )

    def _take(self, number: int, line: bytes) -> None:
        record = _record(line)
        key, state = record.get("key"), record.get("is")
        if not isinstance(key, str) or not isinstance(state, str) or state not in _STATES:
            raise self._no_line(number)
        self.entries[key] = state, record.get("note")

    def _no_line(self, number: int) -> JournalError:
        return JournalError(
            f"Line {number} of {self._path} is no line of a journal.",
            next_step="Give the path of a journal, or of a file that does not exist yet.",
        )

    def _append(self, lines: bytes) -> None:
        while lines:
            lines = lines[os.write(self._descriptor, lines) :]
        os.fsync(self._descriptor)

    def _close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def _record(line: bytes) -> dict[str, Any]:
    """What a line holds; nothing, if it is no line of a journal."""
    try:
        record: Any = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", record) if isinstance(record, dict) else {}


def _told(name: str | None) -> str:
    return "a run without a name" if name is None else f"the run {excerpt(name)}"


def _sync_directory(directory: Path) -> None:
    """So that a new file is still there after a power failure."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
