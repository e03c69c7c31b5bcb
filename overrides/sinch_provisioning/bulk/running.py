"""A run: every item once, so many at a time."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

import anyio
import attrs

from sinch_provisioning_core.runtime.errors import excerpt
from sinch_provisioning_core.runtime.input_warnings import at_the_callers_line

from .._cancellation import user_code
from .item_warnings import ItemWarnings
from .journal import Journal, State
from .outcome import (
    ItemUnsureError,
    Outcome,
    Progress,
    Status,
    attach_outcomes,
    meets_every_item,
    took_no_effect,
)

__all__ = ["run"]

Item = TypeVar("Item")
Result = TypeVar("Result")
Answer = TypeVar("Answer")

_Act: TypeAlias = Callable[[int, str, Item], Awaitable[Outcome[Item, Result] | None]]
"""What is done about an item in its turn; ``None``: nothing has become of it."""


async def run(
    items: Iterable[Item],
    work: Callable[[Item], Awaitable[Result]],
    *,
    concurrency: int = 20,
    key: Callable[[Item], str] | None = None,
    journal: str | PathLike[str] | None = None,
    project_id: str | None = None,
    name: str | None = None,
    was_done: Callable[[Item], Awaitable[Result | bool | None]] | None = None,
    note: Callable[[Result], Any] | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    stop_when: Callable[[Outcome[Item, Result]], bool | Awaitable[bool]] | None = None,
) -> list[Outcome[Item, Result]]:
    """Do ``work`` for every item, and return an outcome for each, in the order of the items.

    With a journal, the same call goes on where an earlier run has ended, in whatever way it ended: what was done is not
    done again; what had failed is tried again; what was under way is done again only if ``was_done`` says that it was
    not. Items whose answer this run has lost are looked for at its end.

    A run begins no further item after an error that all would meet: the client is closed, has no project, or an option
    that cannot be. Nor does it after what ``note``, ``on_progress`` or ``stop_when`` raise, or the journal:
    what is under way is seen to its end, then that is raised, and ``bulk.outcomes_of(error)`` has the outcomes.

    Args:
        items: What to do; all of it is kept in memory.
        work: Makes the one change that an item stands for; with several changes, an error of a later one would make it
            look as if there had been none.
        concurrency: Items under way at once.
        key: The name of an item in the journal, the same in every run. Without a journal, the items are numbered.
        journal: A file, made if it does not exist, readable by its owner alone (POSIX systems). It holds the project,
            keys, states and notes.
        project_id: The project that the items belong to: ``client.project_id``. A journal is refused for another one.
        name: What the run does, such as ``"create templates"``. A journal is refused for a run of another name, such as
            one that deletes what this one has created.
        was_done: Looks whether an item took effect. It returns what there is, as ``work`` would have, or just ``True``;
            ``None`` or ``False`` if there is nothing.
        note: What to keep of a result in the journal, as JSON (or an awaitable of it). Keep no secrets.
        on_progress: Called (or awaited) after each item.
        stop_when: Asked (or awaited) after each item; once it is true, no further item is begun, or looked for.

    Warnings about the input of an item (:class:`~sinch_provisioning.InputWarning`) are in its outcome. Each text is
    told once in a run, with the first item that it is about, at the line that calls this.

    Raises:
        TypeError: A key is no ``str``.
        ValueError: Two items have the same key, or there is a journal, and no ``key`` or no ``project_id``.
        JournalError: The file is in use, another project's or run's, or no journal.
        OSError: The journal cannot be written.
    """
    if concurrency < 1:
        raise ValueError("concurrency must be 1 or more")
    if journal is not None and key is None:
        raise ValueError("a journal needs key=, which names each item in the same way in every run")
    if journal is not None and not project_id:
        raise ValueError("a journal needs project_id=, because in another project nothing of it has been done")
    keyed = _keyed(list(items), key)
    plan = _Run(keyed, work, was_done, note, on_progress, stop_when, ItemWarnings(at_the_callers_line()))
    if journal is None or not project_id:
        return await plan.outcomes(concurrency)
    async with Journal(Path(journal), project_id, name) as plan.journal:
        return await plan.outcomes(concurrency)


def _is_there(answer: object) -> bool:
    """What ``was_done`` says."""
    return answer is not None and answer is not False


def _keyed(items: list[Item], key: Callable[[Item], str] | None) -> list[tuple[str, Item]]:
    keyed = [(str(index) if key is None else _checked_key(key(item)), item) for index, item in enumerate(items)]
    for name, count in Counter(name for name, _ in keyed).items():
        if count > 1:
            raise ValueError(f"{count} items have the key {excerpt(name)}")
    return keyed


async def _answer(given: Answer | Awaitable[Answer]) -> Answer:
    """What a callback returned, or what that gives when it is awaited."""
    return cast("Answer", await given if inspect.isawaitable(given) else given)


def _checked_key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"key= gave {excerpt(key)}, and a key is a str")
    return key


class _Run(Generic[Item, Result]):
    def __init__(
        self,
        keyed: list[tuple[str, Item]],
        work: Callable[[Item], Awaitable[Result]],
        was_done: Callable[[Item], Awaitable[Result | bool | None]] | None,
        note: Callable[[Result], Any] | None,
        on_progress: Callable[[Progress], object] | None,
        stop_when: Callable[[Outcome[Item, Result]], bool | Awaitable[bool]] | None,
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
        self._lost: list[int] = []
        """Where the items are whose answer this run has lost."""
        self._begun: set[int] = set()
        """Where the items are on which this run or an earlier one has worked."""
        self._counts: Counter[Status] = Counter()
        self._failure: BaseException | None = None
        self._is_stopped = False

    async def outcomes(self, concurrency: int) -> list[Outcome[Item, Result]]:
        await self._each(range(len(self._keyed)), self._outcome, concurrency)
        if self._was_done is not None:
            await self._each(self._lost, self._look_for, concurrency)
        return self._so_far()

    def _so_far(self) -> list[Outcome[Item, Result]]:
        return [
            self._found.get(index) or self._unfinished(index, key, item)
            for index, (key, item) in enumerate(self._keyed)
        ]

    def _unfinished(self, index: int, key: str, item: Item) -> Outcome[Item, Result]:
        if index in self._begun:
            return Outcome(index, key, item, "unsure", error=ItemUnsureError(key))
        return Outcome(index, key, item, "not begun")

    async def _each(self, places: Sequence[int], act: _Act[Item, Result], concurrency: int) -> None:
        turns = iter(places)
        async with anyio.create_task_group() as tasks:
            for _ in range(min(concurrency, len(places))):
                tasks.start_soon(self._take_turns, turns, act, tasks.cancel_scope)
        if self._failure is None and tasks.cancel_scope.cancel_called:
            self._failure = RuntimeError("A task of the run was cancelled by itself.")
        if self._failure is not None:
            attach_outcomes(self._failure, self._so_far())
            raise self._failure

    async def _take_turns(self, turns: Iterator[int], act: _Act[Item, Result], scope: anyio.CancelScope) -> None:
        try:
            for index in turns:
                if self._is_stopped:
                    return
                key, item = self._keyed[index]
                with self._warnings.about(key) as found:
                    outcome = await act(index, key, item)
                if outcome is not None:
                    told = tuple(dict.fromkeys((*outcome.warnings, *found)))
                    await self._finish(attrs.evolve(outcome, warnings=told) if found else outcome)
        except Exception as failure:  # of the journal or of a callback: as it is, when what is under way has ended
            self._failure = self._failure or failure
            self._is_stopped = True
        except (anyio.get_cancelled_exc_class(), GeneratorExit):
            raise
        except BaseException as failure:  # such as KeyboardInterrupt: at once, and not in a group
            self._failure = failure
            self._is_stopped = True
            scope.cancel()

    async def _finish(self, outcome: Outcome[Item, Result]) -> None:
        before = self._found.get(outcome.index)
        if before is not None:
            self._counts[before.status] -= 1
        self._found[outcome.index] = outcome
        self._counts[outcome.status] += 1
        if self._on_progress is not None:
            counts = self._counts
            done = counts["done"] + counts["done before"]
            with user_code():
                await _answer(self._on_progress(Progress(len(self._keyed), done, counts["failed"], counts["unsure"])))
        await self._stop_if_hopeless(outcome)

    async def _stop_if_hopeless(self, outcome: Outcome[Item, Result]) -> None:
        is_told = False
        if self._stop_when is not None:
            with user_code():
                is_told = await _answer(self._stop_when(outcome))
        if is_told or meets_every_item(outcome.error):
            self._is_stopped = True

    async def _outcome(self, index: int, key: str, item: Item) -> Outcome[Item, Result]:
        state, note = self.journal.entries.get(key, (None, None)) if self.journal else (None, None)
        if state == "done":
            return Outcome(index, key, item, "done before", note=note)
        if state in ("begun", "unsure"):
            self._begun.add(index)
            if self._was_done is None:
                return Outcome(index, key, item, "unsure", error=ItemUnsureError(key))
            try:
                with user_code():
                    answer = await self._was_done(item)
            except Exception as error:
                return Outcome(index, key, item, "unsure", error=error)
            if _is_there(answer):
                return await self._seen(Outcome(index, key, item, "done before"), answer)
        return await self._attempt(index, key, item)

    async def _attempt(self, index: int, key: str, item: Item) -> Outcome[Item, Result]:
        await self._write(key, "begun")
        self._begun.add(index)
        try:
            with user_code():
                result = await self._work(item)
        except Exception as error:
            status: Literal["failed", "unsure"] = "failed" if took_no_effect(error) else "unsure"
            if status == "unsure":
                self._lost.append(index)
            return await self._ended(Outcome(index, key, item, status, error=error), status)
        return await self._done(Outcome(index, key, item, "done"), result)

    async def _look_for(self, index: int, key: str, item: Item) -> Outcome[Item, Result] | None:
        """Look whether an item took effect. If it is not there, it may still come: the next run looks again."""
        assert self._was_done is not None
        before = self._found[index]
        try:
            with user_code():
                answer = await self._was_done(item)
        except Exception as error:
            await self._stop_if_hopeless(attrs.evolve(before, error=error))
            return None
        if not _is_there(answer):
            return None
        return await self._seen(attrs.evolve(before, status="done", error=None), answer)

    async def _seen(self, outcome: Outcome[Item, Result], answer: Result | bool | None) -> Outcome[Item, Result]:
        if answer is not True:
            return await self._done(outcome, cast("Result", answer))
        return await self._ended(outcome, "done")

    async def _done(self, outcome: Outcome[Item, Result], result: Result) -> Outcome[Item, Result]:
        outcome = attrs.evolve(outcome, result=result)
        try:
            with user_code():
                note = None if self._note is None else await _answer(self._note(result))
            json.dumps(note, allow_nan=False)
        except BaseException:  # a defect of the caller's, which ends the run; this item is done all the same
            self._found[outcome.index] = await self._ended(outcome, "done")
            raise
        return await self._ended(attrs.evolve(outcome, note=note), "done", note)

    async def _ended(self, outcome: Outcome[Item, Result], state: State, note: Any = None) -> Outcome[Item, Result]:
        """Write down how an item has ended. If that fails, the error that ends the run tells it."""
        try:
            await self._write(outcome.key, state, note)
        except BaseException:
            self._found[outcome.index] = outcome
            raise
        return outcome

    async def _write(self, key: str, state: State, note: Any = None) -> None:
        if self.journal is None:
            return
        # What has happened is written also when the run is being cancelled.
        with anyio.CancelScope(shield=state != "begun"):
            await self.journal.write(key, state, note)
