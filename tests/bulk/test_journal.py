"""Runs that go on where another has ended: nothing is done twice, nothing is left out."""

from __future__ import annotations

import json
import os
import stat
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from sinch_provisioning import bulk
from sinch_provisioning.bulk import ItemUnsureError, JournalError, Outcome, Progress
from sinch_provisioning.bulk.journal import Journal
from sinch_provisioning_core.runtime.errors import InvalidInputError

NAMES = [f"item-{number}" for number in range(12)]
PROJECT = "p1"
HEAD = b'{"project": "p1"}\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


def content_of(path: Path) -> bytes:
    return path.read_bytes()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def open_to_all(path: Path) -> None:
    path.chmod(0o666)


def fill(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def states_in(path: Path) -> list[str]:
    """The states that a journal holds, without its first line."""
    return [json.loads(line)["is"] for line in content_of(path).splitlines()[1:]]


class Service:
    """Counts what was done."""

    def __init__(self) -> None:
        self.effects: Counter[str] = Counter()

    async def work(self, name: str) -> str:
        await anyio.lowlevel.checkpoint()
        self.effects[name] += 1
        await anyio.lowlevel.checkpoint()
        return name.upper()

    async def was_done(self, name: str) -> bool:
        await anyio.lowlevel.checkpoint()
        return name in self.effects

    async def run(self, path: Path, names: list[str] = NAMES, **options: Any) -> list[Outcome[str, str]]:
        settings: dict[str, Any] = {
            "was_done": self.was_done,
            "note": str.lower,
            "concurrency": 4,
            "project_id": PROJECT,
        }
        return await bulk.run(names, self.work, key=str, journal=path, **{**settings, **options})


def statuses(outcomes: list[Outcome[str, str]]) -> list[str]:
    return [outcome.status for outcome in outcomes]


async def test_what_is_done_is_not_done_again(path: Path) -> None:
    service = Service()
    first = await service.run(path, NAMES[:5])
    assert [(outcome.status, outcome.result, outcome.note) for outcome in first] == [
        ("done", name.upper(), name) for name in NAMES[:5]
    ]
    second = await service.run(path)
    assert statuses(second) == ["done before"] * 5 + ["done"] * 7
    assert [outcome.note for outcome in second] == NAMES
    assert set(service.effects.values()) == {1}


async def test_a_crash_anywhere_is_gone_on_from(path: Path) -> None:
    """Every state of the journal that a crash could leave, with what had been done by then."""
    crashes: list[tuple[bytes, set[str]]] = []

    class Watched(Service):
        async def work(self, name: str) -> str:
            crashes.append((content_of(path), set(self.effects)))
            result = await super().work(name)
            crashes.append((content_of(path), set(self.effects)))
            return result

    await Watched().run(path)
    crashes.append((content_of(path), set(NAMES)))
    assert len(crashes) == 2 * len(NAMES) + 1
    for content, effects in crashes:
        for torn in (b"", b"{", b'{"key": "item-11", "is": "do'):
            fill(path, content + torn)
            service = Service()
            service.effects.update(effects)
            outcomes = await service.run(path)
            assert all(outcome.is_done for outcome in outcomes)
            assert service.effects == dict.fromkeys(NAMES, 1)


async def test_the_line_that_allows_a_change_is_on_the_disk_before_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bytes] = []
    sync = os.fsync

    def note(descriptor: int) -> None:
        sync(descriptor)
        synced.append(content_of(path))

    monkeypatch.setattr(os, "fsync", note)

    class Strict(Service):
        async def work(self, name: str) -> str:
            assert f'{{"key": "{name}", "is": "begun"}}'.encode() in synced[-1]
            return await super().work(name)

    await Strict().run(path)
    assert synced[-1] == content_of(path)
    assert len(synced) < 2 * len(NAMES), "lines that wait at the same time share one fsync"


async def test_what_is_left_open_is_not_done_again_without_looking(path: Path) -> None:
    fill(path, HEAD + b'{"key": "item-0", "is": "begun"}\n{"key": "item-1", "is": "unsure"}\n')
    service = Service()
    outcomes = await service.run(path, was_done=None)
    assert statuses(outcomes) == ["unsure", "unsure"] + ["done"] * 10
    assert all(isinstance(outcome.error, ItemUnsureError) for outcome in outcomes[:2])
    assert not {"item-0", "item-1"} & set(service.effects)
    service.effects["item-0"] += 1
    assert statuses(await service.run(path)) == ["done before", "done"] + ["done before"] * 10
    assert service.effects == dict.fromkeys(NAMES, 1)


