"""Printing what is kept of a module."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Set
from typing import Final

from .edits import Edits, span
from .graph import WEAK, Graph, Node
from .module import ImportNode, Module, is_typing_only
from .relocation import relocate
from .source import CORE_PLACE, TESTING

__all__ = ["print_pruned", "print_whole"]

LINE: Final = 120


def print_whole(module: Module) -> bytes:
    """All of a module, with relative imports."""
    edits = Edits(module)
    relocate(module, edits)
    return _marked(module, edits.result())


def print_pruned(module: Module, graph: Graph, kept: Set[Node], edits: Edits) -> bytes:
    """What is kept of a module; ``edits`` may hold further changes."""
    relocate(module, edits)
    for item in module.items:
        if item.names and not any((module.name, name) in kept or _is_dunder(name) for name in item.names):
            for node in item.nodes:
                edits.drop_lines(node)
        else:
            _cut(module, item.node, graph.cuts, edits)
    _imports(module, graph, kept, edits)
    _exports(module, kept, edits)
    return _marked(module, edits.result())


def _marked(module: Module, text: bytes) -> bytes:
    """With what pyright's strict mode is not asked inside of the SDK: types within JSON, and its own deprecations."""
    parts = module.name.split(".")
    private = parts[1:2] == ["runtime"] if parts[0] == CORE_PLACE else any(part.startswith("_") for part in parts)
    if text.strip() and (private or parts[0] == TESTING):
        return b"# pyright: standard\n" + text
    return b"# pyright: reportDeprecated=false\n" + text if b"@deprecated(" in text else text


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _cut(module: Module, node: ast.AST, cuts: Set[int], edits: Edits) -> None:
    match node:
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if key is not None and id(key) in cuts:
                    edits.drop_element(key, value)
        case ast.List(elts=parts) | ast.Set(elts=parts) | ast.Tuple(elts=parts):
            left = [part for part in parts if id(part) not in cuts]
            if len(left) < len(parts) and isinstance(node, ast.Tuple) and len(left) < 2:
                texts = [module.text[slice(*span(module, part))].decode() for part in left]
                edits.replace_node(node, f"({''.join(f'{text},' for text in texts)})")
                return
            for part in parts:
                if id(part) in cuts:
                    edits.drop_element(part)
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.If():
            if not [part for part in node.body if id(part) not in cuts]:
                edits.replace(*_block(module, node.body), b"pass")
                return
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt) and id(child) in cuts:
            edits.drop_lines(child)
        elif id(child) not in cuts:
            _cut(module, child, cuts, edits)


def _block(module: Module, body: list[ast.stmt]) -> tuple[int, int]:
    return span(module, body[0])[0], span(module, body[-1])[1]


def _imports(module: Module, graph: Graph, kept: Set[Node], edits: Edits) -> None:
    by_statement: dict[ImportNode, list[ast.alias]] = {}
    for node, alias in module.imports:
        by_statement.setdefault(node, [])
        if _is_wanted(module, graph, node, alias, kept):
            by_statement[node].append(alias)
    blocks = [node for node in module.tree.body if is_typing_only(node)]
    stays = {
        id(block): any(
            isinstance(inner, (ast.Import, ast.ImportFrom)) and by_statement.get(inner, inner.names)
            for inner in block.body
        )
        for block in blocks
    }
    emptied = {inner for block in blocks if not stays[id(block)] for inner in block.body}
    for block in blocks:
        if not stays[id(block)]:
            edits.drop_lines(block)
    for node, aliases in by_statement.items():
        if any(stays.values()):
            aliases = [each for each in node.names if each in aliases or each.name == "TYPE_CHECKING"]
        if node in emptied or len(aliases) == len(node.names):
            continue
        if not aliases:
            edits.drop_lines(node)
        else:
            _print_import(module, node, aliases, edits)


def _is_wanted(module: Module, graph: Graph, node: ImportNode, alias: ast.alias, kept: Set[Node]) -> bool:
    if isinstance(node, ast.ImportFrom) and node.module == "__future__":
        return True
    name = alias.asname or alias.name.partition(".")[0]
    if (module.name, name) in kept:
        return True
    origin = graph.origin((module.name, name))
    return (module.is_index or module.name in WEAK) and origin in kept and origin != (module.name, name)


def _print_import(module: Module, node: ImportNode, aliases: Iterable[ast.alias], edits: Edits) -> None:
    names = [alias.name + (f" as {alias.asname}" if alias.asname else "") for alias in aliases]
    begin, end = span(module, node)
    first = span(module, node.names[0])[0]
    opened = module.text.rfind(b"(", begin, first)
    head = module.text[begin : opened if opened >= 0 else first].decode()
    indent = " " * node.col_offset
    line = f"{', '.join(names)}"
    if len(indent) + len(head) + len(line) > LINE:
        line = "".join(["(\n", *(f"{indent}    {name},\n" for name in names), indent, ")"])
    # The head is left as it is: making it relative is a change of its own.
    edits.replace(opened if opened >= 0 else first, end, line)


def _exports(module: Module, kept: Set[Node], edits: Edits) -> None:
    for item in module.definitions.get("__all__", []):
        value = getattr(item.node, "value", None)
        for part in value.elts if isinstance(value, (ast.List, ast.Tuple)) else ():
            match part:
                case ast.Constant(value=str(name)) if not _is_dunder(name) and (module.name, name) not in kept:
                    edits.drop_element(part)
                case _:
                    pass
