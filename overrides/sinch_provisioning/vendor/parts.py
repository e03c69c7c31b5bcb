"""Parts of the SDK that a copy for some services has only if they are asked for."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .edits import Edits, span
from .error import VendorError
from .module import Module, import_target, is_typing_only, parse

__all__ = ["PARTS", "Part", "checked_parts", "left_out", "without"]


@dataclass(frozen=True)
class Part:
    """Modules that stand or fall together."""

    modules: tuple[str, ...]
    about: str
    comes_with_events: bool = False
    """Whether it is there unasked as soon as a kept service has events."""

    def holds(self, module: str) -> bool:
        return any(module == name or module.startswith(f"{name}.") for name in self.modules)


PARTS: Final[Mapping[str, Part]] = {
    "events": Part(("events",), "receiving, verifying and reading events", comes_with_events=True),
    "http2": Part(("_transport.http2", "_transport.http2_slot"), "HTTP/2"),
    "stores": Part(
        ("_auth.stores.file", "_auth.stores.memory", "_auth.stores.redis"), "token stores to give to the client"
    ),
}
"""By the name that asks for it."""


def checked_parts(asked: Collection[str], modules: Mapping[str, Module]) -> tuple[str, ...]:
    """The names in order. Raises :class:`VendorError` for a part that does not exist."""
    for name in sorted(asked):
        if name not in PARTS:
            raise VendorError(f"There is no part {name!r}. There are: {', '.join(PARTS)}.")
    for name, part in PARTS.items():
        for module in part.modules:
            if module not in modules:
                raise VendorError(f"The part {name} names {module}, which is not there.")
    return tuple(sorted(set(asked)))


def left_out(asked: Collection[str], *, has_events: bool) -> list[Part]:
    """The parts that a copy does not have."""
    return [part for name, part in PARTS.items() if name not in asked and not (part.comes_with_events and has_events)]


def without(module: Module, asked: Collection[str], modules: Collection[str]) -> Module:
    """A module whose functions refuse where they would import a part that is left out.

    Type checkers see ``Any`` in place of what it would have from there.
    """
    gone = {
        name: part
        for name, part in PARTS.items()
        if name not in asked and not part.comes_with_events and not part.holds(module.name)
    }
    edits, is_changed = Edits(module), False
    for block in _blocks(module.tree) if not module.is_index else ():
        for node in block:
            if not isinstance(node, ast.ImportFrom) or (name := _source(module, node, gone, modules)) is None:
                continue
            is_changed = True
            if any(is_typing_only(found) and node in found.body for found in module.tree.body):
                names = ", ".join(f"Any as {alias.asname or alias.name}" for alias in node.names)
                edits.replace_node(node, f"from typing import {names}")
                continue
            text = f"This copy has no {PARTS[name].about}: make it again with --with {name}."
            edits.replace(span(module, node)[0], span(module, block[-1])[1], f"raise ImportError({text!r})")
            break
    return parse(module.path, edits.result(), frozenset(modules)) if is_changed else module


def _blocks(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """The bodies of functions and of what stands in them, and the blocks for type checkers."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.If, ast.With, ast.AsyncWith, ast.For)):
            yield node.body


def _source(module: Module, node: ast.ImportFrom, gone: Mapping[str, Part], modules: Collection[str]) -> str | None:
    target = import_target(module, node)
    if target is None:
        return None
    found = {target, *(name for alias in node.names if (name := f"{target}.{alias.name}".lstrip(".")) in modules)}
    return next((name for name, part in gone.items() if any(part.holds(each) for each in found)), None)