async def test_looking_may_fail(path: Path) -> None:
    async def was_done(name: str) -> bool:
        raise ConnectionError

    fill(path, HEAD + b'{"key": "item-0", "is": "begun"}\n')
    service = Service()
    (outcome, *_) = await service.run(path, was_done=was_done)
    assert (outcome.status, type(outcome.error)) == ("unsure", ConnectionError)
    assert not service.effects["item-0"]


async def test_what_failed_without_effect_is_tried_again(path: Path) -> None:
    class Failing(Service):
        async def work(self, name: str) -> str:
            if name == "item-0":
                raise InvalidInputError("x", ())
            if name == "item-1":
                raise RuntimeError
            return await super().work(name)

    assert statuses(await Failing().run(path, NAMES[:3])) == ["failed", "unsure", "done"]
    service = Service()
    assert statuses(await service.run(path, NAMES[:3], was_done=None)) == ["done", "unsure", "done before"]
    assert set(service.effects) == {"item-0"}


async def test_a_cancelled_run_is_gone_on_from(path: Path) -> None:
    service = Service()
    with anyio.CancelScope() as scope:

        def cancel(progress: Progress) -> None:
            if progress.done == 3:
                scope.cancel()

        await service.run(path, on_progress=cancel)
    assert scope.cancelled_caught
    assert 3 <= len(service.effects) < len(NAMES)
    outcomes = await service.run(path)
    assert all(outcome.is_done for outcome in outcomes)
    assert service.effects == dict.fromkeys(NAMES, 1)


async def test_a_result_is_written_although_the_run_is_cancelled(path: Path) -> None:
    """What was done when the cancellation came is not looked at again."""
    with anyio.CancelScope() as scope:

        async def work(name: str) -> str:
            scope.cancel()
            return name

        await bulk.run(["a"], work, key=str, journal=path, project_id=PROJECT)
    assert states_in(path) == ["begun", "done"]


async def test_a_note_that_is_no_json_ends_the_run_but_the_item_is_done(path: Path) -> None:
    service = Service()
    with pytest.raises(TypeError, match="set"):
        await service.run(path, NAMES[:1], note=set[str])
    assert statuses(await service.run(path, NAMES[:1], was_done=None)) == ["done before"]


async def test_a_journal_that_cannot_be_written_ends_the_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write, lines = os.write, 0

    def fail(descriptor: int, data: bytes) -> int:
        nonlocal lines
        lines += 1
        if lines > 6:
            write(descriptor, data[:5])
            raise OSError(28, "No space left on device")
        return write(descriptor, data)

    service = Service()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        with pytest.raises(OSError, match="No space"):
            await service.run(path)
    assert lines == 7, "nothing is written after what may be half a line"
    outcomes = await service.run(path)
    assert all(outcome.is_done for outcome in outcomes)
    assert service.effects == dict.fromkeys(NAMES, 1)


async def test_two_runs_cannot_use_one_journal(path: Path) -> None:
    async with Journal(path, PROJECT):
        with pytest.raises(JournalError, match="open in another run"):
            await Service().run(path)
    assert all(outcome.is_done for outcome in await Service().run(path))


@pytest.mark.parametrize(
    ("line", "content"),
    [
        *(
            (1, content)
            for content in (
                b"hello",
                b"hello\n",
                b"[]\n",
                b'{"key": "a", "is": "done"}\n',
                b"\n",
                b'{"projec: ',
                b'{"project": "p1", "more": 1}',
                b'{"project": "p2"',
                b'{"project": "p1", "run": 1}\n',
                b"\0" * 100,
                b"[" * 100_000 + b"\n",
            )
        ),
        *(
            (2, HEAD + content)
            for content in (
                b"hello",
                b'{"key": 1, "is": "done"}\n',
                b"[]\n",
                b'{"key": "a", "is": "x"}\n',
                b'{"key": "a", "is": ["a"]}\n',
            )
        ),
        (2, HEAD + b"\0" * 8 + b'{"key": "a", "is": "done"}\n'),
        (3, HEAD + b'{"key": "a", "is": "done"}\nhello'),
    ],
)
async def test_a_file_that_is_no_journal_is_left_alone(path: Path, line: int, content: bytes) -> None:
    fill(path, content)
    with pytest.raises(JournalError, match=rf"Line {line} of .* is no line of a journal"):
        await Service().run(path)
    assert content_of(path) == content


