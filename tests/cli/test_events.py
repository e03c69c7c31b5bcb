"""Events received on a port, and printed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from sinch_provisioning.cli.output import JsonOutput, Output, YamlOutput
from sinch_provisioning.cli.table import TableOutput
from sinch_provisioning.events import BundleDone
from sinch_provisioning.testing.events import MadeEvent, make

from .conftest import Cli

SECRET = "a long random text"

Listen = Callable[..., tuple["subprocess.Popen[str]", str]]


def _heed_interrupts() -> None:
    """Shells let background jobs ignore them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def listen() -> Iterator[Listen]:
    """Starts the command on a free port, waits until it listens, and gives the process and its URL."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> tuple[subprocess.Popen[str], str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "sinch_provisioning.cli", "events", "listen", "--port", "0", *arguments],
            env={**os.environ, "SINCH_INPUT_SECRET": SECRET},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_heed_interrupts,
        )
        started.append(process)
        assert process.stderr is not None
        for line in process.stderr:
            if found := re.match(r"Listening on (\S+);", line):
                return process, found[1]
            told.append(line)
        raise AssertionError(f"it ended: {told}")

    told: list[str] = []
    yield start
    for process in started:
        process.kill()
        process.communicate()


def deliver(url: str, made: MadeEvent[Any], secret: str = SECRET) -> int:
    """The status of the answer."""
    return httpx.post(url, content=made.body, headers=made.headers(secret), trust_env=False).status_code


def test_prints_what_is_verified_and_ends_after_so_many(listen: Listen) -> None:
    process, url = listen("--output", "json", "--limit", "2")
    first, forged, second = (
        make(BundleDone, payload={"name": name}) for name in ("first", "forged", f"an echo of {SECRET}")
    )
    assert deliver(url, first) == 200
    assert deliver(url, forged, "another long text") == 401
    assert deliver(url, second) == 200
    printed, told = process.communicate()
    shown = [json.loads(line) for line in printed.splitlines()]
    assert shown[0] == first.event.to_dict()
    assert shown[1] == {**second.event.to_dict(), "payload": {**shown[1]["payload"], "name": "an echo of [hidden]"}}
    assert "refused: mismatch" in told
    assert process.returncode == 0


def test_has_the_webhook_before_it_listens(cli: Cli, listen: Listen) -> None:
    target = "https://me.example/hook"
    process, url = listen("--ensure", target, "--triggers", "bundle_done", "--limit", "1")
    (hook,) = json.loads(cli("webhooks", "list", "-o", "json").stdout)
    assert (hook["target"], hook["triggers"]) == (target, ["BUNDLE_DONE"])
    assert deliver(url, make(BundleDone)) == 200
    printed, told = process.communicate()
    assert re.match(r"type +BUNDLE_DONE\n", printed)
    assert told == ""


def test_an_interruption_ends_it(listen: Listen) -> None:
    process, url = listen("-o", "yaml")
    assert deliver(url, make(BundleDone)) == 200
    process.send_signal(signal.SIGINT)
    printed, told = process.communicate()
    assert printed.startswith("---\ntype: BUNDLE_DONE\n")
    assert told == "Error: Interrupted.\n"
    assert process.returncode == 130


def test_nothing_is_received_without_a_secret(cli: Cli) -> None:
    result = cli("events", "listen", "--port", "0")
    assert result.exit_code == 2
    assert "SINCH_INPUT_SECRET" in result.stderr


def test_a_port_that_is_taken_is_told(cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SINCH_INPUT_SECRET", SECRET)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = cli("events", "listen", "--port", str(port))
    assert result.exit_code == 2
    assert f"127.0.0.1:{port} cannot be listened on: Address already in use" in result.stderr


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        (JsonOutput, '{"type": "A", "secret": "[hidden]"}\n{"type": "\\u001b"}\n'),
        (YamlOutput, "---\ntype: A\nsecret: '[hidden]'\n---\ntype: \"\\e\"\n"),
        (TableOutput, "type    A\nsecret  [hidden]\n\ntype  \\x1b\n\n"),
    ],
)
def test_each_of_a_stream_stands_for_itself(
    kind: type[Output], printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = kind(False)
    values: list[dict[str, Any]] = [{"type": "A", "secret": "s3cr3t"}, {"type": "\x1b"}]
    for value in values:
        output.message(value)
    assert "\n".join(line.rstrip() for line in capsys.readouterr().out.split("\n")) == printed
