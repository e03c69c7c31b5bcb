"""A copy of the repository in the layout that mutmut understands: everything that is imported stands below ``src/``."""

from __future__ import annotations

import shutil
from pathlib import Path

from .places import Place

__all__ = ["make_project"]

ROOT = Path(__file__).resolve().parents[2]
COPIED = (
    "src",
    "overrides",
    "generator",
    "openapi",
    "tests",
    "docs",
    "examples",
    "benchmarks",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "generator-config.yaml",
    "pyproject.toml",
)
IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def make_project(place: Place, folder: Path) -> None:
    """Write the copy, and mutmut's configuration for one place, into a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=IGNORED)
        elif source.exists():
            shutil.copy(source, folder / name)
    shutil.copytree(ROOT / "overrides" / "sinch_provisioning", folder / "src" / "sinch_provisioning", ignore=IGNORED)
    others = [name for name in COPIED if name not in ("src", "tests", "pyproject.toml")]
    config = {
        "source_paths": ["src", "generator"],
        "only_mutate": list(place.files),
        "also_copy": others,
        "pytest_add_cli_args": [
            "-q",
            "-x",
            "-p",
            "no:cacheprovider",
            "-W",
            "ignore::ResourceWarning",
        ],
        "pytest_add_cli_args_test_selection": [name for name in place.tests if (folder / name).exists()],
    }
    lines = [f"{name} = {_toml(values)}" for name, values in config.items()]
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")


def _toml(values: list[str]) -> str:
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"
