"""Docstrings of a copy that does not have everything: they name no service or call that is not there."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Set
from typing import Final

from .catalogue import Selection
from .edits import Edits, span
from .graph import Graph, Node
from .keeping import refined_service
from .module import Module, docstrings, is_docstring
from .source import CORE_PLACE

__all__ = ["edit_docstrings", "gone_names"]

NAME: Final = r"``([A-Za-z_]\w*(?:\.\w+)*)``"
NAMES: Final = re.compile(rf"{NAME}(?:(?:,| and|, and)\s+{NAME})*")
EMPTIED: Final = re.compile(r"(?<=[\"\s])[A-Z`][^.\0\"]*\0[^.\"]*\.\s?")
"""A sentence about nothing but what went."""


def edit_docstrings(module: Module, graph: Graph, selection: Selection, gone: Set[str], edits: Edits) -> None:
    """Take the names out that went, and let a service that is only the way to others say so."""
    # What is generated tells where a thing is used; what is written by hand gives examples.
    generated = module.name.startswith(f"{CORE_PLACE}.") and not module.name.startswith(f"{CORE_PLACE}.runtime")
    example = "\0" if generated else f"``{selection.kept[0].service}.{selection.kept[0].name}``"
    for node in docstrings(module.tree):
        begin, end = span(module, node)
        text = module.text[begin:end].decode()
        shorter = _without(text, gone, example)
        if shorter != text:
            edits.replace(begin, end, shorter)
    if f"{CORE_PLACE}.services" in module.name or module.name.startswith("services"):
        _edit_containers(module, graph, selection, edits)


def gone_names(modules: Mapping[str, Module], kept: Set[Node], selection: Selection) -> frozenset[str]:
    """The calls and the models that went, as docstrings name them."""
    index = modules[f"{CORE_PLACE}.models"]
    graph = Graph(modules)
    models = {
        name
        for name in index.exports
        if graph.origin((index.name, name)) not in kept or ((index.name, name) not in kept and _is_twin(index, name))
    }
    return frozenset({f"{operation.service}.{operation.name}" for operation in selection.dropped} | models)


def _is_twin(index: Module, name: str) -> bool:
    binding = index.bindings.get(name)
    return binding is not None and binding.attribute != name


def _without(text: str, gone: Set[str], example: str) -> str:
    """A text without the names that went; one that only gave an example gets another."""

    def shortened(found: re.Match[str]) -> str:
        names = re.findall(NAME, found[0])
        left = [f"``{name}``" for name in names if name not in gone]
        if len(left) == len(names):
            return found[0]
        return " and ".join([", ".join(left[:-1]), left[-1]] if len(left) > 1 else left) or example

    text = EMPTIED.sub("", NAMES.sub(shortened, text)).replace("\0", "others")
    return re.sub(r"(?<=\S)[ \t]+\"\"\"$", '"""', text)


def _edit_containers(module: Module, graph: Graph, selection: Selection, edits: Edits) -> None:
    paths = selection.catalogue.service_classes
    for item in module.items:
        if isinstance(item.node, ast.ClassDef):
            node = module.name, item.node.name
            path = paths.get(node) or refined_service(graph, node, paths)
            if path in selection.containers:
                for place in (item.node, module.tree) if node in paths else (item.node,):
                    if is_docstring(place.body[0]):
                        edits.replace_node(place.body[0], f'"""Services below ``{path}``."""')
    _edit_properties(module, selection, edits)


def _edit_properties(module: Module, selection: Selection, edits: Edits) -> None:
    """The members of the tree by which a service is reached."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and any(
            isinstance(part, ast.Name) and part.id == "cached_property" for part in node.decorator_list
        ):
            parents = {path for path in selection.containers if path.rpartition(".")[2] == node.name}
            if parents and is_docstring(node.body[0]):
                edits.replace_node(node.body[0], f'"""Services below ``{min(parents)}``."""')
