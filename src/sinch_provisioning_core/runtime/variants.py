"""Which variant of a union a document is. Everything that reads, checks or converts a union asks here.

A field that tells the variants apart decides alone. Where there is none, or a document lacks it, all fields decide: the
variants are laid side by side over the document, level by level, until one is left, and only what can tell them apart
is looked at. What that is follows from their field tables, and is found out once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .codec import codec_of, lookup
from .notation import Tree, TypeSpec, item_type, tree_models
from .telling import STRANGER, Row, Schemas

__all__ = ["UNKNOWN", "Chooser", "choose"]

UNKNOWN: Final = "UnknownVariant"
"""The model of an object whose tag no variant has."""


def choose(tree: Tree, document: Mapping[str, Any]) -> str:
    """The name of the variant for a document, whose fields may have wire names or Python names.

    A tag that is missing leaves the choice to the other fields; one that no variant has gives :data:`UNKNOWN`.
    """
    return _CHOOSER.choose(tree, document)


class Chooser:
    """Chooses among variants of given schemas."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self._tag_names: dict[Tree, str] = {}

    def choose(self, tree: Tree, document: Mapping[str, Any]) -> str:
        """As the function of that name."""
        match tree:
            case ("model", name):
                return name
            case ("fields", names):
                return self._nearest(names, document)
            case ("by", tag, branches):
                if tag not in document:
                    tag = self._python_name(tree, tag)
                if tag not in document:
                    return self._nearest(tuple(tree_models(tree)), document)
                for values, branch in branches:
                    if document[tag] in values:
                        return self.choose(branch, document)
        return UNKNOWN

    def _python_name(self, tree: Tree, tag: str) -> str:
        name = self._tag_names.get(tree)
        if name is None:
            holders = (self.schemas.codec(model).by_wire_name.get(tag) for model in tree_models(tree))
            name = self._tag_names[tree] = next((field.name for field in holders if field), tag)
        return name

    def _nearest(self, names: tuple[str, ...], document: Mapping[str, Any]) -> str:
        """The variant to which least of a document is strange, what is near the root first.

        Among equals: the one that misses least of what it requires, then the one that has most of it, then the first.
        """
        fits = [_Fit(name) for name in names]
        level: list[tuple[Row, Any]] = [(tuple([("model", name) for name in names]), document)]
        while level:
            level = [below for row, value in level for below in self._below(row, value, fits)]
            for row, value in level:
                self._weigh(row, value, fits)
            least = min([fit.strange for fit in fits])
            alive = [index for index, fit in enumerate(fits) if fit.strange == least]
            if len(alive) == 1:
                return fits[alive[0]].name
            if len(alive) < len(fits):
                fits = [fits[index] for index in alive]
                level = [(tuple([row[index] for index in alive]), value) for row, value in level]
        return min(fits, key=_Fit.rank).name

    def _below(self, row: Row, value: Any, fits: list[_Fit]) -> list[tuple[Row, Any]]:
        """What in a value is to be compared next; what the names of its fields say by themselves is added at once."""
        if isinstance(value, list):
            items: Row = tuple([item_type(type_) for type_ in row])
            return [] if self.schemas.same(items) else [(items, member) for member in value]
        if not isinstance(value, Mapping):
            return []
        shapes: Row = tuple([self._shape(type_, value, fit) for type_, fit in zip(row, fits, strict=True)])
        told = self.schemas.table(shapes).told_by(tuple(value))
        if told.weights:
            for fit, (strange, missing, there) in zip(fits, told.weights, strict=True):
                fit.strange += strange
                fit.missing += missing
                fit.there += there
        return [(types, value[key]) for key, types in told.rows]

    def _shape(self, type_: TypeSpec | None, value: Mapping[str, Any], fit: _Fit) -> TypeSpec | None:
        """What an object is by a type: a model, a map, or nothing in particular."""
        match type_:
            case ("model" | "map", _):
                return type_
            case ("union", tree, _) if tree:
                name = self.choose(tree, value)
                if name != UNKNOWN:
                    return ("model", name)
                fit.strange += STRANGER
        return None

    def _weigh(self, row: Row, value: Any, fits: list[_Fit]) -> None:
        known: TypeSpec | None = None
        weight = 0
        for fit, type_ in zip(fits, row, strict=True):
            if type_ is not None:
                if type_ is not known:
                    known, weight = type_, self.schemas.strangeness(type_, value)
                fit.strange += weight
                fit.there += type_[0] == "const" and weight == 0 and value is not None


class _Fit:
    """How well a variant fits, as far as it was compared."""

    __slots__ = ("missing", "name", "strange", "there")

    def __init__(self, name: str) -> None:
        self.name = name
        self.strange = 0
        self.missing = 0
        self.there = 0
        """What it requires in the document, beyond what others require, and single values that it names."""

    def rank(self) -> tuple[int, int]:
        return (self.missing, -self.there)


_CHOOSER: Final = Chooser(Schemas(lambda name: codec_of(lookup(name)), lambda name: lookup(name)._value2member_map_))
