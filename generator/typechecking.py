"""Which hand-written lines no longer agree with a new core, by mypy."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

__all__ = ["type_errors"]

CHECKED: Final = ("overrides/sinch_provisioning", "examples", "tests", "benchmarks")
NEEDED: Final = ("generator", "pyproject.toml")
"""What the settings, and imports of those, need beside them."""
SECONDS: Final = 180.0
FOLLOWS: Final = "[unused-ignore]"
"""An error that only other errors make."""
ERROR: Final = re.compile(r"(?P<place>[^:\n]+:\d+): error: (?P<text>.*)")


def type_errors(root: Path, source: Path, *, seconds: float = SECONDS) -> list[str]:
    """``examples/one.py:12: Module has no attribute …`` for each error that the core in ``source`` makes.

    The hand-written files of ``root`` are checked in a tree of links, so nothing of the repository changes but the type
    checker's cache. A tree without settings for a type checker has no errors.
    """
    if not (root / "pyproject.toml").exists():
        return []
    with tempfile.TemporaryDirectory(prefix="type-checking-") as name:
        tree = Path(name)
        (tree / "src").symlink_to(source.resolve())
        for entry in {path.split("/")[0] for path in (*CHECKED, *NEEDED)}:
            if (root / entry).exists():
                (tree / entry).symlink_to((root / entry).resolve())
        checked = [path for path in CHECKED if (tree / path).exists()]
        command = [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", "--no-pretty"]
        command += ["--no-color-output", "--cache-dir", str((root / ".mypy_cache").resolve()), *checked]
        try:
            done = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            return [f"the type checker took more than {seconds:.0f} s: run make lint"]
    found = [f"{match['place']}: {match['text']}" for match in ERROR.finditer(done.stdout)]
    if done.returncode and not found:
        return [f"the type checker failed: {(done.stderr or done.stdout).strip()[-300:]}"]
    return sorted((line for line in found if not line.endswith(FOLLOWS)), key=_rank)


def _rank(line: str) -> int:
    return next((rank for rank, path in enumerate(CHECKED) if line.startswith(f"{path}/")), len(CHECKED))
