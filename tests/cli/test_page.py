"""The commands of docs/cli.md work."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from sinch_provisioning.testing import Delays
from tests.support.live import Live, MakeLive

from .conftest import Cli

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
COMMAND = re.compile(r"^\$ (?:echo '(?P<stdin>.*)' \| )?sinch-provisioning (?P<arguments>.*)$", re.MULTILINE)
VARIABLE = re.compile(r"^\$ export (SINCH_INPUT_\w+)=(.*)$", re.MULTILINE)


@pytest.fixture
def live(make_live: MakeLive) -> Live:
    return make_live(delays=Delays.every(0.0))


def test_the_commands_of_the_page_succeed(live: Live, cli: Cli, environment: pytest.MonkeyPatch) -> None:
    live.emulator.seed.demo()
    page = PAGE.read_text()
    for name, value in VARIABLE.findall(page):
        environment.setenv(name, value)
    bundle = cli("bundles", "create", "--region", "EU", "--name", "b", "--subproject", "true", "-o", "json")
    page = page.replace("$BUNDLE_ID", json.loads(bundle.stdout)["id"])
    blocks = "".join(re.findall(r"^```console\n.*?^```$", page, re.DOTALL | re.MULTILINE))
    commands = list(COMMAND.finditer(blocks))
    assert len(commands) == blocks.count("sinch-provisioning ")
    for command in commands:
        result = cli(*shlex.split(command["arguments"]), stdin=command["stdin"])
        assert result.exit_code == 0, (command[0], result.stderr)
