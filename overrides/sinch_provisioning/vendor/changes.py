"""What an update of a copy means for those who use it, in a few lines."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from .manifest import Manifest
from .source import CORE_PLACE

__all__ = ["changes"]

MOST_TOLD: Final = 20
"""Names of a kind that are listed."""


def changes(old: Manifest, old_files: Mapping[str, bytes], new: Manifest, new_files: Mapping[str, bytes]) -> list[str]:
    """Version, services, operations and models, as far as they differ."""
    facts = [
        ("version", old.version, new.version),
        ("description", old.description_version, new.description_version),
        ("services", ", ".join(old.services) or "all", ", ".join(new.services) or "all"),
        ("parts", ", ".join(old.parts) or "none", ", ".join(new.parts) or "none"),
        ("testing", "with" if old.testing else "without", "with" if new.testing else "without"),
    ]
    lines = [f"{name}: {before} -> {after}" for name, before, after in facts if before != after]
    lines += _difference("operation", set(_operations(old_files)), set(_operations(new_files)))
    before, after = _models(old_files), _models(new_files)
    lines += _difference("model", set(before), set(after))
    lines += _bounded("~ model", {name for name in before.keys() & after.keys() if before[name] != after[name]})
    touched = {path for path in {*old.files, *new.files} if old.files.get(path) != new.files.get(path)}
    others = [path for path in touched if not path.startswith(f"{CORE_PLACE}/models/")]
    return [*lines, f"{len(touched)} files differ, {len(others)} of them no models"] if touched else lines


def _difference(what: str, old: set[str], new: set[str]) -> list[str]:
    return _bounded(f"- {what}", old - new) + _bounded(f"+ {what}", new - old)


def _bounded(what: str, names: set[str]) -> list[str]:
    more = len(names) - MOST_TOLD
    return [f"{what} {name}" for name in sorted(names)[:MOST_TOLD]] + [f"{what}: {more} more"] * (more > 0)


def _operations(files: Mapping[str, bytes]) -> Iterator[str]:
    """Keys of the operation index."""
    for node in ast.walk(_tree(files.get(f"{CORE_PLACE}/operations.py", b""))):
        for key in node.keys if isinstance(node, ast.Dict) else ():
            if isinstance(key, ast.Constant):
                yield str(key.value)


def _models(files: Mapping[str, bytes]) -> dict[str, str]:
    """The definition of each model by its name."""
    return {
        node.name: ast.dump(node)
        for path, data in files.items()
        if path.startswith(f"{CORE_PLACE}/models/") and path.endswith(".py")
        for node in _tree(data).body
        if isinstance(node, ast.ClassDef)
    }


def _tree(data: bytes) -> ast.Module:
    try:
        return ast.parse(data)
    except (SyntaxError, ValueError):  # edited by hand
        return ast.Module([], [])
