"""Named waits with their states, and the doctor."""

from __future__ import annotations

import json
from functools import partial
from typing import Any
from unittest.mock import MagicMock, Mock

import httpx
import pytest
from click.testing import CliRunner
from rich.console import Console

from sinch_provisioning import BearerToken, ProvisioningClient
from sinch_provisioning.cli.root import root
from sinch_provisioning.cli.surroundings import Surroundings
from sinch_provisioning.testing import Fault
from tests.support.live import Live

from .conftest import Cli

NOW = 1_800_000_000.0


def bundle(cli: Cli) -> str:
    created = cli("bundles", "create", "--region", "EU", "--name", "b", "--subproject", "true", "-o", "json")
    return str(json.loads(created.stdout)["id"])


def test_a_wait_tells_each_state_once_and_prints_what_it_waited_for(live: Live, cli: Cli) -> None:
    result = cli("bundles", "wait-until-done", bundle(cli), "-o", "json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["state"] == "DONE"
    assert result.stderr.splitlines() == ["state is IN_PROGRESS", "state is DONE"]
    assert sum(live.time.slept) >= 10.0


def test_a_terminal_shows_the_state_live(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(force_terminal=True, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    monkeypatch.setattr("rich.console.Console", Mock(return_value=console))
    told: list[str] = []
    make = console.status

    def status(*arguments: Any) -> Any:
        live_status = make(*arguments)
        update = live_status.update

        def note(text: Any) -> None:
            told.append(str(text))
            update(text)

        monkeypatch.setattr(live_status, "update", note)
        return live_status

    monkeypatch.setattr(console, "status", status)
    result = cli("bundles", "wait-until-done", bundle(cli))
    assert result.stderr == ""
    assert told[0] == "state is IN_PROGRESS"
    assert told[-1] == "state is DONE"
    console.file.close()


def test_a_wait_ends_with_its_own_exit_codes(live: Live, cli: Cli) -> None:
    assert cli("bundles", "wait-until-done", bundle(cli), "--timeout", "3").exit_code == 12
    live.emulator.outcomes.reject("bundle", "*")
    assert cli("bundles", "wait-until-done", bundle(cli)).exit_code == 11


reads_any_file = pytest.mark.skipif(
    httpx.__version__.startswith("0.27."), reason="httpx 0.27 passes over certificate files that do not exist"
)


def findings(live: Live, *, wall: float | None = None) -> tuple[int, dict[str, dict[str, str]]]:
    surroundings = Surroundings(partial(ProvisioningClient, clock=live.time.clock))
    if wall is not None:
        surroundings = Surroundings(surroundings.make_client, wall=lambda: wall)
    result = CliRunner().invoke(root, ["doctor", "-o", "json"], obj=surroundings, catch_exceptions=False)
    return result.exit_code, {finding["check"]: finding for finding in json.loads(result.stdout)}


@pytest.mark.usefixtures("environment")
def test_the_doctor_finds_nothing_where_all_is_well(live: Live) -> None:
    code, found = findings(live)
    assert {finding["state"] for finding in found.values()} == {"ok"}
    assert code == 0
    assert {"sinch-provisioning", "description", "httpx", "anyio", "Python"} <= set(found)
    assert live.emulator.key_secret not in json.dumps(found)


def test_the_doctor_prints_a_table(cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.delenv("SINCH_PROJECT_ID")
    result = cli("doctor")
    assert result.exit_code == 13
    lines = result.stdout.splitlines()
    (problem,) = [number for number, line in enumerate(lines) if line.split()[:2] == ["problem", "SINCH_PROJECT_ID"]]
    assert lines[problem + 1].strip() == "→ Set SINCH_PROJECT_ID; it is in the Sinch dashboard."


@pytest.mark.parametrize(
    ("name", "value", "problems", "unknown"),
    [
        ("SINCH_KEY_SECRET", "", {"SINCH_KEY_SECRET", "client"}, {"network", "clock", "token", "project"}),
        ("SINCH_KEY_SECRET", "wrong-key-secret", {"token"}, {"project"}),
        ("SINCH_TOKEN_URL", "http://127.0.0.1:1/token", {"token"}, {"project"}),
        ("SINCH_BASE_URL", "http://127.0.0.1:1", {"network", "project"}, {"clock", "token"}),
        ("SINCH_BASE_URL", "nonsense", {"client"}, {"network", "clock", "token", "project"}),
        pytest.param(
            *("SSL_CERT_FILE", "/nonexistent", {"client"}, {"network", "clock", "token", "project"}),
            marks=reads_any_file,
        ),
        ("NO_PROXY", "[::1", {"client"}, {"network", "clock", "token", "project"}),
        ("SINCH_PROJECT_ID", "..", {"project"}, {"token"}),
    ],
)
def test_the_doctor_tells_what_is_wrong_and_what_to_do(
    live: Live, environment: pytest.MonkeyPatch, name: str, value: str, problems: set[str], unknown: set[str]
) -> None:
    environment.setenv(name, value)
    code, found = findings(live)
    assert code == 13
    assert {check for check, finding in found.items() if finding["state"] == "problem"} == problems
    assert {check for check, finding in found.items() if finding["state"] == "unknown"} == unknown
    assert all(found[check]["fix"] for check in problems)
    assert "wrong-key-secret" not in json.dumps(found)


@pytest.mark.usefixtures("environment")
def test_the_doctor_tells_that_the_project_is_refused(live: Live) -> None:
    live.emulator.faults.add("WebhookWebhookController_listWebhooks_v1", Fault.status(403))
    code, found = findings(live)
    assert (code, found["token"]["state"], found["project"]["state"]) == (13, "ok", "problem")
    assert found["project"]["found"].startswith("webhooks.list: 403 ")
    assert "\n" not in found["project"]["found"]


@pytest.mark.usefixtures("environment")
def test_the_doctor_compares_the_clocks(live: Live) -> None:
    code, found = findings(live, wall=NOW * 2)
    assert (code, found["clock"]["state"]) == (13, "problem")
    assert "ahead of" in found["clock"]["found"]
    code, found = findings(live, wall=0.0)
    assert "behind" in found["clock"]["found"]


@pytest.mark.parametrize("proxy", ["foo://a.example", "http://[::1", "socks5://a.example"])
def test_the_doctor_names_a_proxy_that_cannot_be_used(live: Live, environment: pytest.MonkeyPatch, proxy: str) -> None:
    environment.delenv("NO_PROXY", raising=False)
    environment.setenv("HTTPS_PROXY", proxy)
    environment.setenv("SINCH_BASE_URL", "https://provisioning.invalid")
    code, found = findings(live)
    assert code == 13
    for check in ("network", "project"):
        assert found[check]["state"] == "problem"
        assert "HTTPS_PROXY" in "".join(found[check].values())
    assert (found["clock"]["state"], found["token"]["state"]) == ("unknown", "unknown")


@reads_any_file
def test_an_ordinary_command_names_what_of_the_environment_is_wrong(cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SSL_CERT_FILE", "/nonexistent")
    result = cli("webhooks", "list")
    assert result.exit_code == 3
    assert "SSL_CERT_FILE" in result.stderr


def test_the_doctor_shows_no_password_of_a_url(live: Live, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SINCH_BASE_URL", "https://user:p4ssw0rd@a.example/?key=p4ssw0rd#p4ssw0rd")
    assert "p4ssw0rd" not in json.dumps(findings(live))


@pytest.mark.parametrize("kind", ["json", "jsonl", "yaml", "table"])
@pytest.mark.parametrize("show", [False, True])
def test_secrets_that_the_service_echoes(kind: str, show: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_INPUT_SECRET", SECRET)
    echo = {
        "id": "w1",
        "target": f"https://a.example/{SECRET}",
        "more": {SECRET: "n"},
        "said": [f"{TOKEN} {'x' * 30_000}!"],
    }
    make_client = partial(
        ProvisioningClient,
        project_id="p",
        auth=BearerToken(TOKEN),
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json=echo)),
    )
    result = CliRunner().invoke(
        root,
        ["webhooks", "update", "w1", "--secret", "-o", kind, *(["--show-secrets"] if show else [])],
        obj=Surroundings(make_client, is_interactive=lambda: False),
        prog_name="sinch-provisioning",
    )
    assert result.exit_code == 0, result.stderr
    assert (SECRET in result.stdout, TOKEN in result.stdout) == (show, show)
    assert "xxx!" in result.stdout


SECRET = "a-secret-of-a-webhook"
TOKEN = "tok-Aa1Bb2Cc3Dd4"
HOSTILE = f"X\nCRITICAL forged\x1b[31m \u202e {TOKEN}"


@pytest.mark.parametrize("is_terminal", [False, True])
def test_a_state_from_outside_obeys_nobody(
    environment: pytest.MonkeyPatch, monkeypatch: pytest.MonkeyPatch, is_terminal: bool
) -> None:
    told: list[str] = []
    if is_terminal:
        console = Mock(is_terminal=True)
        status = console.status.return_value = MagicMock()
        status.__enter__.return_value.update = told.append
        monkeypatch.setattr("rich.console.Console", Mock(return_value=console))
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "b1", "state": HOSTILE}))
    make_client = partial(ProvisioningClient, auth=BearerToken(TOKEN), transport=answer)
    result = CliRunner().invoke(
        root,
        ["bundles", "wait-until-done", "b1", "--timeout", "0"],
        obj=Surroundings(make_client, is_interactive=lambda: False),
        prog_name="sinch-provisioning",
    )
    assert result.exit_code == 12
    lines = [*map(str, told), *result.stderr.splitlines()]
    assert len(lines) == 2
    assert all(line.isprintable() and "[hidden]" in line and TOKEN not in line for line in lines), lines
