"""What tells the variants of a union apart: how strange a value is to a type, and which fields make a difference."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

from .codec import Codec
from .notation import SCALARS, TypeSpec, bare, item_type

__all__ = ["STRANGER", "Row", "Schemas", "Table", "Telling", "Told", "Weight", "is_object", "rank"]

STRANGER: Final = 1
"""Weight of a field that a variant lacks, or a value that its enum does not list: a newer service may send either."""
WRONG_KIND: Final = 3
"""Weight of text where a number belongs, and the like."""
UNREADABLE: Final = 1000
"""Weight of an object or an array where none can be, and the reverse."""
_JSON_SCALARS: Final = frozenset((str, int, float, bool, type(None)))
REMEMBERED: Final = 256
"""Sets of keys that a table remembers."""

Row: TypeAlias = tuple[TypeSpec | None, ...]
"""For each of the variants that are compared, the type of one value; ``None`` where a variant has no say in it."""

Judge: TypeAlias = Callable[[Any], int]
"""How strange a value is that is not null."""

Weight: TypeAlias = tuple[int, int, int]
"""What is strange to a variant; what it requires and is missing; what it requires and is there."""


class Schemas:
    """Field tables of models and values of enums, by their names, and what can be said by comparing them."""

    def __init__(self, codec: Callable[[Any], Codec], values: Callable[[str], Collection[Any]]) -> None:
        self.codec = codec
        self.values = values
        self._judges: dict[TypeSpec, Judge] = {}
        self._alike: dict[tuple[TypeSpec, TypeSpec], bool] = {}
        self._tables: dict[Row, Table] = {}
        self._items: dict[Row, Telling] = {}

    def table(self, shapes: Row) -> Table:
        """What the fields of an object tell that is one of several models or maps."""
        table = self._tables.get(shapes)
        if table is None:
            table = self._tables[shapes] = Table(self, shapes)
        return table

    def items(self, row: Row) -> Telling:
        """What the items of a list tell."""
        telling = self._items.get(row)
        if telling is None:
            items: Row = tuple([type_ and (item_type(type_) or "any") for type_ in row])
            telling = self._items[row] = Telling(self, items, tuple([False for _ in items]))
        return telling

    def judge(self, type_: TypeSpec) -> Judge:
        """What tells how strange a value by itself, whatever is in it, is to a type."""
        judge = self._judges.get(type_)
        if judge is None:
            judge = self._judges[type_] = self._judge(type_)
        return judge

    def _judge(self, type_: TypeSpec) -> Judge:
        match type_:
            case ("limited", inner, _) | ("null", inner):
                return self._judge(inner)
            case ("union", tree, variants):
                judges = [self._judge(variant) for variant in variants]
                if tree:
                    return lambda value: 0 if is_object(value) else min([judge(value) for judge in judges])
                return lambda value: min([judge(value) for judge in judges])
            case ("model" | "map", _) | "object":
                return lambda value: 0 if is_object(value) else UNREADABLE
            case ("list", _):
                return lambda value: 0 if isinstance(value, list) else UNREADABLE
            case ("const", expected):
                return partial(_among, (expected,), expected.__class__)
            case ("enum", name):
                values = self.values(name)
                return partial(_among, values, next(iter(values)).__class__)
            case "any":
                return lambda value: 0
            case _:
                return partial(_scalar, type_ == "int", SCALARS[type_].holds)

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


class Telling:
    """What one field tells of the variants."""

    __slots__ = ("_judges", "_schemas", "_tells", "lacks", "plain", "row", "same")

    def __init__(self, schemas: Schemas, row: Row, lacks: tuple[bool, ...]) -> None:
        self.row = row
        self.lacks = lacks
        """Which variants are models without such a field."""
        classes = {_plain_class(type_) for type_ in row if type_ is not None}
        self.plain = classes.pop() if len(classes) == 1 else None
        """A value of this class is strange to none of the variants that have the field."""
        self.same = schemas.same(row) and not (any(lacks) and self.plain in (dict, list))
        """Whether its value can tell nothing, if it is of the class ``plain``."""
        self._schemas = schemas
        self._judges: dict[int, Judge] = {}
        self._tells: dict[tuple[bool, ...], bool] = {}

    def tells(self, alive: tuple[bool, ...]) -> bool:
        """Whether what is within its value can tell apart those variants that are left."""
        tells = self._tells.get(alive)
        if tells is None:
            row: Row = tuple([type_ for type_, is_alive in zip(self.row, alive, strict=True) if is_alive])
            tells = self._tells[alive] = (None in row and any(row)) or not self._schemas.same(row)
        return tells

    def strangeness(self, index: int, value: Any) -> int:
        """How strange a value by itself, whatever is in it, is to a variant; null is strange to none."""
        type_ = self.row[index]
        if value is None or type_ is None:
            return 0
        judge = self._judges.get(index)
        if judge is None:
            judge = self._judges[index] = self._schemas.judge(type_)
        return judge(value)

    def is_meant_for(self, index: int, value: Any) -> bool:
        """Whether a variant has just this value in that field, and no other."""
        type_ = self.row[index]
        return type_ is not None and type_[0] == "const" and value is not None and self.strangeness(index, value) == 0


class Table:
    """Which fields tell the variants of one object apart, and what the names of its fields say by themselves."""

    def __init__(self, schemas: Schemas, shapes: Row) -> None:
        self._count = len(shapes)
        self._fields: dict[str, Telling] = {}
        """By wire name and by Python name."""
        self._required: list[tuple[str, str, tuple[bool, ...]]] = []
        """Fields that some variants require and others do not."""
        self._rest: Telling | None = None
        """Any other field, where some variants are maps."""
        self._told: dict[tuple[str, ...], Told] = {}
        if not schemas.same(shapes):
            self._fill(schemas, shapes)

    def _fill(self, schemas: Schemas, shapes: Row) -> None:
        models = [_codec(schemas, shape) for shape in shapes]
        items: Row = tuple([_member_type(shape) for shape in shapes])
        if any(items):
            self._rest = Telling(schemas, items, tuple([model is not None for model in models]))
        for field in {field.wire_name: field for model in models if model for field in model.fields}.values():
            found = [model.by_wire_name.get(field.wire_name) if model else None for model in models]
            row: Row = tuple([bare(own.type) if own else item for own, item in zip(found, items, strict=True)])
            lacks = tuple([model is not None and own is None for model, own in zip(models, found, strict=True)])
            telling = Telling(schemas, row, lacks)
            if any(lacks) or not telling.same:
                self._fields[field.wire_name] = self._fields[field.name] = telling
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
        fields: list[tuple[str, Telling]] = []
        for key in keys:
            field = self._fields.get(key, self._rest)
            if field is not None:
                fields.append((key, field))
                for weight, lacking in zip(weights, field.lacks, strict=True):
                    weight[0] += STRANGER * lacking
        for wire_name, name, requires in self._required:
            there = wire_name in keys or name in keys
            for weight, required in zip(weights, requires, strict=True):
                weight[1 + there] += required
        return Told([(strange, missing, there) for strange, missing, there in weights], fields)


class Told:
    """What the names of an object's fields say, and which values must be looked at besides."""

    __slots__ = ("best", "fields", "is_decided", "weights")

    def __init__(self, weights: list[Weight], fields: list[tuple[str, Telling]]) -> None:
        self.weights = weights
        self.fields = fields
        self.best = min(range(len(weights)), key=lambda index: rank(weights[index]))
        """The variant that fits best by the names alone."""
        least = weights[self.best][0]
        self.is_decided = sum(weight[0] == least for weight in weights) == 1
        """Whether only a value that is strange by itself can make another one fit better."""

    def below(self, value: Mapping[str, Any]) -> list[tuple[Telling, Any]]:
        """What in an object may tell more than the names of its fields."""
        return [
            (field, value[key])
            for key, field in self.fields
            if not field.same or value[key].__class__ is not field.plain
        ]


