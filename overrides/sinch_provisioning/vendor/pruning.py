"""Cutting services out of the SDK: what belongs to one that is not wanted goes, with all that stands on it.

A whole definition goes if it refers to one that has gone; a smaller part where that has a meaning: a member of a
service, an overload, an entry of a table by operation id or error code, an element of a list.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from .catalogue import Selection
from .graph import Graph, Node
from .module import Item, Module, text_of
from .source import CORE_PLACE

__all__ = ["Pruning"]

TREES = ("services", f"{CORE_PLACE}.services")
"""Where the tree of services is: its classes lose members."""
NEUTRAL = f"{CORE_PLACE}.models"
"""What knows of no service, and so stays or goes by what reaches it alone."""


class Pruning:
    """What is left out of the modules, as a whole (``dropped``) and within what stays (``cuts``)."""

    def __init__(self, modules: Mapping[str, Module], selection: Selection) -> None:
        self.dropped: set[Node] = set()
        self.cuts: set[int] = set()
        self.graph = Graph(modules, self.cuts)
        self._modules = modules
        self.selection = selection
        self._members: dict[str, set[str]] = {}
        """Members that classes of a module have lost."""
        self._seed()
        while self._spread():
            pass

    def _seed(self) -> None:
        selection = self.selection
        self.dropped |= {operation.place for operation in selection.dropped}
        kept = selection.services | selection.containers
        self.dropped |= {place for place, path in selection.catalogue.service_classes.items() if path not in kept}
        ids = frozenset(operation.id for operation in selection.dropped)
        for module in self._modules.values():
            if module.name.startswith(NEUTRAL):
                continue
            self._cut_tables(module, ids | selection.dropped_codes)
            self._cut_overloads(module, ids)
            if not module.name.startswith(CORE_PLACE):
                self.dropped |= {
                    (module.name, name) for item in module.items if self._is_of_a_service(item) for name in item.names
                }

    def _cut_tables(self, module: Module, keys: frozenset[str]) -> None:
        for node in ast.walk(module.tree):
            for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
                if isinstance(key, ast.Constant) and key.value in keys:
                    self.cuts |= {id(key), id(value)}

    def _cut_overloads(self, module: Module, ids: frozenset[str]) -> None:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and _is_overload(node):
                texts = {part.value for part in ast.walk(node.args) if isinstance(part, ast.Constant)}
                if texts & ids:
                    self.cuts.add(id(node))

    def _is_of_a_service(self, item: Item) -> bool:
        """Whether a constant is made for a method of a service that goes: ``Waiter(name="bundles.wait_…")``."""
        if not isinstance(item.node, (ast.Assign, ast.AnnAssign)) or not isinstance(item.node.value, ast.Call):
            return False
        call = item.node.value
        texts = [text_of(part) or "" for part in (*call.args, *(given.value for given in call.keywords))]
        gone = set(self.selection.catalogue.service_classes.values()) - self.selection.services
        return any(text.rpartition(".")[0] in gone for text in texts)

    def _spread(self) -> bool:
        before = len(self.dropped), len(self.cuts)
        for module in self._modules.values():
            for item in module.items if not module.name.startswith(NEUTRAL) else ():
                if item.names and not all((module.name, name) in self.dropped for name in item.names):
                    self._look_at(module, item)
        return before != (len(self.dropped), len(self.cuts))

    def _look_at(self, module: Module, item: Item) -> None:
        if isinstance(item.node, ast.ClassDef) and module.name.partition(".")[0] and _in_tree(module):
            self._cut_members(module, item.node)
        for node in ast.walk(item.node):
            if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
                self.cuts |= {
                    id(part) for part in node.elts if isinstance(part, ast.Name) and self._gone(module, [part])
                }
        if not module.is_index and (self._gone(module, item.nodes) or self._is_emptied(item)):
            self.dropped |= {(module.name, name) for name in item.names}

    def _is_emptied(self, item: Item) -> bool:
        """Whether a constant is a list of which nothing is left: what looks into it has nothing to say any more."""
        if not isinstance(item.node, (ast.Assign, ast.AnnAssign)):
            return False
        value = item.node.value
        elements = value.elts if isinstance(value, (ast.List, ast.Tuple, ast.Set)) else []
        return bool(elements) and all(id(element) in self.cuts for element in elements)

    def _cut_members(self, module: Module, node: ast.ClassDef) -> None:
        lost = self._members.setdefault(module.name, set())
        members = [part for part in node.body if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef))]
        lost |= {part.name for part in members if not part.name.startswith("__") and self._gone(module, [part])}
        for part in members:
            if part.name in lost:
                self.cuts.add(id(part))
            elif part.name == "__init__":
                theirs = self._lost_by_arguments(module, part)
                self.cuts |= {id(statement) for statement in part.body if _sets(statement) in theirs}

    def _lost_by_arguments(self, module: Module, init: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
        """Members that the classes have lost whose instances it is given: those of a service are set one by one."""
        given = [part for argument in init.args.args for part in self.graph.mentions(module, argument)]
        return {name for part in given for name in self._members.get(self.graph.origin(part)[0], ())}

    def _gone(self, module: Module, nodes: Iterable[ast.AST]) -> bool:
        return any(
            self.graph.origin(mention) in self.dropped
            for node in nodes
            for mention in _names(self.graph.mentions(module, node))
        )


def _names(mentions: Iterator[Node]) -> Iterator[Node]:
    return (mention for mention in mentions if mention[1] not in {"", "*"})


def _in_tree(module: Module) -> bool:
    return any(module.name == tree or module.name.startswith(f"{tree}.") for tree in TREES)


def _is_overload(node: ast.FunctionDef) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "overload" for part in node.decorator_list)


def _sets(statement: ast.stmt) -> str | None:
    """The attribute that a statement such as ``self.list = raw(service.list)`` sets."""
    match statement:
        case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)]):
            return name
        case _:
            return None
