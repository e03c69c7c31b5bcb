"""Where hand-written code names what a release breaks."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from .change import Change, Level

__all__ = ["mentions"]

FOLDERS: Final = ("overrides/sinch_provisioning", "examples", "tests", "docs", "README.md")
SUFFIXES: Final = {".py", ".md"}


def mentions(root: Path, changes: Sequence[Change], gone: Iterable[str] = ()) -> list[str]:
    """``docs/calls.md:12: WebhookInput`` for each line that has one of the names that break.

    ``gone`` are texts of the API that it has no more, and that no type checker knows: operation ids, triggers, codes.
    """
    found_by_name = {_searched(change.name) for change in changes if change.level is Level.BREAKING}
    patterns = sorted({*found_by_name, *map(re.escape, gone)} - {""})
    if not patterns:
        return []
    pattern = re.compile("|".join(rf"(?<!\w){each}(?!\w)" for each in patterns))
    found: list[str] = []
    for folder in FOLDERS:
        start = root / folder
        for path in sorted(start.rglob("*")) if start.is_dir() else [start]:
            if path.suffix in SUFFIXES and path.is_file():
                name = path.relative_to(root).as_posix()
                found += [f"{name}:{line}" for line in _lines(path.read_text(encoding="utf-8"), pattern)]
    return found


def _lines(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """``12: WebhookInput`` for each line with something that breaks, or where a call of it begins."""
    ends = [match.start() for match in re.finditer("\n", text)]
    told = 0
    for match in pattern.finditer(text):
        number = bisect(ends, match.start()) + 1
        if number != told:
            told = number
            yield f"{number}: {re.split(r'[(]', match.group())[0]}"


def _searched(name: str) -> str:
    """A pattern for it as it stands in code: a method without its client, a class, a keyword within a call.

    A field's own name is too common to search.
    """
    bare, _, keyword = name.partition("(")
    bare = bare.removeprefix("client.")
    if name.startswith("client."):
        call = re.escape(bare) if bare.count(".") else ""
        return rf"{call}\((?:[^()]|\([^()]*\))*\b{re.escape(keyword.rstrip('=)'))}=" if call and keyword else call
    owner, _, attribute = bare.partition(".")
    return re.escape(f"{owner}.{attribute}" if attribute.isupper() else owner if not attribute else "")
