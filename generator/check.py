"""Whether ``src/`` is what the description gives."""

from __future__ import annotations

from pathlib import Path

from .generate import PACKAGE, Layout, Result, generate
from .source import fetch
from .tree import files

__all__ = ["differences"]


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
