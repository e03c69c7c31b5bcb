"""A copy of the repository whose imported code stands below one folder, where it can be changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from .mutants import Mutant, plant
from .places import Place

__all__ = ["ROOT", "make_project", "python_path"]

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


def make_project(place: Place, folder: Path) -> list[Mutant]:
    """Write the copy, with the mutants of one place in it, into a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=IGNORED)
        elif source.exists():
            shutil.copy(source, folder / name)
    shutil.copytree(ROOT / "overrides" / "sinch_provisioning", folder / "src" / "sinch_provisioning", ignore=IGNORED)
    paths = sorted({path for pattern in place.files for path in folder.glob(pattern)})
    return [mutant for path in paths for mutant in plant(path, _module(path.relative_to(folder)))]


def python_path(folder: Path) -> str:
    """Where the copy's code is found, before the code that is installed."""
    return f"{folder / 'src'}:{folder}"


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[1:] if parts[0] == "src" else parts).removesuffix(".__init__")
