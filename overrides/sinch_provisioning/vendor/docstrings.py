"""Docstrings of a copy that does not have everything: they name no service or call that is not there."""

from __future__ import annotations

import ast
import re
from typing import Final

from .catalogue import Selection
from .edits import Edits, span
from .graph import Graph
from .keeping import refined_service
from .module import Module, docstrings, is_docstring
from .source import CORE_PLACE

__all__ = ["edit_docstrings"]

CALLS: Final = re.compile(r"``[a-z_]+(?:\.[a-z_]+)+``(?:(?:,| and|, and)\s+``[a-z_]+(?:\.[a-z_]+)+``)*")
CALL: Final = re.compile(r"``([a-z_]+(?:\.[a-z_]+)+)``")


def edit_docstrings(module: Module, graph: Graph, selection: Selection, edits: Edits) -> None:
    """Take the calls out that went, and let a service that is only the way to others say so."""
    for node in docstrings(module.tree):
        begin, end = span(module, node)
        text = module.text[begin:end].decode()
        shorter = _without_calls(text, selection)
        if shorter != text:
            edits.replace(begin, end, shorter)
    if f"{CORE_PLACE}.services" in module.name or module.name.startswith("services"):
        _edit_containers(module, graph, selection, edits)


def _without_calls(text: str, selection: Selection) -> str:
    gone = {f"{operation.service}.{operation.name}" for operation in selection.dropped}

    def shortened(found: re.Match[str]) -> str:
        calls = [call[1] for call in CALL.finditer(found[0])]
        left = [f"``{call}``" for call in calls if call not in gone]
        if len(left) == len(calls):
            return found[0]
        return " and ".join([", ".join(left[:-1]), left[-1]] if len(left) > 1 else left) or "\0"

    text = CALLS.sub(shortened, text)
    # What was said of calls alone goes with them, up to its full stop.
    return re.sub(r"(?<=[\"\s])[A-Z][^.\0\"]*\0[^.\"]*\.\s?", "", text).replace("\0", "other calls")


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
