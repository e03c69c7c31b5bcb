from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from click.testing import CliRunner, Result

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.cli.root import root
from sinch_provisioning.cli.surroundings import Surroundings
from tests.support.live import Live, live, make_live, switch

__all__ = ["live", "make_live", "switch"]

Cli = Callable[..., Result]


@pytest.fixture
def environment(live: Live, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """What a user sets, to reach the emulator."""
    values = {
        "SINCH_PROJECT_ID": live.emulator.project_id,
        "SINCH_KEY_ID": live.emulator.key_id,
        "SINCH_KEY_SECRET": live.emulator.key_secret,
        "SINCH_BASE_URL": live.server.url,
        "SINCH_TOKEN_URL": live.server.token_url,
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def cli(live: Live, environment: pytest.MonkeyPatch) -> Cli:
    """Runs a command on the emulator; its pauses take no time."""
    make_client = partial(ProvisioningClient, clock=live.time.clock)

    def run(*arguments: str, stdin: str | None = None, is_interactive: bool = False) -> Result:
        surroundings = Surroundings(make_client, is_interactive=lambda: is_interactive)
        return CliRunner().invoke(
            root, arguments, input=stdin, obj=surroundings, prog_name="sinch-provisioning", catch_exceptions=False
        )

    return run
