"""Making the files of a copy."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass

from .catalogue import Catalogue, Selection, read_catalogue
from .docstrings import edit_docstrings, gone_names
from .edits import Edits
from .error import VendorError
from .graph import MODULE, Graph, Node
from .indexes import edit_events, edit_public_names, print_models
from .keeping import kept_nodes, needed_services
from .manifest import MANIFEST, Manifest, hash_of
from .module import Module, parse
from .parts import checked_parts, without
from .printing import print_pruned, print_whole
from .pruning import Pruning
from .source import CORE_PLACE, TESTING, licence, read_source
from .verifying import verify

__all__ = ["Copy", "make_copy"]


@dataclass(frozen=True)
class Copy:
    """The files of a copy by path, and what they are."""

    files: Mapping[str, bytes]
    manifest: Manifest
    added: tuple[str, ...] = ()
    """Services that were not asked for, and that those asked for call."""


def make_copy(services: Collection[str] = (), *, testing: bool = False, parts: Collection[str] = ()) -> Copy:
    """Make a copy with some services and optional parts, or with all."""
    everything = read_source()
    source = {path: data for path, data in everything.items() if testing or path.split("/")[0] != TESTING}
    modules = _parse(source)
    catalogue = read_catalogue(modules)
    asked = checked_parts(parts, modules) if services else ()
    added: tuple[str, ...] = ()
    if services:
        modules = {name: _reduced(module, asked, modules) for name, module in modules.items()}
        selection, added = _select(modules, catalogue, services)
        files = _pruned(modules, selection, asked)
        names = tuple(name for name in selection.names if name not in added)
    else:
        files = {module.path: print_whole(module) for module in modules.values()}
        names = ()
    files |= _data(everything, files)
    verify(files)
    files["LICENSE"] = licence()
    manifest = _manifest(modules, names, asked, testing, files)
    return Copy({**dict(sorted(files.items())), MANIFEST: manifest.text().encode()}, manifest, added)


def _parse(source: Mapping[str, bytes]) -> dict[str, Module]:
    paths = [path for path in source if path.endswith(".py")]
    names = frozenset(path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in paths)
    modules = [parse(path, source[path], names) for path in paths]
    return {module.name: module for module in modules}


def _reduced(module: Module, parts: Collection[str], modules: Mapping[str, Module]) -> Module:
    return module if _is_testing(module.name) else without(module, parts, modules.keys())


def _is_testing(name: str) -> bool:
    return name == TESTING or name.startswith(f"{TESTING}.")


def _select(
    modules: Mapping[str, Module], catalogue: Catalogue, services: Collection[str]
) -> tuple[Selection, tuple[str, ...]]:
    selection = catalogue.select(services)
    wanted = set(selection.names)
    while more := needed_services(modules, catalogue, selection) - selection.services:
        selection = catalogue.select({*selection.names, *more})
    return selection, tuple(name for name in selection.names if name not in wanted)


def _pruned(modules: Mapping[str, Module], selection: Selection, parts: Collection[str]) -> dict[str, bytes]:
    whole = [name for name in modules if _is_testing(name)]
    pruning = Pruning({name: module for name, module in modules.items() if name not in whole}, selection)
    graph = Graph(modules, pruning.cuts)
    kept = kept_nodes(modules, pruning, graph, whole, parts)
    lost = sorted(kept & pruning.dropped)
    if lost:
        where = ", ".join(f"{module}.{name}" for module, name in lost[:3])
        raise VendorError(f"These services cannot be taken alone: {where} is needed, and belongs to another one.")
    codes = frozenset(code for operation in selection.catalogue.operations for code in operation.error_codes)
    gone = gone_names(modules, kept, selection)
    files: dict[str, bytes] = {}
    for name, module in modules.items():
        if name in whole:
            files[module.path] = print_whole(module)
        elif (name, MODULE) in kept:
            files[module.path] = _print(module, graph, kept, selection, codes, gone)
    return files


def _print(
    module: Module, graph: Graph, kept: Set[Node], selection: Selection, codes: Set[str], gone: Set[str]
) -> bytes:
    if module.name == f"{CORE_PLACE}.models":
        return print_models(module, graph, kept)
    edits = Edits(module)
    if module.is_index:
        edit_public_names(module, graph, kept, edits)
    if module.name == f"{CORE_PLACE}.events":
        edit_events(module, graph, kept, edits)
    if module.name.startswith(f"{CORE_PLACE}.models."):
        _edit_codes(module, selection, codes, edits)
    edit_docstrings(module, graph, selection, gone, edits)
    return print_pruned(module, graph, kept, edits)


def _edit_codes(module: Module, selection: Selection, codes: Set[str], edits: Edits) -> None:
    """Leave out of the enum of all error codes those that no kept call answers."""
    for item in module.items:
        members = item.node.body if isinstance(item.node, ast.ClassDef) else []
        values = {
            part.value.value: part
            for part in members
            if isinstance(part, ast.Assign) and isinstance(part.value, ast.Constant)
        }
        if codes <= values.keys():
            for code in selection.dropped_codes:
                edits.drop_lines(values[code])


def _data(source: Mapping[str, bytes], files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that are no modules: one that modules name goes with them, any other with its folder."""
    folders = {path.rpartition("/")[0] for path in files}
    kept: dict[str, bytes] = {}
    for path, data in source.items():
        folder, _, name = path.rpartition("/")
        if not path.endswith(".py") and folder in folders:
            readers = [each for each, text in source.items() if each.endswith(".py") and name.encode() in text]
            if not readers or any(reader in files for reader in readers):
                kept[path] = data
    return kept


def _manifest(
    modules: Mapping[str, Module],
    services: tuple[str, ...],
    parts: tuple[str, ...],
    testing: bool,
    files: Mapping[str, bytes],
) -> Manifest:
    core = modules[CORE_PLACE]
    return Manifest(
        _constant(modules["version"], "__version__"),
        _constant(core, "DESCRIPTION_VERSION"),
        _constant(core, "DESCRIPTION_SHA256"),
        services,
        parts,
        testing,
        {path: hash_of(data) for path, data in files.items()},
    )


def _constant(module: Module, name: str) -> str:
    for item in module.definitions.get(name, []):
        value = getattr(item.node, "value", None)
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
    raise VendorError(f"{module.path} does not state {name}.")
