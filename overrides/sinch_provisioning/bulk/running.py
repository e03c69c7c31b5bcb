"""A run: every item once, so many at a time."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import Any, Generic, TypeVar

import anyio
import attrs

from sinch_provisioning_core.runtime.errors import excerpt
from sinch_provisioning_core.runtime.input_warnings import at_the_callers_line

from .item_warnings import ItemWarnings
from .journal import Journal
from .outcome import ItemUnsureError, Outcome, Progress, Status, took_no_effect

__all__ = ["run"]

Item = TypeVar("Item")
Result = TypeVar("Result")


async def run(
    items: Iterable[Item],
    work: Callable[[Item], Awaitable[Result]],
    *,
    concurrency: int = 20,
    key: Callable[[Item], str] | None = None,
    journal: str | PathLike[str] | None = None,
    was_done: Callable[[Item], Awaitable[bool]] | None = None,
    note: Callable[[Result], Any] | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    stop_when: Callable[[Outcome[Item, Result]], bool] | None = None,
) -> list[Outcome[Item, Result]]:
    """Do ``work`` for every item, and return an outcome for each, in the order of the items.

    With a journal, the same call goes on where an earlier run has ended, in whatever way it ended: what was done is not
    done again; what had failed is tried again; what was under way is done again only if ``was_done`` says that it was
    not.

    Args:
        items: What to do; all of it is kept in memory.
        work: Makes the one change that an item stands for; with several changes, an error of a later one would make it
            look as if there had been none.
        concurrency: Items under way at once.
        key: The name of an item in the journal, the same in every run. Without a journal, the items are numbered.
        journal: A file, made if it does not exist, readable by its owner alone (POSIX systems). It holds keys, states
            and notes.
        was_done: Looks whether an item took effect that an earlier run left open.
        note: What to keep of a result in the journal, as JSON. Keep no secrets.
        on_progress: Called (or awaited) after each item.
        stop_when: Asked after each item; once it is true, no further item is begun.

    Warnings about the input of an item (:class:`~sinch_provisioning.InputWarning`) are in its outcome. Each text is
    told once in a run, with the first item that it is about, at the line that calls this.

    Raises:
        ValueError: Two items have the same key, or there is a journal and no ``key``.
        JournalError: The file is in use, or no journal.
        OSError: The journal cannot be written; no further item was begun.
    """
    if concurrency < 1:
        raise ValueError("concurrency must be 1 or more")
    if journal is not None and key is None:
        raise ValueError("a journal needs key=, which names each item in the same way in every run")
    keyed = _keyed(list(items), key)
    plan = _Run(keyed, work, was_done, note, on_progress, stop_when, ItemWarnings(at_the_callers_line()))
    if journal is None:
        return await plan.outcomes(concurrency)
    async with Journal(Path(journal)) as plan.journal:
        return await plan.outcomes(concurrency)


def _keyed(items: list[Item], key: Callable[[Item], str] | None) -> list[tuple[str, Item]]:
    keyed = [(str(index) if key is None else key(item), item) for index, item in enumerate(items)]
    for name, count in Counter(name for name, _ in keyed).items():
        if count > 1:
            raise ValueError(f"{count} items have the key {excerpt(name)}")
    return keyed


class _Run(Generic[Item, Result]):
    def __init__(
        self,
        keyed: list[tuple[str, Item]],
        work: Callable[[Item], Awaitable[Result]],
        was_done: Callable[[Item], Awaitable[bool]] | None,
        note: Callable[[Result], Any] | None,
        on_progress: Callable[[Progress], object] | None,
        stop_when: Callable[[Outcome[Item, Result]], bool] | None,
        warnings: ItemWarnings,
    ) -> None:
        self._work = work
        self.journal: Journal | None = None
        self._was_done = was_done
        self._note = note
        self._on_progress = on_progress
        self._stop_when = stop_when
        self._warnings = warnings
        self._keyed = keyed
        self._found: dict[int, Outcome[Item, Result]] = {}
        self._counts: Counter[Status] = Counter()
        self._failure: Exception | None = None
        self._is_stopped = False

    async def outcomes(self, concurrency: int) -> list[Outcome[Item, Result]]:
        places = iter(range(len(self._keyed)))
        async with anyio.create_task_group() as tasks:
            for _ in range(min(concurrency, len(self._keyed))):
                tasks.start_soon(self._take_turns, places, tasks.cancel_scope)
        if self._failure is not None:
            raise self._failure
        return [
            self._found.get(index) or Outcome(index, key, item, "not begun")
            for index, (key, item) in enumerate(self._keyed)
        ]

    async def _take_turns(self, places: Iterator[int], scope: anyio.CancelScope) -> None:
        try:
            for index in places:
                if self._is_stopped:
                    return
                key, item = self._keyed[index]
                with self._warnings.about(key) as found:
                    outcome = await self._outcome(index, key, item)
                await self._finish(attrs.evolve(outcome, warnings=tuple(found)) if found else outcome)
        except Exception as failure:  # of the journal or of a callback: as it is, not in a group
            self._failure = self._failure or failure
            scope.cancel()

    async def _finish(self, outcome: Outcome[Item, Result]) -> None:
        self._found[outcome.index] = outcome
        self._counts[outcome.status] += 1
        if self._on_progress is not None:
            counts = self._counts
            done = counts["done"] + counts["done before"]
            answer = self._on_progress(Progress(len(self._keyed), done, counts["failed"], counts["unsure"]))
            if inspect.isawaitable(answer):
                await answer
        if self._stop_when is not None and self._stop_when(outcome):
            self._is_stopped = True

    async def _outcome(self, index: int, key: str, item: Item) -> Outcome[Item, Result]:
        state, note = self.journal.entries.get(key, (None, None)) if self.journal else (None, None)
        if state == "done":
            return Outcome(index, key, item, "done before", note=note)
        if state in ("begun", "unsure"):
            if self._was_done is None:
                return Outcome(index, key, item, "unsure", error=ItemUnsureError(key))
            try:
                was_done = await self._was_done(item)
            except Exception as error:
                return Outcome(index, key, item, "unsure", error=error)
            if was_done:
                await self._write(key, "done")
                return Outcome(index, key, item, "done before")
        return await self._attempt(index, key, item)

    async def _attempt(self, index: int, key: str, item: Item) -> Outcome[Item, Result]:
        await self._write(key, "begun")
        try:
            result = await self._work(item)
        except Exception as error:
            status: Status = "failed" if took_no_effect(error) else "unsure"
            await self._write(key, status)
            return Outcome(index, key, item, status, error=error)
        try:
            note = None if self._note is None else self._note(result)
            json.dumps(note, allow_nan=False)
        except Exception:  # a defect of the caller's, which ends the run; this item is done all the same
            await self._write(key, "done")
            raise
        await self._write(key, "done", note)
        return Outcome(index, key, item, "done", result=result, note=note)

    async def _write(self, key: str, state: Any, note: Any = None) -> None:
        if self.journal is None:
            return
        # What has happened is written also when the run is being cancelled.
        with anyio.CancelScope(shield=state != "begun"):
            await self.journal.write(key, state, note)
