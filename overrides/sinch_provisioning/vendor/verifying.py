"""The last look at a copy: nothing in it may need what is not there."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from .error import VendorError
from .module import Module, import_target, parse
from .source import CORE, PACKAGE

__all__ = ["verify"]


def verify(files: Mapping[str, bytes]) -> None:
    """Refuse a copy that imports from outside of itself, or a name that it does not have."""
    paths = [path for path in files if path.endswith(".py")]
    names = frozenset(path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in paths)
    modules = {module.name: module for module in (parse(path, files[path], names) for path in paths)}
    faults = [fault for module in modules.values() for fault in _faults(module, modules)]
    if faults:
        shown = "\n  - ".join(faults[:10])
        raise VendorError(f"The copy would not work, so nothing was written:\n  - {shown}")


def _faults(module: Module, modules: Mapping[str, Module]) -> Iterator[str]:
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names) if any(name.name.partition(".")[0] in {CORE, PACKAGE} for name in names):
                yield f"{module.path}:{node.lineno} imports an installed copy"
            case ast.ImportFrom(level=0, module=str(name)) if name.partition(".")[0] in {CORE, PACKAGE}:
                yield f"{module.path}:{node.lineno} imports an installed copy"
            case ast.ImportFrom(level=level) if level:
                target = import_target(module, node) or ""
                for name in [alias.name for alias in node.names if not _has(modules, target, alias.name)]:
                    yield f"{module.path}:{node.lineno} imports {name} from {target or 'the top'}, where it is not"
            case ast.Constant(value=str(text)) if CORE in text:
                yield f"{module.path}:{node.lineno} names the installed core"
            case _:
                pass


def _has(modules: Mapping[str, Module], target: str, name: str) -> bool:
    module = modules.get(target)
    if module is None:
        return False
    below = f"{target}.{name}" if target else name
    return (
        name == "*"
        or below in modules
        or name in module.definitions
        or name in module.bindings
        or any(_has(modules, star, name) for star in module.stars)
    )
