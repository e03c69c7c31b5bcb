"""The pytest fixtures, used by a test suite of somebody else's."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")
DOCUMENTED = [
    text for text in re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE) if "def test_" in text
]
UNASKED = """
import sys

def test_nothing_is_loaded_before_it_is_asked_for():
    assert not {"starlette", "respx", "jsonschema", "httpx", "sinch_provisioning_core"} & set(sys.modules)
"""


def test_the_page_shows_a_test_for_each_fixture() -> None:
    assert [next(name for name in ("client", "router") if f"provisioning_{name}:" in text) for text in DOCUMENTED] == [
        "client",
        "router",
    ]


@pytest.mark.parametrize("text", [*DOCUMENTED, UNASKED])
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
