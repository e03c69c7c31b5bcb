"""Errors are a paragraph on stderr and an exit code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import click
import pytest
from click.testing import CliRunner

from sinch_provisioning import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidInputError,
    PaginationError,
    ProvisioningError,
    TokenRefusedError,
    TokenStatusError,
    TokenTimeoutError,
    WaitFailedError,
    WaitTimeoutError,
)
from sinch_provisioning.attempts import CallFacts
from sinch_provisioning.cli import exit_codes
from sinch_provisioning.cli.root import root
from sinch_provisioning.errors.calls import status_error_class
from sinch_provisioning.testing import Fault
from tests.support.exports import printed_by
from tests.support.live import Live

from .conftest import Cli

FACTS = CallFacts(operation_id="id", call="webhooks.get", method="GET", path="/")
GET = "WebhookWebhookController_getWebhook_v1"
TOKEN: Any = {"token_url": "https://a.example"}


def status_error(status: int) -> ProvisioningError:
    return status_error_class(status)("refused", FACTS, status_code=status)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        *((status_error(status), 7) for status in (400, 402, 410, 418, 422, 424)),
        (status_error(401), 4),
        (status_error(403), 4),
        (status_error(404), 5),
        (status_error(409), 6),
        (status_error(429), 8),
        (status_error(500), 9),
        (status_error(503), 9),
        (TokenRefusedError("refused", FACTS, status_code=400, **TOKEN), 4),
        (TokenStatusError("refused", FACTS, status_code=429, **TOKEN), 8),
        (TokenStatusError("refused", FACTS, status_code=502, **TOKEN), 9),
        (TokenTimeoutError("no answer", FACTS, **TOKEN), 10),
        (APIConnectionError("no answer", FACTS), 10),
        (APITimeoutError("no answer", FACTS), 10),
        (ConfigurationError("no key"), 3),
        (InvalidInputError("webhooks.create", ()), 2),
        (WaitFailedError("cannot come"), 11),
        (WaitTimeoutError("no time"), 12),
        (PaginationError("twice"), 1),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value,
)
def test_errors_have_their_exit_codes(
    error: ProvisioningError, code: int, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(anyio, "run", fail)
    result = cli("webhooks", "list")
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"Error: {error}\n")
    assert code in exit_codes.EXIT_CODES


def test_an_answer_that_is_no_success_is_told_in_a_paragraph(live: Live, cli: Cli) -> None:
    live.emulator.faults.add(GET, Fault.error("webhook_not_found"))
    result = cli("webhooks", "get", "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    assert result.exit_code == 5
    assert result.stderr.startswith("Error: webhooks.get (GET /v1/projects/")
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_no_server_is_told_in_a_paragraph(cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SINCH_TOKEN_URL", "http://127.0.0.1:1/oauth2/token")
    result = cli("webhooks", "list")
    assert result.exit_code == 10
    assert "http://127.0.0.1:1/oauth2/token" in result.stderr


def test_missing_credentials_are_told_in_a_paragraph(cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.delenv("SINCH_KEY_ID")
    result = cli("webhooks", "list")
    assert result.exit_code == 3
    assert "SINCH_KEY_ID" in result.stderr


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_an_interruption_has_its_exit_code(error: BaseException, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise error

    monkeypatch.setattr(anyio, "run", interrupt)
    result = cli("webhooks", "list")
    assert (result.exit_code, result.stderr) == (130, "Error: Interrupted.\n")


def test_a_defect_is_told_in_a_paragraph_or_with_a_traceback(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("boom\x1b[31m")

    monkeypatch.setattr(anyio, "run", fail)
    result = cli("webhooks", "list")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: RuntimeError: boom\\x1b[31m. This is a defect of sinch-provisioning")
    with pytest.raises(RuntimeError, match="boom"):
        cli("--traceback", "webhooks", "list")


def test_a_pipe_that_is_closed_early_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(anyio, "run", fail)
    with pytest.raises(BrokenPipeError):
        root.main(["webhooks", "list"], standalone_mode=False)


def test_a_misspelt_command_tells_the_nearest(cli: Cli) -> None:
    result = cli("whatsapp", "templates", "lst")
    assert result.exit_code == 2
    assert "Did you mean list?" in result.stderr
    assert cli("webhok", "list").exit_code == 2


def test_the_documented_table_is_the_table() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text()
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", page, re.MULTILINE)
    assert {int(code): text for code, text in rows} == exit_codes.EXIT_CODES


def test_the_key_secret_is_in_no_output(live: Live, cli: Cli) -> None:
    refusal = {"error": "invalid_client", "error_description": f"bad key {live.emulator.key_secret}"}
    live.emulator.faults.add("oauth", Fault.status(401, body=refusal))
    result = cli("webhooks", "get", "w")
    assert result.exit_code == 4
    assert "bad key" in result.stderr
    assert live.emulator.key_secret not in result.output


def test_the_version_tells_the_description_too() -> None:
    result = CliRunner().invoke(root, ["--version"], prog_name="sinch-provisioning")
    assert re.fullmatch(r"sinch-provisioning \d+\.\d+\.\d+ \(description [\d.]+\)\n", result.stdout)


def test_the_library_loads_nothing_of_it() -> None:
    program = (
        "import sys; sys.modules['httpx._main'] = None; "  # httpx's own command line, which needs click and rich too
        "from sinch_provisioning import ProvisioningClient, BearerToken; "
        "ProvisioningClient('p', auth=BearerToken('t')).webhooks; "
        "parts = {part for name in sys.modules for part in name.split('.')}; "
        "print(parts & {'click', 'rich', 'yaml', 'cli'})"
    )
    assert printed_by(program) == "set()"


def test_help_and_completion_load_no_http_client() -> None:
    program = (
        "import sys; from sinch_provisioning.cli.root import root; "
        "root.main(['whatsapp', 'templates', 'list', '--help'], standalone_mode=False); "
        "print({'httpx', 'yaml', 'rich'} & set(sys.modules))"
    )
    assert printed_by(program).splitlines()[-1] == "set()"


def test_without_the_extra_it_says_what_to_install() -> None:
    program = "import sys; sys.modules['click'] = None; from sinch_provisioning.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "The command line needs the package 'click': pip install 'sinch-provisioning[cli]'\n"


def test_it_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "sinch_provisioning.cli", "webhooks", "get", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: sinch-provisioning webhooks get [OPTIONS] WEBHOOK_ID")
