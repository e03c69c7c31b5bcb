"""What a copy for some services keeps: all that their calls reach, and what is there for everybody.

A public name is there for everybody unless a service that is left out is what it is for: because only such a service
reaches it, or because it is made of models that only such a service has.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Set

from .catalogue import Catalogue, Selection
from .graph import MODULE, WHOLE, Graph, Node
from .module import Module
from .parts import Part, left_out
from .pruning import TREES, Pruning
from .source import CORE_PLACE

__all__ = ["kept_nodes", "needed_services", "refined_service"]

CLIENT: Node = ("client", "ProvisioningClient")
SYNC_CLIENT: Node = ("sync", "SyncProvisioningClient")
INDEXES = (f"{CORE_PLACE}.operations", f"{CORE_PLACE}.events")
"""Modules of the core that list what there is."""
ERROR_CODE = "ErrorCode"
OF_SERVICES = tuple(f"{CORE_PLACE}.{name}" for name in ("models", "api", "services"))


def needed_services(modules: Mapping[str, Module], catalogue: Catalogue, selection: Selection) -> set[str]:
    """Services that the hand-written parts of the wanted ones call: a launch asks for its questionnaire."""
    graph = Graph(modules)
    paths = catalogue.service_classes
    needed: set[str] = set()
    for module in modules.values():
        for name in module.definitions if _refines(module) else ():
            path = refined_service(graph, (module.name, name), paths)
            if path in selection.services:
                needed |= {found for found in _called(graph, (module.name, name), paths) if found != path}
    return needed


def _refines(module: Module) -> bool:
    return module.name.startswith(f"{TREES[0]}.")


def refined_service(graph: Graph, node: Node, paths: Mapping[Node, str]) -> str | None:
    """The service that a hand-written class refines."""
    module = graph.modules[node[0]]
    for item in module.definitions[node[1]]:
        if isinstance(item.node, ast.ClassDef):
            for base in item.node.bases:
                for mention in graph.mentions(module, base):
                    if (path := paths.get(graph.origin(mention))) is not None:
                        return path
    return None


def _called(graph: Graph, start: Node, paths: Mapping[Node, str]) -> Iterator[str]:
    """The services that a hand-written class comes to, along hand-written code."""
    seen, todo = {start}, [start]
    while todo:
        for node in {graph.origin(each) for each in graph.references(todo.pop())} - seen:
            seen.add(node)
            if (path := paths.get(node)) is not None:
                yield path
            elif not (node[0].startswith(CORE_PLACE) or _in_tree(node) or node == CLIENT or node[1] in {MODULE, WHOLE}):
                todo.append(node)


def _in_tree(node: Node) -> bool:
    return node[0] == TREES[0] or node[0].startswith(f"{TREES[0]}.")


def kept_nodes(
    modules: Mapping[str, Module], pruning: Pruning, graph: Graph, whole: Iterable[str], parts: Collection[str]
) -> set[Node]:
    """Every definition, binding and module that stays, all of the modules in ``whole`` among them."""
    kept = graph.reach(*_roots(modules), *((name, each) for name in whole for each in (MODULE, WHOLE)))
    events = [*_events(graph, kept, pruning.selection.services)]
    kept |= graph.reach(*events, known=kept)
    kept |= graph.reach(*_errors(graph, kept), known=kept)
    everything = Graph(modules).reach(CLIENT)
    elsewhere = {node for node in everything - kept if node[1] not in {MODULE, WHOLE}} | pruning.dropped
    left = left_out(parts, has_events=bool(events))
    elsewhere |= _of_parts(modules, graph, kept, left)

    for module in _public(modules):
        if any(part.holds(module.name) for part in left):
            continue
        nodes = [(module.name, name) for name in (*module.exports, *_listed(module))]
        origins = {node: graph.origin(node) for node in nodes}
        wanted = [node for node in nodes if origins[node] not in elsewhere]
        if module.exports and not module.is_index and not _for_everybody(graph, kept, wanted):
            continue
        for node in wanted:
            if _for_everybody(graph, kept, [node]):
                kept |= graph.reach(node, known=kept)
        if not module.exports and module.name.rpartition(".")[2] == "__main__":
            kept |= graph.reach((module.name, MODULE), known=kept)
    return kept


def _of_parts(modules: Mapping[str, Module], graph: Graph, kept: Set[Node], left: Iterable[Part]) -> set[Node]:
    """What nothing that is kept needs but these parts do, such as the errors that they alone raise."""
    owned = [module for module in modules.values() if any(part.holds(module.name) for part in left)]
    roots = [(module.name, name) for module in owned for name in (MODULE, *module.definitions)]
    return {node for node in graph.reach(*roots, known=kept) if node[1] not in {MODULE, WHOLE}}


def _roots(modules: Mapping[str, Module]) -> Iterator[Node]:
    yield CLIENT
    yield SYNC_CLIENT
    yield "", MODULE
    for name in (CORE_PLACE, *INDEXES):
        if name in modules:
            yield name, MODULE
            yield from ((name, each) for each in modules[name].definitions)


def _events(graph: Graph, kept: set[Node], services: Set[str]) -> Iterator[Node]:
    """The events about what is kept: about its models, or by their trigger if they hold none."""
    events = graph.modules.get(INDEXES[1])
    prefixes = tuple(path.replace(".", "_").upper().removesuffix("S") + "_" for path in services)
    for name in events.bindings if events is not None else ():
        node = graph.origin((INDEXES[1], name))
        if node[0].startswith(OF_SERVICES[0]):
            models = {each for each in _models_of(graph, node) if "__wire__" in _texts(graph, each)}
            if models & kept or (not models and any(text.startswith(prefixes) for text in _texts(graph, node))):
                yield node


def _texts(graph: Graph, node: Node) -> set[str]:
    """The names and texts within a class."""
    parts = [part for item in graph.modules[node[0]].definitions[node[1]] for part in ast.walk(item.node)]
    return {part.id for part in parts if isinstance(part, ast.Name)} | {
        part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def _errors(graph: Graph, kept: set[Node]) -> Iterator[Node]:
    """The models of what any call may answer instead: those that need no other model than the error codes."""
    for name, module in graph.modules.items():
        for each in module.definitions if name.startswith(f"{OF_SERVICES[0]}.") else ():
            models = _models_of(graph, (name, each))
            if ERROR_CODE in {node[1] for node in models} and models <= kept:
                yield name, each


def _models_of(graph: Graph, node: Node) -> set[Node]:
    """The models and enums that a model is made of."""
    found = {graph.origin(each) for each in graph.references(node)} - {node}
    return {
        each for each in found if each[0].startswith(OF_SERVICES[0]) and each[1] in graph.modules[each[0]].definitions
    }


def _public(modules: Mapping[str, Module]) -> Iterator[Module]:
    """The modules that users import from; one that a package hands on is the package's."""
    for name, module in sorted(modules.items()):
        parts = name.split(".")
        owner = modules.get(name.rpartition(".")[0]) if name else None
        owned = bool(owner and owner.name and owner.exports)
        private = any(part.startswith("_") and part != "__main__" for part in parts)
        if not private and not owned and not _in_tree((name, "")):
            yield module


def _listed(module: Module) -> Iterable[str]:
    """What an index offers: the names that it imports for type checkers."""
    return [name for name in module.bindings if not name.startswith("_")] if module.is_index else ()


def _for_everybody(graph: Graph, kept: set[Node], nodes: Iterable[Node]) -> bool:
    """Whether these need no model, call or service but those that are kept."""
    new = graph.reach(*nodes, known=kept)
    return not any(
        node[0].startswith(OF_SERVICES) and node[1] not in {MODULE, WHOLE} and graph.origin(node) not in kept
        for node in new
    )
