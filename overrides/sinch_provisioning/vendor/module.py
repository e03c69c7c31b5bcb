"""A module as pieces: its statements, what they define, and what its imports bind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, TypeAlias, TypeGuard

from .error import VendorError
from .source import CORE, CORE_PLACE, PACKAGE

__all__ = [
    "Binding",
    "ImportNode",
    "Item",
    "Module",
    "docstrings",
    "import_target",
    "is_docstring",
    "is_typing_only",
    "parse",
    "text_of",
]

ImportNode: TypeAlias = ast.Import | ast.ImportFrom


@dataclass(eq=False)
class Item:
    """A statement at the top of a module, with the docstring that follows an assignment."""

    node: ast.stmt
    names: frozenset[str]
    """What it defines; empty for what only has an effect."""
    documented: ast.stmt | None = None

    @property
    def nodes(self) -> tuple[ast.stmt, ...]:
        return (self.node,) if self.documented is None else (self.node, self.documented)


@dataclass(frozen=True)
class Binding:
    """A name that an import binds."""

    target: str | None
    """A module of the copy; ``None`` for one from elsewhere."""
    attribute: str | None
    """What is imported from it; ``None`` for the module itself."""


@dataclass(eq=False)
class Module:
    """One Python file. Its name is dotted and starts at the top of the copy, whose own name is empty."""

    path: str
    text: bytes
    tree: ast.Module
    items: list[Item] = field(default_factory=list[Item])
    imports: list[tuple[ImportNode, ast.alias]] = field(default_factory=list[tuple[ImportNode, ast.alias]])
    """Of the top of the module, and of its ``if TYPE_CHECKING:`` blocks that only import."""
    bindings: dict[str, Binding] = field(default_factory=dict[str, Binding])
    stars: list[str] = field(default_factory=list[str])
    """Modules that everything is imported from."""

    @cached_property
    def name(self) -> str:
        parts = self.path.removesuffix(".py").split("/")
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def is_package(self) -> bool:
        return self.path.rpartition("/")[2] == "__init__.py"

    @cached_property
    def package(self) -> tuple[str, ...]:
        parts = tuple(self.name.split(".")) if self.name else ()
        return parts if self.is_package else parts[:-1]

    @cached_property
    def definitions(self) -> dict[str, list[Item]]:
        found: dict[str, list[Item]] = {}
        for item in self.items:
            for name in item.names:
                found.setdefault(name, []).append(item)
        return found

    @cached_property
    def exports(self) -> tuple[str, ...]:
        """``__all__``, as far as it is written out."""
        for item in self.definitions.get("__all__", []):
            if isinstance(item.node, (ast.Assign, ast.AnnAssign)) and isinstance(
                item.node.value, (ast.List, ast.Tuple)
            ):
                parts = item.node.value.elts
                return tuple(part.value for part in parts if isinstance(part, ast.Constant))  # type: ignore[misc]
        return ()

    @cached_property
    def is_index(self) -> bool:
        """Whether it finds names when they are asked for, so that its imports tie nothing to it."""
        return "__getattr__" in self.definitions

    @cached_property
    def line_starts(self) -> list[int]:
        starts = [0]
        for line in self.text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        return starts


EXTERNAL: Final = Binding(None, None)


def parse(path: str, data: bytes, modules: frozenset[str]) -> Module:
    """Take a file apart; ``modules`` are the names of all that are in the copy."""
    try:
        tree = ast.parse(data)
    except SyntaxError as error:
        raise VendorError(f"{path} cannot be read as Python: {error}") from None
    module = Module(path, data, tree)
    for node, following in zip(tree.body, [*tree.body[1:], None], strict=True):
        if is_docstring(node):
            continue
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            _bind(module, node, modules)
        elif is_typing_only(node):
            for inner in node.body:
                if isinstance(inner, (ast.Import, ast.ImportFrom)):
                    _bind(module, inner, modules)
        else:
            documented = following if following is not None and is_docstring(following) else None
            is_value = isinstance(node, (ast.Assign, ast.AnnAssign))
            module.items.append(Item(node, frozenset(_defined(node)), documented if is_value else None))
    return module


def is_docstring(node: ast.stmt) -> bool:
    """Whether a statement is a text that stands alone."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def docstrings(tree: ast.AST) -> Iterator[ast.Expr]:
    """Every text that stands as a statement of its own."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Expr) and is_docstring(node))


def is_typing_only(node: ast.stmt) -> TypeGuard[ast.If]:
    """Whether it is an ``if TYPE_CHECKING:`` that does nothing but import."""
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
        and not node.orelse
        and all(isinstance(inner, (ast.Import, ast.ImportFrom)) for inner in node.body)
    )


def text_of(node: ast.AST | None) -> str | None:
    """A text that is written out."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def import_target(module: Module, node: ast.ImportFrom) -> str | None:
    """The module of the copy that an import names; ``None`` for one from elsewhere."""
    if node.level:
        if node.level - 1 > len(module.package):
            raise VendorError(f"{module.path}:{node.lineno}: the import leads out of the package.")
        above = module.package[: len(module.package) - (node.level - 1)]
        return ".".join([*above, *((node.module or "").split(".") if node.module else [])])
    return _absolute(node.module or "")


def _absolute(name: str) -> str | None:
    first, _, rest = name.partition(".")
    if first == CORE:
        return f"{CORE_PLACE}.{rest}" if rest else CORE_PLACE
    return rest if first == PACKAGE else None


def _bind(module: Module, node: ImportNode, modules: frozenset[str]) -> None:
    for alias in node.names:
        if isinstance(node, ast.Import):
            target = _absolute(alias.name)
            name = alias.asname or alias.name.partition(".")[0]
            module.bindings[name] = EXTERNAL if target is None else Binding(target, None)
        else:
            target = import_target(module, node)
            if alias.name == "*":
                if target is not None:
                    module.stars.append(target)
                continue
            below = f"{target}.{alias.name}" if target else alias.name
            if target is None:
                module.bindings[alias.asname or alias.name] = EXTERNAL
            elif below in modules:
                module.bindings[alias.asname or alias.name] = Binding(below, None)
            else:
                module.bindings[alias.asname or alias.name] = Binding(target, alias.name)
        module.imports.append((node, alias))


def _defined(node: ast.AST) -> Iterator[str]:
    """The names that a statement binds at the top of its module, however deep in an ``if`` or ``try``."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
            return
        case ast.Name(id=name, ctx=ast.Store()):
            yield name
        case ast.Import() | ast.ImportFrom():
            for alias in node.names:
                yield alias.asname or alias.name.partition(".")[0]
        case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _defined(child)
