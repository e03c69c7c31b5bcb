"""Looking for what is left open: at the end of the run that lost the answer, and at the start of the next."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio.lowlevel
import pytest

from sinch_provisioning import ConfigurationError, NotFoundError, WhatsAppTemplate, bulk
from sinch_provisioning.bulk import Outcome, Progress
from sinch_provisioning.testing import Fault
from tests.support.live import Live

NAMES = ["a", "b", "c"]

Look = Callable[[str], Awaitable[str | bool | None]]


class Lossy:
    """Carries out what it is asked for, and loses the answers for these names."""

    def __init__(self, *lost: str) -> None:
        self.lost = lost
        self.effects: Counter[str] = Counter()
        self.looks: list[str] = []

    async def work(self, name: str) -> str:
        await anyio.lowlevel.checkpoint()
        self.effects[name] += 1
        if name in self.lost:
            raise ConnectionError(name)
        return name.upper()

    async def find(self, name: str) -> str | None:
        await anyio.lowlevel.checkpoint()
        self.looks.append(name)
        return name.upper() if name in self.effects else None

    async def run(self, was_done: Look | None = None, **options: Any) -> list[Outcome[str, str]]:
        return await bulk.run(NAMES, self.work, key=str, was_done=was_done or self.find, **options)


def told(outcomes: list[Outcome[str, str]]) -> list[tuple[str, str | None]]:
    return [(outcome.status, outcome.result) for outcome in outcomes]


def journal_in(folder: Path) -> dict[str, Any]:
    return {"journal": folder / "journal.jsonl", "project_id": "p1"}


def states_in(folder: Path) -> dict[str, Any]:
    lines = (folder / "journal.jsonl").read_text().splitlines()[1:]
    return {record["key"]: (record["is"], record.get("note")) for record in map(json.loads, lines)}


@pytest.mark.parametrize("concurrency", [1, 5])
async def test_what_is_there_after_its_answer_was_lost_is_done(tmp_path: Path, concurrency: int) -> None:
    service = Lossy("a", "c")
    options: dict[str, Any] = {"note": str.lower, "concurrency": concurrency, **journal_in(tmp_path)}
    outcomes = await service.run(**options)
    assert told(outcomes) == [("done", "A"), ("done", "B"), ("done", "C")]
    assert [(outcome.error, outcome.note) for outcome in outcomes] == [(None, name) for name in NAMES]
    assert sorted(service.looks) == ["a", "c"]
    assert states_in(tmp_path) == {name: ("done", name) for name in NAMES}
    assert [outcome.note for outcome in await service.run(**options)] == NAMES
    assert service.effects == dict.fromkeys(NAMES, 1)


async def test_it_needs_no_journal() -> None:
    assert told(await Lossy("b").run()) == [("done", "A"), ("done", "B"), ("done", "C")]


async def test_progress_tells_of_what_was_found() -> None:
    seen: list[Progress] = []
    await Lossy("a", "b").run(concurrency=1, on_progress=seen.append)
    assert seen == [
        Progress(3, 0, 0, 1),
        Progress(3, 0, 0, 2),
        Progress(3, 1, 0, 2),
        Progress(3, 2, 0, 1),
        Progress(3, 3, 0, 0),
    ]


@pytest.mark.parametrize("answer", [None, False])
async def test_what_is_not_there_may_still_come(tmp_path: Path, answer: bool | None) -> None:
    """The next run looks again before it does anything."""

    async def not_yet(name: str) -> bool | None:
        return answer

    service = Lossy("b")
    outcomes = await service.run(not_yet, **journal_in(tmp_path))
    assert told(outcomes) == [("done", "A"), ("unsure", None), ("done", "C")]
    assert isinstance(outcomes[1].error, ConnectionError)
    assert states_in(tmp_path)["b"] == ("unsure", None)
    service.lost = ()
    assert told(await service.run(not_yet, **journal_in(tmp_path))) == [
        ("done before", None),
        ("done", "B"),
        ("done before", None),
    ]
    assert service.effects["b"] == 2


async def test_a_next_run_gives_what_it_finds(tmp_path: Path) -> None:
    service = Lossy("b")

    async def fail(name: str) -> bool:
        raise ConnectionError

    assert told(await service.run(fail, **journal_in(tmp_path)))[1] == ("unsure", None)
    outcomes = await service.run(note=str.lower, **journal_in(tmp_path))
    assert (outcomes[1].status, outcomes[1].result, outcomes[1].note) == ("done before", "B", "b")
    assert states_in(tmp_path)["b"] == ("done", "b")
    assert service.effects["b"] == 1


async def test_true_is_no_result(tmp_path: Path) -> None:
    async def is_there(name: str) -> bool:
        return True

    outcomes = await Lossy("b").run(is_there, note=str.lower, **journal_in(tmp_path))
    assert (outcomes[1].status, outcomes[1].result, outcomes[1].note) == ("done", None, None)
    assert states_in(tmp_path)["b"] == ("done", None)


async def test_a_look_that_fails_leaves_the_error_that_lost_the_answer() -> None:
    async def fail(name: str) -> bool:
        raise RuntimeError

    outcomes = await Lossy("a", "b").run(fail)
    assert [(outcome.status, type(outcome.error)) for outcome in outcomes[:2]] == [("unsure", ConnectionError)] * 2


@pytest.mark.parametrize(("error", "stops"), [(KeyError, True), (ConfigurationError, True), (ValueError, False)])
async def test_hopeless_looks_end(error: type[Exception], stops: bool) -> None:
    looks: list[str] = []

    async def fail(name: str) -> bool:
        looks.append(name)
        raise error("x")

    def is_hopeless(outcome: Outcome[str, str]) -> bool:
        return isinstance(outcome.error, KeyError)

    await Lossy(*NAMES).run(fail, concurrency=1, stop_when=is_hopeless)
    assert looks == (NAMES[:1] if stops else NAMES)


async def test_a_run_that_was_stopped_looks_for_nothing() -> None:
    def is_unsure(outcome: Outcome[str, str]) -> bool:
        return outcome.status == "unsure"

    service = Lossy("a")
    outcomes = await service.run(concurrency=1, stop_when=is_unsure)
    assert [outcome.status for outcome in outcomes] == ["unsure", "not begun", "not begun"]
    assert service.looks == []


async def test_templates_whose_answers_were_lost(live: Live) -> None:
    details: dict[str, Any] = {"components": [{"type": "BODY", "text": "Hello."}]}
    names = [f"bulk_{number}" for number in range(6)]
    live.emulator.faults.add("whatsapp.templates.create", Fault.truncate(20), times=2, after=2)
    async with live.client() as client:
        templates = client.whatsapp.templates

        async def create(name: str) -> WhatsAppTemplate:
            return await templates.create(name=name, language="EN", category="UTILITY", details=details)

        async def find(name: str) -> WhatsAppTemplate | None:
            try:
                return await templates.get(name, "EN")
            except NotFoundError:
                return None

        outcomes = await bulk.run(names, create, was_done=find, concurrency=3)
    assert [outcome.status for outcome in outcomes] == ["done"] * 6
    assert [outcome.result.name for outcome in outcomes if outcome.result is not None] == names
    assert len(live.emulator.requests.of("whatsapp.templates.create")) == 6
    assert len(live.emulator.requests.of("whatsapp.templates.get")) == 2
