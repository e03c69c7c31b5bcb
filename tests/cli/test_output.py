"""Answers as tables, JSON and YAML, without secrets and without control characters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from functools import partial
from math import inf, nan
from typing import Any

import pytest
import yaml
from rich.console import Console

from sinch_provisioning.cli import table
from sinch_provisioning.cli.masking import masked
from sinch_provisioning.cli.output import JsonLinesOutput, JsonOutput, YamlOutput
from sinch_provisioning.cli.table import TableOutput
from sinch_provisioning.testing import Fault
from tests.support.live import Live

from .conftest import Cli

LIST = "WhatsappTemplatesController_listTemplates_v1"


def show_list(output: Any, pages: list[list[Any]]) -> None:
    with output.listing() as show:
        for page in pages:
            show(page)


@pytest.mark.parametrize("pages", [[], [[]], [[{"id": "1"}]], [[{"id": "1"}, {"id": "2"}], [], [{"id": "å\n"}]]])
def test_lists_are_documents_whatever_their_pages(pages: list[list[Any]], capsys: pytest.CaptureFixture[str]) -> None:
    items = [item for page in pages for item in page]
    show_list(JsonOutput(False), pages)
    assert json.loads(capsys.readouterr().out) == items
    show_list(YamlOutput(False), pages)
    assert yaml.safe_load(capsys.readouterr().out) == items
    show_list(JsonLinesOutput(False), pages)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == items


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_every_page_is_fetched_up_to_the_limit(live: Live, cli: Cli, kind: str) -> None:
    live.emulator.seed.templates(5)
    load = json.loads if kind == "json" else yaml.safe_load
    listing = ["whatsapp", "templates", "list", "--page-size", "2", "-o", kind]
    assert len(load(cli(*listing).stdout)) == 5
    assert len(live.emulator.requests.of(LIST)) == 3
    assert len(load(cli(*listing, "--limit", "3").stdout)) == 3
    assert len(live.emulator.requests.of(LIST)) == 5


def test_a_list_is_printed_as_it_comes(live: Live, cli: Cli) -> None:
    """What came before a failure is there."""
    live.emulator.seed.templates(4)
    live.emulator.faults.add(LIST, Fault.error("unauthorized_error"), times=2, after=1)
    result = cli("whatsapp", "templates", "list", "--page-size", "2")
    assert result.exit_code == 4
    assert [line.split()[0] for line in result.stdout.splitlines()] == ["name", "example_0000", "example_0001"]


def test_lines_of_json_are_whole_also_when_a_page_fails(live: Live, cli: Cli) -> None:
    live.emulator.seed.templates(4)
    live.emulator.faults.add(LIST, Fault.error("unauthorized_error"), times=2, after=1)
    result = cli("whatsapp", "templates", "list", "--page-size", "2", "-o", "jsonl")
    assert result.exit_code == 4
    assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == ["example_0000", "example_0001"]
    assert json.loads(cli("whatsapp", "templates", "get", "example_0000", "EN", "-o", "jsonl").stdout)


def test_tables_have_a_column_per_plain_field_and_one_header(live: Live, cli: Cli) -> None:
    live.emulator.seed.templates(3)
    lines = cli("whatsapp", "templates", "list", "--page-size", "2").stdout.splitlines()
    assert lines[0].split()[:3] == ["name", "language", "category"]
    assert [line.split()[0] for line in lines[1:]] == ["example_0000", "example_0001", "example_0002"]
    assert "details" not in lines[0]


def test_tables_name_every_value_of_a_single_answer(live: Live, cli: Cli) -> None:
    live.emulator.seed.templates(1)
    lines = cli("whatsapp", "templates", "get", "example_0000", "EN").stdout.splitlines()
    assert ["details.components[0].type", "HEADER"] in [line.split() for line in lines]


def test_an_empty_list_says_so_on_stderr(cli: Cli) -> None:
    result = cli("whatsapp", "templates", "list")
    assert (result.stdout, result.stderr) == ("", "Nothing found.\n")


def test_a_terminal_gets_the_columns_that_fit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    console = partial(Console, force_terminal=True, color_system=None, width=30)
    monkeypatch.setattr(table, "Console", console)
    show_list(TableOutput(False), [[{"id": "1" * 20, "state": "ACTIVE", "description": "x" * 60}]])
    assert capsys.readouterr().out.split() == ["id", "state", "1" * 20, "ACTIVE"]
    show_list(TableOutput(False), [[{"description": "x" * 60}]])
    assert "".join(capsys.readouterr().out.split()[1:]) == "x" * 60


@pytest.mark.parametrize("kind", [TableOutput, JsonOutput, JsonLinesOutput, YamlOutput])
def test_secrets_are_masked(kind: Any, capsys: pytest.CaptureFixture[str]) -> None:
    answer = {"id": "1", "secret": "s3cret", "nested": [{"accessToken": "t0ken"}], "nextPageToken": "page"}
    kind(False).show(answer)
    text = capsys.readouterr().out
    assert "s3cret" not in text
    assert "t0ken" not in text
    assert "page" in text
    kind(True).show(answer)
    text = capsys.readouterr().out
    assert "s3cret" in text
    assert "t0ken" in text


def test_a_command_shows_secrets_only_when_told_so(live: Live, cli: Cli) -> None:
    live.emulator.faults.add(
        "WebhookWebhookController_getWebhook_v1",
        Fault.status(200, body={"id": "w", "target": "https://a.example", "triggers": [], "secret": "s3cret-value"}),
        times=5,
    )
    for kind in ("table", "json", "jsonl", "yaml"):
        assert "s3cret-value" not in cli("webhooks", "get", "w", "-o", kind).output
    assert "s3cret-value" in cli("webhooks", "get", "w", "--show-secrets").stdout


def test_masks_have_no_gaps() -> None:
    assert masked({"authToken": {"value": "x"}, "list": [[{"bearerToken": ["x"]}]], "secret": None}) == {
        "authToken": "[hidden]",
        "list": [[{"bearerToken": "[hidden]"}]],
        "secret": None,
    }


@pytest.mark.parametrize("kind", [TableOutput, JsonOutput, JsonLinesOutput, YamlOutput])
@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\x7f", "\u202e", "\U000e0001"])
def test_control_characters_do_not_reach_a_terminal(
    kind: Any, character: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kind(False).show({"na" + character: character + "[31m"})
    show_list(kind(False), [[{"na" + character: character + "[31m"}]])
    assert character not in capsys.readouterr().out


def test_json_stays_json_with_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"text": "\x9b\x7f\u202e\U000e0001 å 😀 \\"}
    for output in (JsonOutput(False), JsonLinesOutput(False)):
        output.show(value)
        text = capsys.readouterr().out
        assert json.loads(text) == value
        assert "å 😀" in text
    assert text.count("\n") == 1


def test_a_table_in_a_pipe_has_what_every_page_has_at_full_length(capsys: pytest.CaptureFixture[str]) -> None:
    long = "x" * 150_000
    show_list(TableOutput(False), [[{"id": "1"}], [{"id": "12345", "name": long}], [{"id": "3", "state": "DONE"}]])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines] == [["id", "name", "state"], ["1"], ["12345", long], ["3", "DONE"]]
    assert lines[3].index("DONE") == lines[0].index("state")
    TableOutput(False).show({"name": long, "none": {}})
    assert capsys.readouterr().out == f"name  {long}\n"


def test_a_table_in_a_pipe_has_what_came_before_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    with suppress(OSError), TableOutput(False).listing() as show:
        show([{"id": "1"}])
        raise OSError
    assert capsys.readouterr().out.split() == ["id", "1"]


def test_a_terminal_gets_a_new_header_for_new_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(table, "Console", partial(Console, force_terminal=True, color_system=None, width=80))
    show_list(TableOutput(False), [[{"id": "1"}], [{"id": "2"}], [{"id": "3", "name": "shop"}], [{"id": "4"}]])
    assert capsys.readouterr().out.split() == ["id", "1", "2", "id", "name", "3", "shop", "4"]


def test_json_has_no_infinite_number(capsys: pytest.CaptureFixture[str]) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    for output in (JsonOutput(False), JsonLinesOutput(False)):
        output.show({"count": [inf, -inf, nan, 1.5]})
        assert json.loads(capsys.readouterr().out, parse_constant=refuse) == {"count": [None, None, None, 1.5]}


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_what_the_encoding_of_the_output_lacks_is_escaped(encoding: str) -> None:
    value = {"name": "한국 😀 é"}
    for kind, load in (("JsonOutput", json.loads), ("YamlOutput", yaml.safe_load)):
        program = f"from sinch_provisioning.cli.output import {kind}; {kind}(False).show({value!a})"
        environment = {**os.environ, "PYTHONIOENCODING": encoding}
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
        assert load(done.stdout.decode(encoding)) == value
        assert (b"\\u" in done.stdout.lower()) == (encoding != "utf-8")


def test_no_output_fails_for_its_encoding(live: Live, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("PYTHONIOENCODING", "cp1252")
    live.emulator.faults.add("WebhookWebhookController_getWebhook_v1", Fault.status(200, body={"target": "한국"}))
    command = [sys.executable, "-m", "sinch_provisioning.cli", "webhooks", "get", "w"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, r"target  \ud55c\uad6d" + "\n", "")


def test_markup_is_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    TableOutput(False).show({"[red]name": "[bold]text[/bold]"})
    assert capsys.readouterr().out.split() == ["[red]name", "[bold]text[/bold]"]
