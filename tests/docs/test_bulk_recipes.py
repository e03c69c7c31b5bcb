"""What the page on thousands of items says of its examples, also where the service is in their way."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from sinch_provisioning import bulk
from sinch_provisioning.testing import Fault
from tests.docs.recipes import defined_in, run_recipe
from tests.support.live import Live
from tests.support.scripted import Harness, ok, refusal

PAGE = "bulk.md"
CREATE = "whatsapp.templates.create"


@pytest.fixture
def served(live: Live, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Live:
    """An emulator that programs find by their environment; what they write goes into a folder of their own."""
    for name, value in live.emulator.environment(live.server).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return live


async def test_what_came_in_between_is_there_already(served: Live, capsys: pytest.CaptureFixture[str]) -> None:
    for code in ("template_exists", "resource_locked"):
        served.emulator.faults.add(CREATE, Fault.error(code))
    await run_recipe(PAGE, "there already")
    ends = [line.split(" ", 1)[1] for line in capsys.readouterr().out.splitlines()]
    assert sorted(ends) == ["done created"] * 4 + ["done there already", "failed None"]
    await run_recipe(PAGE, "there already")
    assert len(capsys.readouterr().out.splitlines()) == 2, "what is there is not asked for again"


async def test_answers_that_are_lost_are_found_at_the_end(served: Live, capsys: pytest.CaptureFixture[str]) -> None:
    served.emulator.faults.add(CREATE, Fault.truncate(20), times=3)
    await run_recipe(PAGE, "is_hopeless")
    told = capsys.readouterr().out.splitlines()
    assert (told[-1], len(told)) == ("100 of 100, 0 failed", 103), "a line for each item, and for each that was found"
    assert len(served.emulator.requests.of(CREATE)) == 100


async def test_a_service_out_of_reach_is_not_asked_for_every_item() -> None:
    is_hopeless = defined_in(PAGE, "is_hopeless")["is_hopeless"]
    async with Harness(httpx.ConnectError("refused")) as harness:
        outcomes = await bulk.run(
            [str(number) for number in range(100)],
            harness.client.webhooks.delete,
            concurrency=5,
            stop_when=is_hopeless,
        )
        assert len(harness.service.requests) <= 5 * 4
    assert 1 <= sum(outcome.status == "failed" for outcome in outcomes) <= 5
    assert {outcome.status for outcome in outcomes} == {"failed", "not begun"}


async def test_so_many_failures_in_a_row_stop_a_run() -> None:
    in_a_row = defined_in(PAGE, "InARow")["InARow"]
    bad, good = [refusal(500)] * 4, ok()
    async with Harness(*bad, good, *bad, *bad, *bad, good) as harness:
        outcomes = await bulk.run(
            [str(number) for number in range(9)],
            harness.client.webhooks.delete,
            concurrency=1,
            stop_when=in_a_row(3),
        )
    assert [outcome.is_done for outcome in outcomes] == [False, True] + [False] * 7
    assert [outcome.status for outcome in outcomes[5:]] == ["not begun"] * 4


async def test_request_ids_are_in_the_journal(served: Live, tmp_path: Path) -> None:
    await run_recipe(PAGE, "with_raw_response")
    lines = [json.loads(line) for line in (tmp_path / "webhooks.jsonl").read_text().splitlines()[1:]]
    notes = [line["note"] for line in lines if line["is"] == "done"]
    assert len(notes) == 3
    assert all(note["id"] and note["request"] for note in notes)
