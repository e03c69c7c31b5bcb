"""The pytest fixtures, used by a test suite of somebody else's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FIVE_LINES = """
import pytest

@pytest.mark.anyio
async def test_my_service(provisioning_client):
    bundle = await provisioning_client.bundles.create(name="shop", region="EU", sms_app=True)
    assert (await provisioning_client.bundles.wait_until_done(bundle.id)).state == "DONE"
"""
ROUTED = """
import pytest

@pytest.mark.anyio
async def test_my_service(provisioning_router):
    provisioning_router.webhooks.get.respond({"id": "w1", "target": "https://me.example", "triggers": ["ALL"]})
    assert (await provisioning_router.client().webhooks.get("w1")).id == "w1"
    provisioning_router.webhooks.get.assert_called_once_with(webhook_id="w1")
"""
UNASKED = """
import sys

def test_nothing_is_loaded_before_it_is_asked_for():
    assert not {"starlette", "respx", "jsonschema", "httpx", "sinch_provisioning_core"} & set(sys.modules)
"""


@pytest.mark.parametrize("text", [FIVE_LINES, ROUTED, UNASKED], ids=["emulator", "router", "unasked"])
def test_fixtures(text: str, tmp_path: Path) -> None:
    (tmp_path / "test_service.py").write_text(text)
    plugins = ["-p", "sinch_provisioning.testing.plugin", "-p", "no:cacheprovider"]
    if text != UNASKED:
        plugins += ["-p", "anyio"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", *plugins, str(tmp_path)],
        cwd=tmp_path,
        env={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_pytest_finds_the_plugin_by_itself() -> None:
    from importlib.metadata import entry_points

    (found,) = entry_points(group="pytest11", name="sinch_provisioning")
    assert found.value == "sinch_provisioning.testing.plugin"
