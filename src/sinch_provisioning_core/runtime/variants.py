# Copied by the generation: change overrides/runtime/variants.py, then `make regenerate`.
"""Which variant of a union a document is. Everything that reads, checks or converts a union asks here.

A field that tells the variants apart decides alone. Where there is none, or a document lacks it, all fields decide: the
variants are laid side by side over the document, level by level, until one is left, and only what can tell them apart
is looked at. What that is follows from their field tables, and is found out once.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import Any, Final

from .codec import codec_of, lookup
from .notation import Tree, TypeSpec, tree_models
from .telling import STRANGER, Row, Schemas, Table, Telling, Weight, is_object, rank

__all__ = ["UNKNOWN", "Chooser", "choose"]

UNKNOWN: Final = "UnknownVariant"
"""The model of an object whose tag no variant has."""
ANY_OBJECT: Final = ("map", "any")
"""To which nothing in an object is strange."""


def choose(tree: Tree, document: Mapping[str, Any]) -> str:
    """The name of the variant for a document, whose fields may have wire names or Python names.

    A tag that is missing leaves the choice to the other fields; one that no variant has gives :data:`UNKNOWN`.
    """
    return _CHOOSER.choose(tree, document)


class Chooser:
    """Chooses among variants of given schemas."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self._trees: dict[int, tuple[Tree, str, tuple[str, ...]]] = {}
        self._roots: dict[tuple[str, ...], Table] = {}

    def choose(self, tree: Tree, document: Mapping[str, Any]) -> str:
        """As the function of that name."""
        match tree:
            case ("model", name):
                return name
            case ("fields", names):
                return self._nearest(names, document)
            case ("by", tag, branches):
                if tag not in document:
                    _, tag, names = self._known(tree)
                    if tag not in document:
                        return self._nearest(names, document)
                for values, branch in branches:
                    if document[tag] in values:
                        return self.choose(branch, document)
        return UNKNOWN

    def _known(self, tree: Tree) -> tuple[Tree, str, tuple[str, ...]]:
        """A tree, the Python name of its tag, and its models; found by identity, as hashing a tree takes its time."""
        known = self._trees.get(id(tree))
        if known is None:
            names = tuple(tree_models(tree))
            fields = (self.schemas.codec(name).by_wire_name.get(str(tree[1])) for name in names)
            tag = next((field.name for field in fields if field), str(tree[1]))
            known = self._trees[id(tree)] = (tree, tag, names)
        return known

    def _nearest(self, names: tuple[str, ...], document: Mapping[str, Any]) -> str:
        """The variant to which least of a document is strange, what is near the root first.

        Among equals: the one that misses least of what it requires, then the one that has most of it, then the first.
        """
        table = self._roots.get(names)
        if table is None:
            table = self._roots[names] = self.schemas.table(tuple([("model", name) for name in names]))
        told = table.told_by(tuple(document))
        level = told.below(document)
        if not level or (told.is_decided and all(value.__class__ is telling.plain for telling, value in level)):
            return names[told.best]
        fits = [_Fit(index, name, told.weights[index]) for index, name in enumerate(names)]
        while level:
            self._weigh(level, fits)
            if sum([fit.alive for fit in fits]) == 1:
                break
            alive = tuple([fit.alive for fit in fits])
            level = [
                below
                for telling, value in level
                if telling.tells(alive)
                for below in self._below(telling.row, value, fits)
            ]
        return min([fit for fit in fits if fit.alive], key=_Fit.rank).name

    def _weigh(self, level: list[tuple[Telling, Any]], fits: list[_Fit]) -> None:
        """Leave the variants to which least of a level is strange, the values by themselves on top of the names.

        A variant is not looked at to which the names alone are stranger than all is to another.
        """
        weighed = [(telling, value) for telling, value in level if value.__class__ is not telling.plain]
        least = inf
        for fit in sorted([fit for fit in fits if fit.alive], key=_Fit.strangeness):
            if fit.strange <= least:
                for telling, value in weighed:
                    fit.strange += telling.strangeness(fit.index, value)
                    fit.there += telling.is_meant_for(fit.index, value)
                least = min(least, fit.strange)
        for fit in fits:
            fit.alive = fit.alive and fit.strange == least

    def _below(self, row: Row, value: Any, fits: list[_Fit]) -> list[tuple[Telling, Any]]:
        """What in a value is to be compared next; what the names of its fields say by themselves is added at once."""
        if isinstance(value, list):
            types: Row = tuple([type_ or "any" if fit.alive else None for fit, type_ in zip(fits, row, strict=True)])
            items = self.schemas.items(types)
            return [(items, member) for member in value] if not items.same else []
        if not is_object(value):
            return []
        told = self.schemas.table(
            tuple([self._shape(type_, value, fit) for fit, type_ in zip(fits, row, strict=True)])
        ).told_by(tuple(value))
        for fit, (strange, missing, there) in zip(fits, told.weights, strict=True):
            fit.strange += strange
            fit.missing += missing
            fit.there += there
        return told.below(value)

    def _shape(self, type_: TypeSpec | None, value: Mapping[str, Any], fit: _Fit) -> TypeSpec | None:
        """What an object is by a type: a model or a map; ``None`` where it does not matter any more."""
        match type_:
            case _ if not fit.alive:
                return None
            case ("model" | "map", _):
                return type_
            case ("union", tree, _) if tree:
                name = self.choose(tree, value)
                if name != UNKNOWN:
                    return ("model", name)
                fit.strange += STRANGER
        return ANY_OBJECT


class _Fit:
    """How well a variant fits, as far as it was compared."""

    __slots__ = ("alive", "index", "missing", "name", "strange", "there")

    def __init__(self, index: int, name: str, weight: Weight) -> None:
        self.index = index
        self.name = name
        self.strange, self.missing, self.there = weight
        self.alive = True
        """Whether no other variant fits better."""

    def strangeness(self) -> int:
        return self.strange

    def rank(self) -> Weight:
        return rank((self.strange, self.missing, self.there))


_CHOOSER: Final = Chooser(Schemas(lambda name: codec_of(lookup(name)), lambda name: lookup(name)._value2member_map_))
