"""Which variant is chosen, against a plain reckoning: all fields of all variants, level by level, from the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning_core.runtime.codec import Codec
from sinch_provisioning_core.runtime.notation import Tree, TypeSpec, bare
from sinch_provisioning_core.runtime.telling import Schemas
from sinch_provisioning_core.runtime.variants import UNKNOWN, Chooser

STRANGER, WRONG_KIND, UNREADABLE = 1, 3, 1000
ENUMS: dict[str, tuple[Any, ...]] = {"E": ("x", "y"), "F": ("y", "x"), "G": ("x", "z"), "N": (1, 2)}
SCALARS: dict[str, Callable[[Any], bool]] = {
    "str": lambda value: isinstance(value, str),
    "datetime": lambda value: isinstance(value, str),
    "bool": lambda value: isinstance(value, bool),
    "int": lambda value: not isinstance(value, bool) and (isinstance(value, int) or is_whole(value)),
    "float": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}


def is_whole(value: object) -> bool:
    return isinstance(value, float) and value.is_integer()


def strangeness(type_: TypeSpec, value: Any) -> int:
    """Of a value by itself."""
    if value is None:
        return 0
    holds = isinstance(value, (dict, list))
    match bare(type_):
        case "any":
            return 0
        case ("union", tree, variants):
            return 0 if tree and isinstance(value, dict) else min(strangeness(variant, value) for variant in variants)
        case ("model" | "map", _) | "object":
            return 0 if isinstance(value, dict) else UNREADABLE
        case ("list", _):
            return 0 if isinstance(value, list) else UNREADABLE
        case ("const", expected):
            return UNREADABLE if holds else unlisted((expected,), value)
        case ("enum", name):
            return UNREADABLE if holds else unlisted(ENUMS[name], value)
        case str() as scalar:
            return UNREADABLE if holds else 0 if SCALARS[scalar](value) else WRONG_KIND
        case _:
            raise AssertionError(type_)


def unlisted(known: tuple[Any, ...], value: Any) -> int:
    kind = "int" if isinstance(known[0], int) else "str"
    if not isinstance(value, int if kind == "int" else str) or isinstance(value, bool):
        return WRONG_KIND
    return 0 if value in known else STRANGER


@attrs.define
class Fit:
    name: str
    level: list[tuple[TypeSpec, Any]]
    strange: int = 0
    missing: int = 0
    there: int = 0

    def descend(self, models: dict[Any, Codec]) -> None:
        """One level further down: the names of the fields of its objects, and each value by itself."""
        below: list[tuple[TypeSpec, Any]] = []
        given: Any
        for type_, given in self.level:
            value: Any = given
            match self.shape(models, bare(type_), value), value:
                case ("model", name), dict():
                    document: dict[str, Any] = value
                    fields = models[name].fields
                    known = {key: field for field in fields for key in (field.wire_name, field.name)}
                    below.extend((known[key].type, member) for key, member in document.items() if key in known)
                    self.strange += STRANGER * sum(key not in known for key in document)
                    for field in fields:
                        there = field.wire_name in document or field.name in document
                        self.there += field.required and there
                        self.missing += field.required and not there
                case ("map", item), dict():
                    members: dict[str, Any] = value
                    below.extend((item, member) for member in members.values())
                case ("list", item), list():
                    items: list[Any] = value
                    below.extend((item, member) for member in items)
                case _:
                    pass
        self.level = below
        self.strange += sum(strangeness(type_, value) for type_, value in below)
        for type_, value in below:
            match bare(type_):
                case ("const", expected):
                    self.there += type(value) is type(expected) and value == expected
                case _:
                    pass

    def shape(self, models: dict[Any, Codec], type_: TypeSpec, value: Any) -> TypeSpec:
        match type_:
            case ("union", tree, _) if tree and isinstance(value, dict):
                name = reckoned(models, tree, value)
                if name != UNKNOWN:
                    return ("model", name)
                self.strange += STRANGER
            case _:
                pass
        return type_


def reckoned(models: dict[Any, Codec], tree: Tree, document: dict[str, Any]) -> str:
    match tree:
        case ("model", name):
            return name
        case ("by", tag, branches):
            names = [name for name in (tag, "kind_of") if name in document]
            found = [branch for values, branch in branches if names and document[names[0]] in values]
            if names:
                return reckoned(models, found[0], document) if found else UNKNOWN
            return nearest(models, [str(branch[1]) for _, branch in branches], document)
        case ("fields", names):
            return nearest(models, list(names), document)
    raise AssertionError(tree)


def nearest(models: dict[Any, Codec], names: list[str], document: dict[str, Any]) -> str:
    fits = [Fit(name, [(("model", name), document)]) for name in names]
    while len(fits) > 1 and any(fit.level for fit in fits):
        for fit in fits:
            fit.descend(models)
        least = min(fit.strange for fit in fits)
        fits = [fit for fit in fits if fit.strange == least]
    return min(fits, key=lambda fit: (fit.missing, -fit.there)).name


# Schemas and documents of all kinds

INNER: dict[str, tuple[Any, ...]] = {
    "C": (("kind_of", "kindOf", ("const", "x"), "required"), ("c_one", "cOne", "str")),
    "D": (("kind_of", "kindOf", ("const", "y"), "required"), ("c_one", "cOne", "int"), ("d", "d", "str", "required")),
    "L": (("c_one", "cOne", ("limited", "str", (("maxLength", 1),))),),
    "M": (("c_one", "cOne", ("null", "str")),),
}
BY: Tree = ("by", "kindOf", ((("x",), ("model", "C")), (("y",), ("model", "D"))))
FIELDS: Tree = ("fields", ("L", "M", "D"))
NAMED: tuple[TypeSpec, ...] = (("model", "C"), ("model", "D"), ("model", "L"), ("model", "M"))
LEAVES: tuple[TypeSpec, ...] = (
    "str", "int", "float", "bool", "datetime", "any", "object", ("const", "x"), ("const", "y"), ("const", 1),
    ("enum", "E"), ("enum", "F"), ("enum", "G"), ("enum", "N"), *NAMED,
    ("union", BY, (("model", "C"), ("model", "D"))),
    ("union", FIELDS, (("model", "L"), ("model", "M"), ("model", "D"))),
    ("union", FIELDS, ("bool", ("model", "L"))), ("union", None, ("int", "bool")),
    ("union", None, ("str", ("list", "int"))), ("list", ("model", "C")), ("map", ("model", "D")),
    ("union", None, (("limited", "str", (("maxLength", 1),)), ("null", "int"))),
)  # fmt: skip
leaves = st.sampled_from(LEAVES)
within = st.one_of(
    leaves,
    st.tuples(st.sampled_from(["list", "map", "null"]), leaves),
    st.tuples(st.just("limited"), leaves, st.just((("maxLength", 1),))),
)
types = st.one_of(leaves, st.tuples(st.sampled_from(["list", "map"]), within))
KEYS = ("v", "wTwo", "w_two", "c_one", "cOne", "kindOf", "kind_of", "d", "new")
values = st.recursive(
    st.sampled_from([None, True, 1, 3, 5.0, 5.5, "x", "y", "z", ""]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=5,
)  # fmt: skip
flags = st.sampled_from([(), (), ("required",)])
rows = st.tuples(
    st.one_of(st.none(), st.tuples(st.just("v"), st.just("v"), types, flags)),
    st.one_of(st.none(), st.tuples(st.just("w_two"), st.just("wTwo"), types, flags)),
).map(lambda fields: tuple((*field[:3], *field[3]) for field in fields if field))
objects = st.fixed_dictionaries({}, optional={"v": values, "wTwo": values, "new": values})


@settings(max_examples=500)
@given(st.lists(rows, min_size=2, max_size=3), st.lists(objects, min_size=1, max_size=3))
def test_the_variant_that_fits_best_is_chosen(tables: list[tuple[Any, ...]], documents: list[dict[str, Any]]) -> None:
    outer = dict(zip(("A", "B", "Z"), tables, strict=False))
    models: dict[Any, Codec] = {
        name: Codec(type(name, (), {"__wire__": table})) for name, table in {**INNER, **outer}.items()
    }
    chooser = chooser_of(models)
    tree: Tree = ("fields", tuple(outer))
    for document in documents:
        expected = reckoned(models, tree, document)
        assert chooser.choose(tree, document) == expected
        renamed = {"w_two" if key == "wTwo" else key: value for key, value in document.items()}
        assert chooser.choose(tree, renamed) == expected


def chooser_of(models: dict[Any, Codec]) -> Chooser:
    return Chooser(Schemas(models.__getitem__, ENUMS.__getitem__))


@pytest.mark.parametrize("one", LEAVES, ids=str)
def test_every_kind_is_told_from_every_other(one: TypeSpec) -> None:
    samples: list[Any] = [
        None,
        True,
        1,
        3,
        5.0,
        5.5,
        "x",
        "z",
        [],
        ["x"],
        [{"new": 1}],
        {},
        {"k": {"new": 1}},
        {"kind": "x"},
        {"kind": "?"},
        {"d": "x"},
    ]
    for other in LEAVES:
        models: dict[Any, Codec] = {
            name: Codec(type(name, (), {"__wire__": table}))
            for name, table in {**INNER, "A": (("v", "v", one),), "B": (("v", "v", other),)}.items()
        }
        chooser = chooser_of(models)
        for names in (("A", "B"), ("B", "A")):
            for value in samples:
                expected = reckoned(models, ("fields", names), {"v": value})
                assert chooser.choose(("fields", names), {"v": value}) == expected, (other, value)
