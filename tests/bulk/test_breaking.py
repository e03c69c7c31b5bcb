"""What breaks a run: callbacks that raise, the journal, the end of the program. Nothing that ended is forgotten."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinch_provisioning import bulk
from sinch_provisioning.bulk import ItemUnsureError, Outcome
from tests.support.cancelling import await_what_others_cancelled


async def work(number: int) -> int:
    await anyio.wait_all_tasks_blocked()
    return number * 2


def fail(_: object) -> Any:
    raise ZeroDivisionError("mine")


async def fail_later(_: object) -> Any:
    await anyio.lowlevel.checkpoint()
    raise ZeroDivisionError("mine")


@pytest.mark.parametrize("callback", ["on_progress", "stop_when", "note"])
@pytest.mark.parametrize("failing", [fail, fail_later])
async def test_what_is_under_way_is_seen_to_its_end(callback: str, failing: Any) -> None:
    with pytest.raises(ZeroDivisionError, match="mine") as caught:
        await bulk.run(range(20), work, concurrency=5, **{callback: failing})
    outcomes = bulk.outcomes_of(caught.value)
    assert [outcome.status for outcome in outcomes] == ["done"] * 5 + ["not begun"] * 15
    assert [outcome.result for outcome in outcomes[:5]] == [0, 2, 4, 6, 8]
    assert "It ended a run with 5 of 20 items done" in caught.value.__notes__[0]
    assert bulk.outcomes_of(pickle.loads(pickle.dumps(caught.value))) == []
    assert bulk.outcomes_of(ValueError()) == []


async def test_what_the_journal_cannot_be_told_is_told_by_its_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def refuse(descriptor: int, data: bytes) -> int:
        if b'"done"' in data:
            raise OSError(28, "No space left on device")
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", refuse)
    with pytest.raises(OSError, match="No space") as caught:
        await bulk.run(range(9), work, key=str, concurrency=3, journal=tmp_path / "journal", project_id="p1")
    outcomes = bulk.outcomes_of(caught.value)
    assert [(outcome.status, outcome.result) for outcome in outcomes[:3]] == [("done", 0), ("done", 2), ("done", 4)]
    assert {outcome.status for outcome in outcomes[3:]} == {"not begun"}


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
async def test_the_end_of_the_program_comes_out_as_it_is(kind: type[BaseException]) -> None:
    async def ending(number: int) -> None:
        if number == 1:
            await anyio.wait_all_tasks_blocked()
            raise kind
        if number:
            await anyio.sleep_forever()

    with pytest.raises(kind) as caught:
        await bulk.run(range(9), ending, concurrency=3)
    outcomes = bulk.outcomes_of(caught.value)
    assert [outcome.status for outcome in outcomes] == ["done"] + ["unsure"] * 3 + ["not begun"] * 5
    assert isinstance(outcomes[1].error, ItemUnsureError)


async def test_notes_and_stops_may_be_awaited(tmp_path: Path) -> None:
    async def note(result: int) -> int:
        await anyio.lowlevel.checkpoint()
        return result + 1

    async def stop_when(outcome: Outcome[int, int]) -> bool:
        await anyio.lowlevel.checkpoint()
        return outcome.index == 2

    outcomes = await bulk.run(range(5), work, concurrency=1, note=note, stop_when=stop_when)
    assert [outcome.note for outcome in outcomes] == [1, 3, 5, None, None]
    assert [outcome.status for outcome in outcomes] == ["done"] * 3 + ["not begun"] * 2


async def test_an_item_whose_note_is_cut_off_is_done(tmp_path: Path) -> None:
    path = tmp_path / "journal"

    async def note(result: int) -> None:
        scope.cancel()
        await anyio.sleep_forever()

    with anyio.CancelScope() as scope:
        await bulk.run([1], work, key=str, note=note, journal=path, project_id="p1")
    (outcome,) = await bulk.run([1], work, key=str, journal=path, project_id="p1")
    assert outcome.status == "done before"


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_that_cancels_itself_does_not_end_the_run_unheard(anyio_backend: str) -> None:
    """It swallows its own cancellation, so that nobody can tell the next one from it."""
    import asyncio

    async def confused(number: int) -> None:
        if number == 1:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await anyio.lowlevel.checkpoint()
            await await_what_others_cancelled()
        await anyio.wait_all_tasks_blocked()

    with pytest.raises(RuntimeError, match="cancelled by itself") as caught:
        await bulk.run(range(9), confused, concurrency=3)
    assert "not begun" not in [outcome.status for outcome in bulk.outcomes_of(caught.value)[:3]]
