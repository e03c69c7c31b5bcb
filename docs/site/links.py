"""Links of the hand-written pages, which are read in a repository too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

__all__ = ["for_site"]

LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
FENCE: Final = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)


def for_site(page: Path, root: Path) -> str:
    """The text of a page; links to files that are no pages are shown as their path."""
    parts = FENCE.split(page.read_text(encoding="utf-8"))
    return "".join(
        part if part.startswith("```") else LINK.sub(lambda found: _link(found, page, root), part) for part in parts
    )


def _link(found: re.Match[str], page: Path, root: Path) -> str:
    text, target = found[1], found[2]
    if re.match(r"[a-z]+:|#", target):
        return found[0]
    path, hash_, anchor = target.partition("#")
    file = (page.parent / path).resolve()
    if file.suffix != ".md":
        return text if text.startswith("`") else f"{text} (`{file.relative_to(root)}`)"
    if file == root / "README.md":
        path = "../index.md" if page.parent != root else "index.md"
    return f"[{text}]({path}{hash_}{anchor})"
