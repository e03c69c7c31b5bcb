"""What tells the variants of a union apart: how strange a value is to a type, and which fields make a difference."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final, TypeAlias

from .codec import Codec
from .notation import SCALARS, TypeSpec, bare

__all__ = ["Row", "Schemas", "Table"]

STRANGER: Final = 1
"""Weight of a field that a variant lacks, or a value that its enum does not list: a newer service may send either."""
WRONG_KIND: Final = 3
"""Weight of text where a number belongs, and the like."""
UNREADABLE: Final = 1000
"""Weight of an object or an array where none can be, and the reverse."""
REMEMBERED: Final = 256
"""Sets of keys that a table remembers."""

Row: TypeAlias = tuple[TypeSpec | None, ...]
"""For each of the variants that are compared, the type of one value; ``None`` where a variant has no say in it."""

Weight: TypeAlias = tuple[int, int, int]
"""What is strange to a variant; what it requires and is missing; what it requires and is there."""


class Schemas:
    """Field tables of models and values of enums, by their names, and what can be said by comparing them."""

    def __init__(self, codec: Callable[[Any], Codec], values: Callable[[str], Collection[Any]]) -> None:
        self.codec = codec
        self.values = values
        self._alike: dict[tuple[TypeSpec, TypeSpec], bool] = {}
        self._tables: dict[Row, Table] = {}

    def table(self, shapes: Row) -> Table:
        """What the fields of an object tell that is one of several models or maps."""
        table = self._tables.get(shapes)
        if table is None:
            table = self._tables[shapes] = Table(self, shapes)
        return table

    def strangeness(self, type_: TypeSpec, value: Any) -> int:
        """How strange a value by itself, whatever is in it, is to a type; null is strange to none."""
        match type_:
            case ("limited", inner, _) | ("null", inner):
                return self.strangeness(inner, value)
            case ("union", tree, variants):
                if tree and isinstance(value, Mapping):
                    return 0
                return min([self.strangeness(variant, value) for variant in variants])
            case ("model" | "map", _) | "object":
                return 0 if value is None or isinstance(value, Mapping) else UNREADABLE
            case ("list", _):
                return 0 if value is None or isinstance(value, list) else UNREADABLE
            case ("const", expected):
                return _among((expected,), value)
            case ("enum", name):
                return _among(self.values(name), value)
            case "any":
                return 0
            case _:
                if value is None or SCALARS[type_].holds(value):
                    return 0
                whole = type_ == "int" and value.__class__ is float and value.is_integer()
                return UNREADABLE if isinstance(value, (Mapping, list)) else 0 if whole else WRONG_KIND

    def same(self, row: Row) -> bool:
        """Whether no value could tell apart those variants of a row that have a say in it."""
        types: list[TypeSpec] = [type_ for type_ in row if type_ is not None]
        return all(self.alike(types[0], type_) for type_ in types[1:]) if types else True

    def alike(self, one: TypeSpec, other: TypeSpec) -> bool:
        """Whether two types have the same fields of the same kinds at every depth; limits and null do not count."""
        pair = (one, other)
        known = self._alike.get(pair)
        if known is None:
            known = self._alike[pair] = self._compare(one, other, set())
        return known

    def _compare(self, one: TypeSpec, other: TypeSpec, assumed: set[tuple[TypeSpec, TypeSpec]]) -> bool:
        one, other = bare(one), bare(other)
        if one == other or (one, other) in assumed:  # what holds its own kind is alike unless something else differs
            return True
        match one, other:
            case ("model", first), ("model", second):
                assumed.add((one, other))
                return self._compare_models(self.codec(first), self.codec(second), assumed)
            case (("list", first), ("list", second)) | (("map", first), ("map", second)):
                return self._compare(first, second, assumed)
            case ("enum", first), ("enum", second):
                return set(self.values(first)) == set(self.values(second))
            case ("union", _, first), ("union", _, second):
                return self._covers(first, second, assumed) and self._covers(second, first, assumed)
        return False

    def _compare_models(self, one: Codec, other: Codec, assumed: set[tuple[TypeSpec, TypeSpec]]) -> bool:
        first, second = one.by_wire_name, other.by_wire_name
        return (
            first.keys() == second.keys()
            and all(field.required == second[key].required for key, field in first.items())
            and all(self._compare(field.type, second[key].type, assumed) for key, field in first.items())
        )

    def _covers(
        self, some: Iterable[TypeSpec], others: tuple[TypeSpec, ...], assumed: set[tuple[TypeSpec, TypeSpec]]
    ) -> bool:
        """Whether each of some types is like one of others."""
        return all(
            type_ in others or any(self._compare(type_, other, set(assumed)) for other in others) for type_ in some
        )


class Table:
    """Which fields tell the variants of one object apart, and what the names of its fields say by themselves."""

    def __init__(self, schemas: Schemas, shapes: Row) -> None:
        self._count = len(shapes)
        self._rows: dict[str, tuple[Row, tuple[bool, ...]]] = {}
        """By wire name and by Python name: the types of a field, and which variants lack it."""
        self._required: list[tuple[str, str, tuple[bool, ...]]] = []
        """Fields that some variants require and others do not."""
        self._rest: tuple[Row, tuple[bool, ...]] | None = None
        """The same of any other field, where some variants are maps."""
        self._told: dict[tuple[str, ...], Told] = {}
        if not schemas.same(shapes):
            self._fill(schemas, shapes)

    def _fill(self, schemas: Schemas, shapes: Row) -> None:
        models = [_codec(schemas, shape) for shape in shapes]
        items: Row = tuple([_member_type(shape) for shape in shapes])
        if any(items):
            self._rest = (items, tuple([model is not None for model in models]))
        for field in {field.wire_name: field for model in models if model for field in model.fields}.values():
            found = [model.by_wire_name.get(field.wire_name) if model else None for model in models]
            row: Row = tuple([bare(own.type) if own else item for own, item in zip(found, items, strict=True)])
            lacks = tuple([model is not None and own is None for model, own in zip(models, found, strict=True)])
            if any(lacks) or not schemas.same(row):
                self._rows[field.wire_name] = self._rows[field.name] = (row, lacks)
            requires = tuple([own is not None and own.required for own in found])
            if len(set(requires)) > 1:
                self._required.append((field.wire_name, field.name, requires))

    def told_by(self, keys: tuple[str, ...]) -> Told:
        """What follows from the fields that an object has."""
        told = self._told.get(keys)
        if told is None:
            if len(self._told) >= REMEMBERED:
                self._told.clear()
            told = self._told[keys] = self._tell(keys)
        return told

    def _tell(self, keys: tuple[str, ...]) -> Told:
        weights = [[0, 0, 0] for _ in range(self._count)]
        rows: list[tuple[str, Row]] = []
        for key in keys:
            telling = self._rows.get(key, self._rest)
            if telling is not None:
                row, lacks = telling
                rows.append((key, row))
                for weight, lacking in zip(weights, lacks, strict=True):
                    weight[0] += STRANGER * lacking
        for wire_name, name, requires in self._required:
            there = wire_name in keys or name in keys
            for weight, required in zip(weights, requires, strict=True):
                weight[1 + there] += required
        return Told([(one, two, three) for one, two, three in weights] if any(map(any, weights)) else [], rows)


class Told:
    """What the names of an object's fields say, and whose values must be looked at besides."""

    __slots__ = ("rows", "weights")

    def __init__(self, weights: list[Weight], rows: list[tuple[str, Row]]) -> None:
        self.weights = weights
        self.rows = rows


def _codec(schemas: Schemas, shape: TypeSpec | None) -> Codec | None:
    match shape:
        case ("model", name):
            return schemas.codec(name)
        case _:
            return None


def _member_type(shape: TypeSpec | None) -> TypeSpec | None:
    match shape:
        case ("map", item):
            return bare(item)
        case _:
            return None


def _among(known: Collection[Any], value: Any) -> int:
    if value is None:
        return 0
    if isinstance(value, (Mapping, list)):
        return UNREADABLE
    kind = next(iter(known)).__class__
    if not isinstance(value, kind) or (value.__class__ is bool and kind is not bool):
        return WRONG_KIND
    return 0 if value in known else STRANGER
