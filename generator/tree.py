"""The files of a generated tree, as two trees are compared."""

from __future__ import annotations

from pathlib import Path

from .shipped import content

__all__ = ["differing", "files"]


def files(folder: Path) -> dict[str, bytes]:
    """What each file below a folder holds, by its path there."""
    return {
        path.relative_to(folder).as_posix(): content(path.name, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def differing(old: Path, new: Path) -> list[str]:
    """Files that differ between two folders, by their path there."""
    before, now = files(old), files(new)
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