async def test_a_journal_is_one_projects(path: Path) -> None:
    service, other = Service(), Service()
    assert statuses(await service.run(path, NAMES[:2])) == ["done"] * 2
    before = content_of(path)
    assert before.startswith(HEAD)
    with pytest.raises(JournalError, match=r"one of project 'p1', and this run is one of project 'p2'"):
        await other.run(path, NAMES[:2], project_id="p2")
    assert (other.effects, content_of(path)) == (Counter(), before)
    with pytest.raises(ValueError, match="needs project_id="):
        await other.run(path, NAMES[:2], project_id=None)
    assert statuses(await service.run(path, NAMES[:2])) == ["done before"] * 2


async def test_a_journal_is_one_runs(path: Path) -> None:
    service, other = Service(), Service()
    assert statuses(await service.run(path, NAMES[:2], name="create")) == ["done"] * 2
    before = content_of(path)
    with pytest.raises(JournalError, match="is one of the run 'create', and this is the run 'delete'"):
        await other.run(path, NAMES[:2], name="delete")
    with pytest.raises(JournalError, match="is one of the run 'create', and this is a run without a name"):
        await other.run(path, NAMES[:2])
    assert (other.effects, content_of(path)) == (Counter(), before)
    assert statuses(await service.run(path, NAMES[:3], name="create")) == ["done before"] * 2 + ["done"]


@pytest.mark.parametrize("zeros", [1, 4096])
@pytest.mark.parametrize("torn", [b"", b'{"key": "item-1", "is": "be'])
async def test_zeros_at_the_end_are_what_a_power_failure_has_left(path: Path, torn: bytes, zeros: int) -> None:
    fill(path, HEAD + b'{"key": "item-0", "is": "done"}\n' + torn + b"\0" * zeros)
    service = Service()
    assert statuses(await service.run(path, NAMES[:2])) == ["done before", "done"]
    assert b"\0" not in content_of(path)


async def test_a_journal_that_others_may_read_is_made_its_owners_alone(path: Path) -> None:
    fill(path, HEAD)
    open_to_all(path)
    await Service().run(path, NAMES[:1])
    assert mode_of(path) == 0o600


@pytest.mark.parametrize("torn", [b"", b"{", b'{"project": "p', b"\0" * len(HEAD), b'{"proj\0\0\0'])
async def test_a_journal_whose_first_line_was_cut_off_is_a_new_one(path: Path, torn: bytes) -> None:
    fill(path, torn)
    assert statuses(await Service().run(path, NAMES[:1])) == ["done"]
    assert content_of(path).startswith(HEAD)


async def test_a_journal_is_its_owners_alone_and_holds_no_result_unasked(path: Path) -> None:
    async def work(name: str) -> str:
        return "secret-of-the-answer"

    await bulk.run(["å\ud800"], work, key=str, journal=path, project_id=PROJECT)
    assert mode_of(path) == 0o600
    assert b"secret" not in content_of(path)
    (outcome,) = await bulk.run(["å\ud800"], work, key=str, journal=path, project_id=PROJECT)
    assert outcome.status == "done before"


async def test_a_line_is_written_although_the_writer_in_front_is_cancelled(path: Path) -> None:
    limiter = anyio.to_thread.current_default_thread_limiter()
    async with Journal(path, PROJECT) as journal:
        others = [object() for _ in range(int(limiter.total_tokens))]
        for other in others:
            await limiter.acquire_on_behalf_of(other)
        front = anyio.CancelScope()

        async def begin() -> None:
            with front:
                await journal.write("b", "begun")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(begin)
            tasks.start_soon(journal.write, "a", "done")
            await anyio.wait_all_tasks_blocked()
            front.cancel()
            await anyio.wait_all_tasks_blocked()
            for other in others:
                limiter.release_on_behalf_of(other)
    assert b'{"key": "a", "is": "done"}\n' in content_of(path)
