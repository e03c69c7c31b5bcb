"""What the wheel holds, what it promises in its metadata, and that it works without the repository."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

import pytest

from sinch_provisioning import __version__

PACKAGES = {"sinch_provisioning": "overrides", "sinch_provisioning_core": "src"}


def python_files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}


@pytest.fixture(scope="module")
def metadata(installed_wheel: Path) -> Message:
    (path,) = installed_wheel.glob("*.dist-info/METADATA")
    return HeaderParser().parsestr(path.read_text(encoding="utf-8"))


def test_holds_the_two_packages_and_nothing_else(installed_wheel: Path) -> None:
    entries = {path.name for path in installed_wheel.iterdir()}
    assert {name for name in entries if not name.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize(("package", "parent"), PACKAGES.items())
def test_holds_every_module_of_a_package(installed_wheel: Path, repository: Path, package: str, parent: str) -> None:
    modules = python_files(repository / parent / package)
    assert "__init__.py" in modules
    assert python_files(installed_wheel / package) == modules


@pytest.mark.parametrize("package", PACKAGES)
def test_is_marked_as_typed(installed_wheel: Path, package: str) -> None:
    assert (installed_wheel / package / "py.typed").is_file()


def test_holds_the_description(installed_wheel: Path) -> None:
    packed = (installed_wheel / "sinch_provisioning_core" / "description.json.gz").read_bytes()
    assert len(json.loads(gzip.decompress(packed))["paths"]) > 50


@pytest.fixture(scope="module")
def record(installed_wheel: Path) -> dict[Path, int]:
    """The files of the wheel with their sizes; what imports of other tests left beside them is not there."""
    (path,) = installed_wheel.glob("*.dist-info/RECORD")
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    return {Path(name): int(size or 0) for name, _, size in rows}


def test_is_small(record: Mapping[Path, int]) -> None:
    """What a user's image grows by, before bytecode."""
    assert sum(record.values()) <= 2_550_000


def test_holds_neither_templates_nor_tests_nor_caches(record: Mapping[Path, int]) -> None:
    assert len(record) > 500
    assert not [path for path in record if path.suffix in {".jinja", ".pyc"} or path.parts[-2:-1] == ("templates",)]
    assert not [path for path in record if path.name.startswith(("test_", "conftest"))]


def test_metadata_matches_the_project(metadata: Message, pyproject: Mapping[str, Any]) -> None:
    project = pyproject["project"]
    assert metadata["Name"] == "sinch-provisioning"
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata.get_all("Provides-Extra") == sorted(project["optional-dependencies"])


def test_needs_three_packages_and_a_backport_at_run_time(metadata: Message) -> None:
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert [re.split(r"[<>=]", line)[0] for line in required] == ["anyio", "attrs", "httpx", "typing-extensions"]
    assert required[-1].endswith("; python_version < '3.13'") or required[-1].endswith('; python_version < "3.13"')


def test_source_distribution_leaves_development_behind(distributions: Path) -> None:
    (path,) = distributions.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        folders = {Path(name).parts[1] for name in archive.getnames() if len(Path(name).parts) > 2}
    assert folders == {"src", "overrides"}


@pytest.mark.parametrize("kind", ["*.whl", "*.tar.gz"])
def test_a_build_can_be_repeated_byte_by_byte(distributions: Path, rebuilt_distributions: Path, kind: str) -> None:
    (built,), (rebuilt,) = distributions.glob(kind), rebuilt_distributions.glob(kind)
    assert built.name == rebuilt.name
    assert hashlib.sha256(built.read_bytes()).digest() == hashlib.sha256(rebuilt.read_bytes()).digest()


def test_imports_without_the_repository(installed_wheel: Path, tmp_path: Path) -> None:
    program = """
import sys
sys.path.insert(0, sys.argv[1])
import sinch_provisioning, sinch_provisioning_core.operations as operations
client = sinch_provisioning.ProvisioningClient
print(len(operations.OPERATIONS), sinch_provisioning.__file__, operations.__file__)
"""
    done = subprocess.run(
        [sys.executable, "-I", "-c", program, str(installed_wheel)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    count, *files = done.stdout.split()
    assert int(count) > 0
    assert all(Path(file).is_relative_to(installed_wheel) for file in files)
