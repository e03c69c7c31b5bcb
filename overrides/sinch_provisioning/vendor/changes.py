"""What an update of a copy means for those who use it, in a few lines."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set
from typing import Final

from .manifest import Manifest
from .module import text_of
from .source import CORE_PLACE

__all__ = ["changes"]

MOST_TOLD: Final = 20
"""Names of a level that are listed."""


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
    told = _difference("operation", set(_operations(old_files)), set(_operations(new_files)))
    before, after = _classes(old_files), _classes(new_files)
    told += _difference("model", before.keys(), after.keys())
    for name in sorted(before.keys() & after.keys()):
        told += _parts("field", name, before[name], after[name])
    calls, now = _calls(old_files), _calls(new_files)
    for name in sorted(calls.keys() & now.keys()):
        told += _parts("parameter", name, calls[name], now[name])
    for sign, meaning in {"-": "breaking: gone", "~": "risky: not as it was", "+": "safe: new"}.items():
        found = [line for line in told if line.startswith(sign)]
        lines += [f"{meaning} ({len(found)})", *_bounded(found)] if found else []
    touched = {path for path in {*old.files, *new.files} if old.files.get(path) != new.files.get(path)}
    others = [path for path in touched if not path.startswith(f"{CORE_PLACE}/models/")]
    return [*lines, f"{len(touched)} files differ, {len(others)} of them no models"] if touched else lines


def _difference(what: str, old: Set[str], new: Set[str]) -> list[str]:
    return [f"- {what} {name}" for name in sorted(old - new)] + [f"+ {what} {name}" for name in sorted(new - old)]


def _parts(what: str, owner: str, old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """What became of the fields of a model, or of the parameters of a call."""
    altered = [name for name in old.keys() & new.keys() if old[name] != new[name]]
    lines = _difference(what, {f"{owner}.{name}" for name in old}, {f"{owner}.{name}" for name in new})
    return lines + [f"~ {what} {owner}.{name}" for name in sorted(altered)]


def _bounded(lines: list[str]) -> list[str]:
    more = len(lines) - MOST_TOLD
    return [f"  {line}" for line in lines[:MOST_TOLD]] + [f"  … and {more} more"] * (more > 0)


def _operations(files: Mapping[str, bytes]) -> Iterator[str]:
    """Keys of the operation index."""
    for node in ast.walk(_tree(files.get(f"{CORE_PLACE}/operations.py", b""))):
        for key in node.keys if isinstance(node, ast.Dict) else ():
            if isinstance(key, ast.Constant):
                yield str(key.value)


def _classes(files: Mapping[str, bytes]) -> dict[str, dict[str, str]]:
    """The fields of each model and the members of each enum, with what they are on the wire."""
    found: dict[str, dict[str, str]] = {}
    for node in _definitions(files, f"{CORE_PLACE}/models/"):
        members = found.setdefault(node.name, {})
        for part in node.body:
            match part:
                case (
                    ast.AnnAssign(target=ast.Name(id=name), annotation=value)
                    | ast.Assign(targets=[ast.Name(id=name)], value=value)
                ) if not name.startswith("_"):
                    members[name] = ast.dump(value)
                case ast.Assign(targets=[ast.Name(id="__wire__")], value=ast.Tuple(elts=rows)):
                    for row in rows:
                        if isinstance(row, ast.Tuple) and isinstance(row.elts[0], ast.Constant):
                            name = str(row.elts[0].value)
                            members[name] = members.get(name, "") + ast.dump(row)
                case _:
                    pass
    return found


def _calls(files: Mapping[str, bytes]) -> dict[str, dict[str, str]]:
    """The parameters of each call."""
    found: dict[str, dict[str, str]] = {}
    for node in _definitions(files, f"{CORE_PLACE}/services/"):
        paths = [
            part.value for part in node.body if isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == "_path"
        ]
        service = text_of(paths[0]) if paths else None
        for part in node.body if service else ():
            if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)) and not part.name.startswith("_"):
                given = part.args
                defaults = [None] * (len(given.args) - len(given.defaults)) + given.defaults + given.kw_defaults
                # Of overloads, what implements them comes last and has all parameters.
                found[f"{service}.{part.name}"] = {
                    each.arg: ast.dump(each) + (ast.dump(default) if default else "")
                    for each, default in zip([*given.args, *given.kwonlyargs], defaults, strict=True)
                }
    return found


def _definitions(files: Mapping[str, bytes], folder: str) -> Iterator[ast.ClassDef]:
    for path, data in files.items():
        if path.startswith(folder) and path.endswith(".py"):
            yield from (node for node in _tree(data).body if isinstance(node, ast.ClassDef))


def _tree(data: bytes) -> ast.Module:
    try:
        return ast.parse(data)
    except (SyntaxError, ValueError):  # edited by hand
        return ast.Module([], [])
