"""Who may import whom: the packages among themselves, and what they take from outside."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

OWN = {"sinch_provisioning", "sinch_provisioning_core"}
MODULES_OF = {"attrs": {"attr", "attrs"}, "httpx-aiohttp": {"httpx_aiohttp", "aiohttp"}, "pyyaml": {"yaml"}}
"""Packages whose modules are not just named after them."""


def imported_modules(node: ast.AST) -> Iterator[str]:
    """Top-level modules imported anywhere below a node, relative imports left out."""
    match node:
        case ast.Import():
            yield from (alias.name.partition(".")[0] for alias in node.names)
        case ast.ImportFrom(module=str(module), level=0):
            yield module.partition(".")[0]
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            # Type checkers bring typing_extensions themselves; everything else must be installed for them too.
            checked = {name for child in node.body for name in imported_modules(child)}
            yield from checked - {"typing_extensions"}
            yield from (name for child in node.orelse for name in imported_modules(child))
        case _:
            for child in ast.iter_child_nodes(node):
                yield from imported_modules(child)


def outside_imports(folder: Path) -> Iterator[tuple[str, Path]]:
    """What the files of a folder import from neither the standard library nor the project."""
    for path in folder.rglob("*.py"):
        for name in imported_modules(ast.parse(path.read_bytes())):
            if name not in sys.stdlib_module_names and name not in OWN:
                yield name, path


def modules(requirements: list[str]) -> set[str]:
    names = [Requirement(line).name for line in requirements]
    return {module for name in names for module in MODULES_OF.get(name, {name.replace("-", "_")})}


def test_contracts_hold(repository: Path) -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("folder", "extras"),
    [
        ("src/sinch_provisioning_core", ["speed"]),
        ("overrides/sinch_provisioning", ["aiohttp", "cli", "http2", "redis", "speed", "testing"]),
    ],
)
def test_imports_only_what_is_declared(
    repository: Path, pyproject: Mapping[str, Any], folder: str, extras: list[str]
) -> None:
    project = pyproject["project"]
    declared = modules(project["dependencies"])
    for extra in extras:
        declared |= modules(project["optional-dependencies"][extra])
    # Imported only where the caller's own program has them: its test runner, its async backend, its JSON parser.
    declared |= {"pytest", "trio", "msgspec", "pydantic_core", "opentelemetry"}
    # httpx stands on httpcore, and that on h11, in every version that is allowed.
    declared |= {"httpcore", "h11"}
    undeclared = {name: path for name, path in outside_imports(repository / folder) if name not in declared}
    assert not undeclared