def rank(weight: Weight) -> Weight:
    """Sorts the variant first to which least is strange, then that misses least, then that has most."""
    strange, missing, there = weight
    return (strange, missing, -there)


def is_object(value: Any) -> bool:
    """Whether a value is a mapping; what JSON text holds is told by its class, as asking ``Mapping`` takes its time."""
    return value.__class__ is dict or (value.__class__ not in _JSON_SCALARS and isinstance(value, Mapping))


def _plain_class(type_: TypeSpec) -> type[Any] | None:
    match bare(type_):
        case ("model" | "map", _) | "object":
            return dict
        case ("list", _):
            return list
        case "str" | "datetime":
            return str
        case "int":
            return int
        case "bool":
            return bool
        case _:
            return None


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


def _scalar(is_int: bool, holds: Callable[[Any], bool], value: Any) -> int:
    if holds(value) or (is_int and value.__class__ is float and value.is_integer()):
        return 0
    return UNREADABLE if isinstance(value, list) or is_object(value) else WRONG_KIND


def _among(known: Collection[Any], kind: type[Any], value: Any) -> int:
    if value.__class__ is str and kind is str:
        return 0 if value in known else STRANGER
    if isinstance(value, list) or is_object(value):
        return UNREADABLE
    if not isinstance(value, kind) or (value.__class__ is bool and kind is not bool):
        return WRONG_KIND
    return 0 if value in known else STRANGER
