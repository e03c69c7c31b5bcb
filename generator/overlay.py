"""OpenAPI Overlay 1.0: repairs and names as data, applied to a description.

An action selects nodes by JSONPath (RFC 9535) and updates or removes them, as the Overlay Specification says. Three
extensions make repairs by shape possible:

``x-where``
    further conditions on a selected node: ``name`` (a regular expression for the property or parameter it describes)
    and ``path`` (one for its JSON Pointer).
``x-repair``
    a named repair (see ``repairs.py``) where an update cannot say what is to be done.
``x-optional``
    the action need not match: nothing is reported when it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
from attrs import frozen

from .errors import GenerationError
from .repairs import REPAIRS
from .source import parse

__all__ = ["Node", "Overlay", "apply_overlays", "load_overlays"]


@frozen
class Node:
    """A selected place in the document."""

    location: tuple[int | str, ...]
    value: Any

    @property
    def pointer(self) -> str:
        return "/" + "/".join(str(part).replace("~", "~0").replace("/", "~1") for part in self.location)

    @property
    def name(self) -> str:
        """Its own key: for the schema of a property, the property's name."""
        return str(self.location[-1]) if self.location else ""


@frozen
class Overlay:
    """One overlay document."""

    title: str
    actions: tuple[Mapping[str, Any], ...]


def load_overlays(folder: Path) -> list[Overlay]:
    """Every ``*.overlay.yaml`` of a folder, by name."""
    overlays: list[Overlay] = []
    for path in sorted(folder.glob("*.overlay.yaml")):
        document = parse(path.read_bytes().decode(), path.name)
        if not str(document.get("overlay")).startswith("1."):
            raise GenerationError(f"{path.name} is not an OpenAPI Overlay 1.x document")
        overlays.append(Overlay(title=path.name, actions=tuple(document["actions"])))
    return overlays


def apply_overlays(
    document: dict[str, Any], overlays: Iterable[Overlay], counts: dict[str, int] | None = None
) -> list[str]:
    """Apply every action in order, in place. Returns a line for each action that matched nothing.

    ``counts`` is told how many places each action changed.
    """
    unused: list[str] = []
    for overlay in overlays:
        for action in overlay.actions:
            line = f"{overlay.title}: {action['target']} ({_first_line(action)})"
            changed = _apply(document, action, overlay.title)
            if counts is not None:
                counts[line] = counts.get(line, 0) + changed
            if not changed and not action.get("x-optional"):
                unused.append(line)
    return unused


def _first_line(action: Mapping[str, Any]) -> str:
    return str(action.get("description", "no description")).strip().splitlines()[0]


def _apply(document: dict[str, Any], action: Mapping[str, Any], title: str) -> int:
    try:
        found = jsonpath.find(action["target"], document)
    except jsonpath.JSONPathError as error:
        raise GenerationError(f"{title}: bad target {action['target']!r}: {error}") from error
    nodes = [
        node for node in (Node(n.location, n.value) for n in found) if _meets(document, node, action.get("x-where"))
    ]
    changed = 0
    for node in reversed(nodes):
        if action.get("remove"):
            del _parent(document, node)[node.location[-1]]
            changed += 1
        elif "x-repair" in action:
            repair = dict(action["x-repair"])
            kind = repair.pop("kind")
            if kind not in REPAIRS:
                raise GenerationError(f"{title}: no repair is called {kind!r}; there are {', '.join(sorted(REPAIRS))}")
            changed += REPAIRS[kind](_parent(document, node), node.location[-1], node.value, **repair)
        else:
            _merge(document, node, action["update"])
            changed += 1
    return changed


def _meets(document: dict[str, Any], node: Node, where: Mapping[str, str] | None) -> bool:
    if not where:
        return True
    name = node.name
    if name == "schema":
        name = str(_parent(document, node).get("name", name))
    return bool(re.search(where.get("name", ""), name) and re.search(where.get("path", ""), node.pointer))


def _parent(document: dict[str, Any], node: Node) -> Any:
    parent: Any = document
    for part in node.location[:-1]:
        parent = parent[part]
    return parent


def _merge(document: dict[str, Any], node: Node, update: Any) -> None:
    if isinstance(node.value, dict) and isinstance(update, Mapping):
        _merge_objects(node.value, update)
    elif isinstance(node.value, list):
        node.value.append(deepcopy(update))
    else:
        _parent(document, node)[node.location[-1]] = deepcopy(update)


def _merge_objects(target: dict[str, Any], update: Mapping[str, Any]) -> None:
    for key, value in update.items():
        if isinstance(value, Mapping) and isinstance(target.get(key), dict):
            _merge_objects(target[key], value)
        elif isinstance(value, list) and isinstance(target.get(key), list):
            target[key].extend(deepcopy(value))
        else:
            target[key] = deepcopy(value)
