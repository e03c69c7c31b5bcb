"""Where hand-written code names what a release breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .change import Change, Level

__all__ = ["mentions"]

FOLDERS: Final = ("overrides/sinch_provisioning", "examples", "tests", "docs", "README.md")
SUFFIXES: Final = {".py", ".md"}


def mentions(root: Path, changes: Sequence[Change]) -> list[str]:
    """``docs/calls.md:12: WebhookInput`` for each line that has one of the names that break."""
    names = sorted({_searched(change.name) for change in changes if change.level is Level.BREAKING} - {""})
    if not names:
        return []
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
    found: list[str] = []
    for folder in FOLDERS:
        start = root / folder
        for path in sorted(start.rglob("*")) if start.is_dir() else [start]:
            if path.suffix in SUFFIXES and path.is_file():
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                    match = pattern.search(line)
                    if match:
                        found.append(f"{path.relative_to(root).as_posix()}:{number}: {match.group()}")
    return found


def _searched(name: str) -> str:
    """As it stands in code: a method without its client, a class; a field's own name is too common to search."""
    bare = name.partition("(")[0].removeprefix("client.")
    if name.startswith("client."):
        return bare if bare.count(".") else ""
    owner, _, attribute = bare.partition(".")
    return f"{owner}.{attribute}" if attribute.isupper() else owner if not attribute else ""
