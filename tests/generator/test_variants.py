"""The account of the variants: none is lost in a union."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from generator.core import Core
from generator.describe import describe_core
from generator.errors import GenerationError
from generator.models import describe_enum, describe_model
from generator.normalize import normalize
from generator.types import Types
from generator.variants import account_for_variants

from .small import answer, small

REF = "#/components/schemas/"


def whole(schemas: dict[str, Any], twins: dict[str, str] | None = None, **holder: Any) -> Core:
    """A core of the schemas, and of ``Holder`` with the fields given."""
    schemas = schemas | {"Holder": {"properties": holder}}
    types = Types(schemas)
    kinds = {name: types.kind(name) for name in schemas}
    models = {name: describe_model(name, schemas[name], types) for name, kind in kinds.items() if kind == "model"}
    enums = {
        name: describe_enum(name, schemas[name])
        for name, kind in kinds.items()
        if kind == "enum" and name not in (twins or {})
    }
    return Core("1", "", "", "", models, enums, {}, twins or {}, (), {}, [], [], {})


def union(*names: str) -> dict[str, Any]:
    return {"oneOf": [{"$ref": REF + name} for name in names]}


def core(**schemas: Any) -> Core:
    """A core of the schemas, and of ``Holder``, whose field ``it`` may be any of them."""
    return whole(schemas, it=union(*schemas))


def fields(*required: str, **properties: Any) -> dict[str, Any]:
    return {"properties": properties, "required": list(required)}


TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def test_variants_that_something_tells_apart() -> None:
    account_for_variants(core(A=fields(x=TEXT), B=fields(y=TEXT)))
    account_for_variants(core(A=fields(x=TEXT), B=fields(x=NUMBER)))
    account_for_variants(core(A=fields(x=TEXT), B=fields("x", x=TEXT)))
    account_for_variants(core(A=fields("t", t={"const": "a"}), B=fields("t", t={"const": "b"}), C=fields(x=TEXT)))


def test_a_variant_that_no_document_is_read_as_is_named() -> None:
    lost = core(A=fields(x=TEXT, y=TEXT), B=fields(x=TEXT))
    with pytest.raises(GenerationError, match=r"no document would be read as.*\n.*Holder\.it: B"):
        account_for_variants(lost)


def test_variants_wherever_they_are_are_accounted_for() -> None:
    schemas = {"A": fields(x=TEXT, y=TEXT), "B": fields(x=TEXT), "C": fields(z=TEXT)}
    lost = {"oneOf": [*union("A", "B", "C")["oneOf"], TEXT]}
    nested = {
        "type": "array",
        "items": {"type": "object", "additionalProperties": {**lost, "type": ["object", "null"]}},
    }
    beside = {"anyOf": [TEXT, {"type": "array", "items": union("A", "B")}]}
    with pytest.raises(GenerationError) as caught:
        account_for_variants(whole(schemas, good=union("A", "C"), deep=nested, flat=beside, again=nested))
    assert caught.value.summary == "variants that no document would be read as"
    assert caught.value.problems == ("Holder.again: B", "Holder.deep: B", "Holder.flat: B")


def test_variants_of_bodies_and_answers_are_accounted_for() -> None:
    document = small()
    document["components"]["schemas"] |= {"LostDto": fields(x=TEXT), "WideDto": fields(x=TEXT, y=TEXT)}
    lost = {"oneOf": [{"$ref": f"{REF}{name}Dto"} for name in ("Wide", "Lost")]}
    post = document["paths"]["/v1/projects/{projectId}/things"]["post"]
    post["requestBody"]["content"]["application/json"]["schema"] = lost
    post["responses"]["202"] = answer(lost)
    post["responses"]["204"] = {"description": "Nothing"}
    with pytest.raises(GenerationError) as caught:
        account_for_variants(describe_core(normalize(document), sha256=""))
    assert caught.value.problems == (
        "ThingsController_createThing_v1, 202: Lost",
        "ThingsController_createThing_v1, body: Lost",
    )


KINDS: dict[str, Any] = {
    "text": TEXT,
    "number": NUMBER,
    "share": {"type": "number"},
    "truth": {"type": "boolean"},
    "time": {"type": "string", "format": "date-time"},
    "texts": {"type": "array", "items": TEXT},
    "numbers": {"type": "array", "items": NUMBER},
    "objects": {"type": "array", "items": {"$ref": REF + "Deep"}},
    "map of texts": {"additionalProperties": TEXT},
    "map of numbers": {"additionalProperties": NUMBER},
    "object": {"type": "object"},
    "model": {"$ref": REF + "Deep"},
    "constant": {"const": "a"},
    "enum": {"$ref": REF + "Kind"},
    "further name of an enum": {"$ref": REF + "Twin"},
    "anything": {},
    "several": {"anyOf": [{"type": "boolean"}, {"type": "array", "items": {"type": "boolean"}}]},
}
LISTS = {"texts", "numbers", "objects"}
ENUMS = {"enum", "further name of an enum"}
ALSO: dict[str, set[str]] = {
    "text": {"time", "anything", *ENUMS},
    "time": {"text", "anything", *ENUMS},
    "anything": set(KINDS) - {"constant"},
    "share": {"number"},
    "object": {"map of texts", "map of numbers", "model"},
    "map of texts": {"object"},
    "map of numbers": {"object"},
    "model": {"object"},
    "truth": {"several"},
    "several": {"truth", *LISTS},
    "enum": ENUMS,
    "further name of an enum": ENUMS,
}
"""Kinds of which what is tried may as well be of the first kind."""


@pytest.mark.parametrize("one", KINDS)
def test_the_kind_of_a_value_tells_variants_apart(one: str) -> None:
    for other in KINDS:
        if other != one and other not in ALSO.get(one, ()):
            schemas = {
                "A": fields("x", x=KINDS[one]),
                "B": fields("x", x=KINDS[other]),
                "Deep": fields("y", y=fields("z", z=TEXT)),
                "Kind": {"enum": ["b", "c"]},
                "Twin": {"enum": ["b", "c"]},
            }
            account_for_variants(whole(schemas, {"Twin": "Kind"}, it=union("A", "B")))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(fields(x=TEXT), fields(x=TEXT, y=TEXT), id="by all that it may have"),
        pytest.param(fields("y", x=TEXT, y=TEXT), fields("x", x=TEXT, y=TEXT), id="by what it requires"),
        pytest.param(fields("x", x=TEXT), fields(x=TEXT), id="by nothing"),
    ],
)
def test_one_document_that_is_read_as_a_variant_is_enough(a: dict[str, Any], b: dict[str, Any]) -> None:
    account_for_variants(core(A=a, B=b))
    inner = {"L": a, "R": b}
    wraps: list[Callable[[str], dict[str, Any]]] = [
        lambda name: {"$ref": REF + name},
        lambda name: {"type": "array", "items": {"$ref": REF + name}},
        lambda name: {"additionalProperties": {"$ref": REF + name}},
        lambda name: {"anyOf": [{"$ref": REF + name}, TEXT]},
    ]
    for wrap in wraps:
        outer = {"A": fields("d", d=wrap("L")), "B": fields("d", d=wrap("R"))}
        account_for_variants(whole({**inner, **outer}, it=union("A", "B")))


@pytest.mark.parametrize(("depth", "is_seen"), [(1, True), (4, True), (5, False)])
@pytest.mark.parametrize(
    "leaves",
    [
        pytest.param((fields(x=TEXT), fields(x=TEXT, y=TEXT)), id="by all that it may have"),
        pytest.param((fields("y", x=TEXT, y=TEXT), fields("x", x=TEXT, y=TEXT)), id="by what it requires"),
    ],
)
def test_a_difference_far_down_is_seen_within_bounds(
    depth: int, is_seen: bool, leaves: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    schemas: dict[str, Any] = {}
    for side, leaf in (("L", leaves[0]), ("R", leaves[1])):
        for level in range(depth):
            schemas[f"{side}{level}"] = fields("d", d={"$ref": f"{REF}{side}{level + 1}"})
        schemas[f"{side}{depth}"] = leaf
    account = partial(account_for_variants, whole(schemas, it=union("L0", "R0")))
    if is_seen:
        account()
    else:
        with pytest.raises(GenerationError, match=r"Holder\.it: R0"):
            account()


def test_a_model_that_requires_its_own_kind_has_an_end() -> None:
    own = {"anyOf": [{"$ref": REF + "A"}, {"type": "null"}]}
    account_for_variants(core(A=fields("own", own=own), B=fields("x", x=TEXT)))


def test_a_variant_without_the_tag_has_a_branch() -> None:
    tagged = core(A=fields("t", t={"const": "a"}), B=fields("t", t={"const": "b"}), C=fields(x=TEXT))
    (field,) = tagged.models["Holder"].fields
    assert field.spec[1] == ("by", "t", ((("a",), ("model", "A")), (("b",), ("model", "B")), ((), ("model", "C"))))
    assert field.read == "A | B | C | UnknownVariant"


def test_identical_variants_are_one() -> None:
    twins = core(A=fields("x", x=TEXT), B=fields("x", x=TEXT), C=fields("y", y=TEXT), D=fields(x=TEXT))
    (field,) = twins.models["Holder"].fields
    assert field.read == "A | C | D"
    account_for_variants(twins)


def test_variants_that_differ_in_limits_alone_stay_to_be_checked() -> None:
    limited = core(A=fields(x={**TEXT, "maxLength": 5}), B=fields(x={**TEXT, "maxLength": 9}))
    assert limited.models["Holder"].fields[0].read == "A | B"
    account_for_variants(limited)
