# Copied by the generation: change overrides/runtime/variants.py, then `make regenerate`.
"""Which variant of a union a document is. Everything that reads, checks or converts a union asks here.

A union's *tree* was built when the core was generated: ``("by", field, ((values, tree), …))`` where a field tells the
variants apart, ``("fields", (name, …))`` where only the set of fields does, ``("model", name)`` where one is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from .codec import codec_of, lookup

__all__ = ["UNKNOWN", "choose", "tree_models"]

UNKNOWN: Final = "UnknownVariant"
"""The model of an object whose tag no variant has."""

UNREADABLE: Final = 1000


def tree_models(tree: Any) -> Iterator[str]:
    """Every model that a tree can choose."""
    match tree:
        case ("model", name):
            yield name
        case ("fields", names):
            yield from names
        case ("by", _, branches):
            for _, branch in branches:
                yield from tree_models(branch)


def choose(tree: Any, document: Mapping[str, Any]) -> str:
    """The name of the variant for a document, whose fields may have wire names or Python names.

    A tag that is missing leaves the choice to the other fields; one that no variant has gives :data:`UNKNOWN`.
    """
    match tree:
        case ("model", name):
            return str(name)
        case ("by", wire_name, branches) if wire_name in document:
            tag = document[wire_name]
            for values, branch in branches:
                if tag in values:
                    return choose(branch, document)
            return UNKNOWN
    return _best(tuple(tree_models(tree)), document)


def _best(names: tuple[str, ...], document: Mapping[str, Any]) -> str:
    """The variant that knows most of a document, deep down; among equals the one that misses least, then the first."""
    return min(names, key=lambda name: (_strangeness(names, name, document), _missing(name, document)))


def _strangeness(names: tuple[str, ...], name: str, document: Mapping[str, Any]) -> int:
    telling, table = _telling_fields(names), codec_of(lookup(name))
    score = 0
    for key, value in document.items():
        if key in telling or key not in _all_fields(names):
            field = table.find(key)
            score += 1 if field is None else _strange(field.type, value)
    return score


@cache
def _all_fields(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        key for name in names for field in codec_of(lookup(name)).fields for key in (field.wire_name, field.name)
    )


@cache
def _telling_fields(names: tuple[str, ...]) -> frozenset[str]:
    """The fields that not all variants have with the same type: the others cannot tell variants apart."""
    tables = [codec_of(lookup(name)) for name in names]
    telling: set[str] = set()
    for key in _all_fields(names):
        types = [field and field.type for field in (table.find(key) for table in tables)]
        if None in types or any(type_ != types[0] for type_ in types):
            telling.add(key)
    return frozenset(telling)


def _missing(name: str, document: Mapping[str, Any]) -> int:
    return sum(
        field.required and field.wire_name not in document and field.name not in document
        for field in codec_of(lookup(name)).fields
    )


def _strange(type_: Any, value: Any) -> int:
    """How much of a value its type does not know; very much if it could not even be read as one."""
    match type_:
        case ("limited" | "null", inner, *_):
            return _strange(inner, value)
        case ("model", name) if isinstance(value, Mapping):
            table = codec_of(lookup(name))
            fields = [(table.find(key), member) for key, member in value.items()]
            return sum(1 if field is None else _strange(field.type, member) for field, member in fields)
        case ("union", tree, _) if tree and isinstance(value, Mapping):
            return _strange(("model", choose(tree, value)), value)
        case ("list", item) if isinstance(value, (list, tuple)):
            return sum(_strange(item, member) for member in value)
        case ("map", item) if isinstance(value, Mapping):
            return sum(_strange(item, member) for member in value.values())
        case ("const", expected) if isinstance(value, str):
            return int(value != expected)
        case ("enum", name) if isinstance(value, str):
            return int(value not in lookup(name)._value2member_map_)
        case ("model" | "list" | "map", *_):
            return 0 if value is None else UNREADABLE
        case "str" | "int" | "float" | "bool" | "datetime" | ("const" | "enum", _):
            return UNREADABLE if isinstance(value, (Mapping, list)) else 0
    return 0
