"""What contributors and hosted CI run is what the project itself pins and checks."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml


@pytest.fixture(scope="module")
def workflow(repository: Path) -> Mapping[str, Any]:
    found: dict[str, Any] = yaml.safe_load((repository / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    return found


def test_hosted_ci_runs_the_same_script(workflow: Mapping[str, Any], repository: Path) -> None:
    (job,) = workflow["jobs"].values()
    assert ".ci/run" in [step.get("run") for step in job["steps"]]
    assert os.access(repository / ".ci" / "run", os.X_OK)


def test_hosted_ci_runs_every_python_that_is_promised(
    workflow: Mapping[str, Any], pyproject: Mapping[str, Any]
) -> None:
    (job,) = workflow["jobs"].values()
    promised = re.findall(r"Python :: (3\.\d+)", "\n".join(pyproject["project"]["classifiers"]))
    assert job["strategy"]["matrix"]["python"] == promised


def test_hosted_ci_may_read_and_no_more(workflow: Mapping[str, Any]) -> None:
    assert workflow["permissions"] == {}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in str(workflow)


def test_actions_are_pinned_by_commit(repository: Path) -> None:
    for path in (repository / ".github" / "workflows").glob("*.yml"):
        used = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
        assert used
        assert not [use for use in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", use)]


def test_hooks_run_the_pinned_tools(repository: Path) -> None:
    settings = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repo["repo"] for repo in settings["repos"]] == ["local"]
    for hook in settings["repos"][0]["hooks"]:
        folder, _, tool = hook["entry"].split()[0].rpartition("/")
        assert (folder, hook["language"]) == (".venv/bin", "system")
        assert (Path(sys.executable).parent / tool).exists(), tool


def test_links_of_the_project_lead_to_the_service_alone(pyproject: Mapping[str, Any]) -> None:
    """A repository that is copied cannot know where it will be published."""
    assert all(url.startswith("https://developers.sinch.com/") for url in pyproject["project"]["urls"].values())
