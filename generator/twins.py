"""Enums that list the same values in the same direction: one class, of which the others are further names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from .core import Enum
from .normalize import REF, operations
from .prose import prose
from .words import listed

__all__ = ["directions", "merge_twins"]

MOST = 6
"""Further names that a docstring tells."""


def merge_twins(document: Mapping[str, Any], enums: Mapping[str, Enum]) -> tuple[dict[str, Enum], dict[str, str]]:
    """The enums that stay a class, and the class of each further name.

    What is sent may get other values than what is answered in the next release, so the two stay apart.
    """
    sent, answered = directions(document)
    groups: dict[Any, list[Enum]] = {}
    for enum in enums.values():
        direction = (enum.name in sent, enum.name in answered)
        groups.setdefault((direction, enum.base, frozenset(enum.members.items())), []).append(enum)
    kept = {group[0].name: _united(group) for group in groups.values()}
    aliases = {twin.name: group[0].name for group in groups.values() for twin in group[1:]}
    return {name: kept[name] for name in enums if name in kept}, aliases


def _united(group: list[Enum]) -> Enum:
    first, *others = group
    if not others:
        return first
    names = listed([f"``{twin.name}``" for twin in others], MOST)
    texts = {
        member: next((twin.member_docs[member] for twin in group if twin.member_docs[member]), prose(None))
        for member in first.members
    }
    return evolve(first, member_docs=texts, doc=first.doc.then(f"Also named {names}."))


def directions(document: Mapping[str, Any]) -> tuple[set[str], set[str]]:
    """Names of the schemas that requests hold, and of those that answers and events hold."""
    sent: set[str] = set()
    answered: set[str] = set()
    schemas = document["components"]["schemas"]
    for path, _, operation in operations(document):
        shared = document["paths"][path].get("parameters", ())
        _reach([shared, operation.get("parameters"), operation.get("requestBody")], schemas, sent)
        _reach([operation.get("responses"), operation.get("callbacks")], schemas, answered)
    return sent, answered


def _reach(node: Any, schemas: Mapping[str, Any], found: set[str]) -> None:
    for name in _references(node):
        if name not in found and name in schemas:
            found.add(name)
            _reach(schemas[name], schemas, found)


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix(REF)
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, (list, tuple)):
        for item in node:
            yield from _references(item)
