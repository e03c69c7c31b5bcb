"""Whether ``src/`` is what the description gives."""

from __future__ import annotations

from pathlib import Path

from .generate import PACKAGE, Layout, Result, generate
from .shipped import content
from .source import fetch

__all__ = ["differences", "files"]


def differences(layout: Layout, scratch: Path) -> tuple[Result, list[str]]:
    """Generate into ``scratch`` and name every file that is missing, stale or different."""
    fresh = scratch / PACKAGE
    result = generate(fetch(str(layout.description)), layout, fresh)
    wanted, present = files(scratch), files(layout.source)
    found = [f"missing: src/{name}" for name in sorted(wanted.keys() - present.keys())]
    found += [f"stale: src/{name}" for name in sorted(present.keys() - wanted.keys())]
    found += [
        f"different: src/{name}" for name in sorted(wanted.keys() & present.keys()) if wanted[name] != present[name]
    ]
    return result, found


def files(folder: Path) -> dict[str, bytes]:
    """What each file below a folder holds, by its path there."""
    return {
        path.relative_to(folder).as_posix(): content(path.name, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
