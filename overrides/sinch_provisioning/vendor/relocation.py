"""Turning absolute names of the SDK's two packages into relative ones, as a copy does not know its own name."""

from __future__ import annotations

import ast
import re
from typing import Final

from .edits import Edits, span
from .error import VendorError
from .module import Module, docstrings, import_target
from .source import CORE, CORE_PLACE, PACKAGE

__all__ = ["relative", "relocate"]

HEADER: Final = re.compile(rb"\A#[^\n]*\n(?=\"\"\"|from |import |#|\n)")
NAMES_THE_CORE: Final = re.compile(rf"{CORE}(\.\w+)*")


def relative(module: Module, target: str) -> str:
    """A module as another of the copy imports it: ``..errors``."""
    here, there = module.package, tuple(target.split(".")) if target else ()
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    return "." * (len(here) - common + 1) + ".".join(there[common:])


def relocate(module: Module, edits: Edits) -> None:
    """Rewrite every absolute import and every other mention of the core's name; refuse what cannot be."""
    if module.path.startswith(f"{CORE_PLACE}/") and (header := HEADER.match(module.text)):
        edits.replace(*header.span(), b"")
    texts = {id(statement.value) for statement in docstrings(module.tree)}
    for node in ast.walk(module.tree):
        match node:
            case ast.ImportFrom(level=0) if import_target(module, node) is not None:
                begin, _ = span(module, node)
                found = re.compile(rb"from\s+([\w.]+)").match(module.text, begin)
                if found is None:
                    raise VendorError(f"{module.path}:{node.lineno}: an import that cannot be made relative.")
                edits.replace(*found.span(1), relative(module, import_target(module, node) or ""))
            case ast.Import():
                _relocate_import(module, node, edits)
            case ast.Constant(value=str(text)) if CORE in text:
                _relocate_text(module, node, text, edits, is_docstring=id(node) in texts)
            case _:
                pass


def _relocate_import(module: Module, node: ast.Import, edits: Edits) -> None:
    ours = [alias for alias in node.names if alias.name.partition(".")[0] in {CORE, PACKAGE}]
    if not ours:
        return
    alias = ours[0]
    if len(node.names) > 1 or alias.name == PACKAGE or ("." in alias.name and not alias.asname):
        raise VendorError(
            f"{module.path}:{node.lineno}: 'import {alias.name}' cannot be made relative: write 'from … import …'."
        )
    parts = alias.name.replace(CORE, CORE_PLACE, 1).removeprefix(f"{PACKAGE}.").split(".")
    name = alias.asname or alias.name
    bound = parts[-1] if parts[-1] == name else f"{parts[-1]} as {name}"
    edits.replace_node(node, f"from {relative(module, '.'.join(parts[:-1]))} import {bound}")


def _relocate_text(module: Module, node: ast.Constant, text: str, edits: Edits, *, is_docstring: bool) -> None:
    begin, end = span(module, node)
    if is_docstring:
        found = module.text[begin:end].replace(CORE.encode(), f"{PACKAGE}.{CORE_PLACE}".encode())
        edits.replace(begin, end, found)
    elif NAMES_THE_CORE.fullmatch(text) and not module.package:
        # At the top of the package, what import_module() gets is relative to that package.
        edits.replace(begin, end, repr(text.replace(CORE, f".{CORE_PLACE}", 1)).replace("'", '"'))
    else:
        raise VendorError(
            f"{module.path}:{node.lineno}: the text {text!r} holds the core's absolute name, which no copy has:"
            " use __package__, or the imported module itself."
        )
