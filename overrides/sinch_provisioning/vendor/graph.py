"""Which definition of the SDK refers to which, from its imports, names, annotations and tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from typing import Final, TypeAlias

from .module import Module, import_target, is_docstring
from .source import CORE_PLACE

__all__ = ["MODULE", "WEAK", "WHOLE", "Graph", "Node"]

Node: TypeAlias = tuple[str, str]
"""A module and a name in it."""
MODULE: Final = ""
"""In place of a name: the module itself, with what it does when it is imported."""
WHOLE: Final = "*"
"""In place of a name: everything in a module, because it is handed on as an object."""

TYPE_TEXT: Final = re.compile(r"[A-Za-z_][\w.]*(?:\s*[\[\]|,]+\s*[\w.]*)*")
WEAK: Final = (f"{CORE_PLACE}.events",)
"""Modules whose texts list what there is, and keep nothing there."""
LOOKED_UP: Final = (f"{CORE_PLACE}.runtime",)
"""Packages whose modules are kept whole: what the generated classes stand on."""


class Graph:
    """All modules of a copy; ``cuts`` are the parts of them that are left out."""

    def __init__(self, modules: Mapping[str, Module], cuts: Set[int] = frozenset()) -> None:
        self.modules = modules
        self.cuts = cuts

    def references(self, node: Node) -> Iterator[Node]:
        """What a definition needs directly."""
        module, name = self.modules.get(node[0]), node[1]
        if module is None:
            return
        if name == MODULE:
            yield from self._of_module(module)
            return
        yield module.name, MODULE
        if name == WHOLE:
            if not module.is_index:
                yield from ((module.name, each) for each in [*module.definitions, *module.bindings])
        elif name == "__all__":
            return
        elif name in module.definitions:
            for item in module.definitions[name]:
                for part in item.nodes:
                    yield from self.mentions(module, part)
        elif name in module.bindings:
            binding = module.bindings[name]
            if binding.target is not None:
                yield binding.target, MODULE if binding.attribute is None else binding.attribute
        elif f"{module.name}.{name}".lstrip(".") in self.modules:
            yield f"{module.name}.{name}".lstrip("."), MODULE
        else:
            yield from ((star, name) for star in module.stars if self.has((star, name)))

    def has(self, node: Node) -> bool:
        """Whether there is such a name."""
        module = self.modules.get(node[0])
        return module is not None and (
            node[1] in module.definitions
            or node[1] in module.bindings
            or any(self.has((star, node[1])) for star in module.stars)
        )

    def origin(self, node: Node) -> Node:
        """Where a name that is imported from place to place is defined."""
        seen = {node}
        while (module := self.modules.get(node[0])) is not None and node[1] not in module.definitions:
            binding = module.bindings.get(node[1])
            if binding is not None and binding.target is not None and binding.attribute is not None:
                node = binding.target, binding.attribute
            elif star := next((star for star in module.stars if self.has((star, node[1]))), None):
                node = star, node[1]
            else:
                break
            if node in seen:
                break
            seen.add(node)
        return node

    def reach(self, *roots: Node, known: Set[Node] = frozenset()) -> set[Node]:
        """Everything that these need, without what is known already."""
        found: set[Node] = set()
        todo = list(roots)
        while todo:
            node = todo.pop()
            if node not in found and node not in known and node[0] in self.modules:
                found.add(node)
                todo += self.references(node)
        return found

    def _of_module(self, module: Module) -> Iterator[Node]:
        if module.name:
            yield module.name.rpartition(".")[0], MODULE
        whole = module.name.startswith(LOOKED_UP)
        for item in module.items:
            if "__all__" in item.names and isinstance(item.node, (ast.Assign, ast.AnnAssign)):
                continue
            if whole or not item.names or any(name.startswith("__") for name in item.names):
                for part in item.nodes:
                    yield from self.mentions(module, part)
                yield from ((module.name, name) for name in item.names)

    def mentions(self, module: Module, node: ast.AST) -> Iterator[Node]:
        """What a piece of a module refers to, apart from what was cut out of it."""
        todo = [node]
        while todo:
            part = todo.pop()
            if id(part) in self.cuts or (isinstance(part, ast.stmt) and part is not node and is_docstring(part)):
                continue
            match part:
                case ast.Attribute(value=ast.Name(id=name), attr=attribute) if self._is_module(module, name):
                    yield module.name, name
                    yield module.bindings[name].target or "", attribute
                    continue
                case ast.Name(id=name):
                    yield from self._named(module, name)
                    continue
                case ast.Constant(value=value):
                    if isinstance(value, str):
                        yield from self._named_in_text(module, value)
                    continue
                case ast.ImportFrom() | ast.Import():
                    yield from self._imported(module, part)
                    continue
                case ast.Tuple(elts=parts) if module.name.startswith((f"{CORE_PLACE}.models", f"{CORE_PLACE}.api")):
                    yield from self._named_in_table(parts)
                case _:
                    pass
            todo += ast.iter_child_nodes(part)

    def _named(self, module: Module, name: str) -> Iterator[Node]:
        if name in module.definitions or name in module.bindings:
            yield module.name, name
            if self._is_module(module, name):
                yield module.bindings[name].target or "", WHOLE

    def _is_module(self, module: Module, name: str) -> bool:
        binding = module.bindings.get(name)
        return binding is not None and binding.target is not None and binding.attribute is None

    def _imported(self, module: Module, node: ast.ImportFrom | ast.Import) -> Iterator[Node]:
        if isinstance(node, ast.ImportFrom) and (target := import_target(module, node)) is not None:
            for alias in node.names:
                below = f"{target}.{alias.name}".lstrip(".")
                if below in self.modules and not self.has((target, alias.name)):
                    yield below, WHOLE
                else:
                    yield target, alias.name

    def _named_in_text(self, module: Module, text: str) -> Iterator[Node]:
        """The names in an annotation that is written as a text."""
        if module.name not in WEAK and not module.is_index and TYPE_TEXT.fullmatch(text):
            for word in re.findall(r"[A-Za-z_]\w*", text):
                if word in module.definitions or word in module.bindings:
                    yield module.name, word

    def _named_in_table(self, parts: list[ast.expr]) -> Iterator[Node]:
        """The models that a generated table names: ``("model", "Webhook")``."""
        index = f"{CORE_PLACE}.models"
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and self.has((index, part.value)):
                yield index, part.value
