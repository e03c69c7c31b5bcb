"""What the new core breaks in Python, by griffe: it compares the files that differ, without importing them."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

import griffe

from .tree import differing

__all__ = ["broken_names"]

PLACES: Final = ("models/", "services/", "events.py", "operations.py")
"""Where a user's names come from; the rest of the core is ours alone."""

DICTS: Final = "models/dicts.py"
"""The same fields as the models, once more."""

BREAKS: Final = {
    griffe.BreakageKind.OBJECT_REMOVED,
    griffe.BreakageKind.PARAMETER_REMOVED,
    griffe.BreakageKind.PARAMETER_MOVED,
    griffe.BreakageKind.PARAMETER_CHANGED_KIND,
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED,
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED,
}


def broken_names(old: Path, new: Path) -> list[str]:
    """``services.webhooks.WebhooksService.create(target): Parameter was removed`` for each name that breaks."""
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    found: set[str] = set()
    for name in differing(old, new):
        ours = not name.startswith(PLACES) or name == DICTS
        if ours or not name.endswith(".py") or not (old / name).exists():
            continue
        module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        if not (new / name).exists():
            found.add(f"{module}: module was removed")
            continue
        before, now = (
            griffe.visit(module, filepath=side / name, code=(side / name).read_text(encoding="utf-8"))
            for side in (old, new)
        )
        found |= {
            _line(breakage)
            for breakage in griffe.find_breaking_changes(before, now)
            if breakage.kind in BREAKS and not breakage.obj.name.startswith("_")
        }
    return sorted(found)


def _line(breakage: griffe.Breakage) -> str:
    details = breakage.as_dict()
    subject = details["object_path"]
    value = details.get("old_value") or details.get("new_value")
    name = value.get("name") if isinstance(value, dict) else None
    if name and "PARAMETER" in breakage.kind.name:
        subject = f"{subject}({name})"
    return f"{subject}: {breakage.kind.value.lower()}"
