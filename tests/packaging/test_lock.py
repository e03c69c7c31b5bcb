"""The lock file pins what the project asks for, and nothing that ties it to one machine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def lock(repository: Path) -> str:
    return (repository / "requirements-dev.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pins(lock: str) -> Mapping[str, str]:
    found = re.findall(r"^([\w.-]+)==(\S+)", lock, flags=re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


def test_pins_every_requirement(pyproject: Mapping[str, Any], pins: Mapping[str, str]) -> None:
    project = pyproject["project"]
    lines = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
        *pyproject["dependency-groups"]["dev"],
        *pyproject["build-system"]["requires"],
    ]
    stale = [
        line
        for requirement, line in ((Requirement(line), line) for line in lines)
        if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"), prereleases=True)
        or canonicalize_name(requirement.name) not in pins
    ]
    assert not stale, "requirements-dev.lock is out of date: run `make lock`"


def test_pins_one_version_of_each_package_with_hashes(lock: str) -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE)[1:]
    names = [block.partition("==")[0] for block in blocks]
    assert len(names) == len(set(names))
    assert not [block for block in blocks if "--hash=sha256:" not in block]


def test_names_no_registry_and_no_path(lock: str) -> None:
    options = [line for line in lock.splitlines() if re.match(r"\s*(-i|-f|--(?!hash=))", line)]
    assert not options
    assert "://" not in lock
    assert " @ " not in lock
