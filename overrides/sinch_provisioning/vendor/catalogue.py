"""The services and operations of the API, read from the core, and which of them are wanted."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .error import VendorError
from .module import Module
from .source import CORE_PLACE

__all__ = ["Catalogue", "KnownOperation", "Selection", "read_catalogue"]


@dataclass(frozen=True)
class KnownOperation:
    """One operation, as the core's table states it."""

    id: str
    service: str
    name: str
    error_codes: frozenset[str]
    place: tuple[str, str]
    """The module and the constant that it is."""


@dataclass(frozen=True)
class Catalogue:
    """What the whole SDK has."""

    operations: tuple[KnownOperation, ...]
    service_classes: Mapping[tuple[str, str], str]
    """Path of a service by the module and the name of its class."""

    @property
    def services(self) -> list[str]:
        return sorted({operation.service for operation in self.operations})

    def select(self, wanted: Iterable[str]) -> Selection:
        """The operations of the named services and of those below them: ``whatsapp`` is all of WhatsApp."""
        names = sorted(set(wanted))
        paths = set(self.service_classes.values())
        for name in names:
            if name not in paths:
                raise VendorError(f"There is no service {name!r}. There are: {', '.join(sorted(paths))}.")
        kept = {path for path in paths for name in names if path == name or path.startswith(f"{name}.")}
        return Selection(
            self,
            tuple(name for name in names if not any(name.startswith(f"{other}.") for other in names)),
            frozenset(kept),
            frozenset(path for path in paths - kept if any(name.startswith(f"{path}.") for name in kept)),
        )


@dataclass(frozen=True)
class Selection:
    """What a copy is to have."""

    catalogue: Catalogue
    names: tuple[str, ...]
    services: frozenset[str]
    containers: frozenset[str]
    """Services that are only the way to others: their own operations are not kept."""

    @property
    def kept(self) -> tuple[KnownOperation, ...]:
        return tuple(operation for operation in self.catalogue.operations if operation.service in self.services)

    @property
    def dropped(self) -> tuple[KnownOperation, ...]:
        return tuple(operation for operation in self.catalogue.operations if operation.service not in self.services)

    @property
    def dropped_codes(self) -> frozenset[str]:
        """Error codes that no kept operation answers."""
        kept = {code for operation in self.kept for code in operation.error_codes}
        return frozenset({code for operation in self.dropped for code in operation.error_codes} - kept)


def read_catalogue(modules: Mapping[str, Module]) -> Catalogue:
    """Find the operations and the classes of the services."""
    operations: list[KnownOperation] = []
    classes: dict[tuple[str, str], str] = {}
    for module in modules.values():
        if module.name.startswith(f"{CORE_PLACE}.api"):
            operations += _operations(module)
        elif module.name.startswith(f"{CORE_PLACE}.services"):
            classes |= _services(module)
    indexed = _indexed(modules.get(f"{CORE_PLACE}.operations"))
    if not operations or {operation.id for operation in operations} != indexed:
        raise VendorError("The operations of the core were not understood: its index and its tables differ.")
    unplaced = sorted({operation.service for operation in operations} - set(classes.values()))
    if unplaced:
        raise VendorError(f"No class was found for the services {', '.join(unplaced)}.")
    return Catalogue(tuple(operations), classes)


def _operations(module: Module) -> Iterable[KnownOperation]:
    for item in module.items:
        match item.node:
            case ast.AnnAssign(
                target=ast.Name(id=name),
                value=ast.Call(func=ast.Name(id="Operation"), args=[ast.Constant(value=str(id)), *_], keywords=given),
            ):
                values = {keyword.arg: keyword.value for keyword in given}
                errors: dict[int, tuple[str, ...]] = ast.literal_eval(values["errors"])
                yield KnownOperation(
                    id,
                    ast.literal_eval(values["service"]),
                    ast.literal_eval(values["name"]),
                    frozenset(code for codes in errors.values() for code in codes),
                    (module.name, name),
                )
            case _:
                pass


def _services(module: Module) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for item in module.items:
        for statement in item.node.body if isinstance(item.node, ast.ClassDef) else ():
            match statement:
                case ast.Assign(targets=[ast.Name(id="_path")], value=ast.Constant(value=str(path))):
                    found[module.name, next(iter(item.names))] = path
                case _:
                    pass
    return found


def _indexed(module: Module | None) -> set[str]:
    if module is None:
        return set()
    return {
        key.value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
