"""The account of the variants: none is lost in a union."""

from __future__ import annotations

from typing import Any

import pytest

from generator.core import Core
from generator.errors import GenerationError
from generator.models import describe_model
from generator.types import Types
from generator.variants import account_for_variants

REF = "#/components/schemas/"


def core(**schemas: Any) -> Core:
    """A core of the schemas, and of ``Holder``, whose field ``it`` may be any of them."""
    members = [{"$ref": REF + name} for name in schemas]
    schemas["Holder"] = {"properties": {"it": {"oneOf": members}}}
    types = Types(schemas)
    models = {name: describe_model(name, schema, types) for name, schema in schemas.items()}
    return Core("1", "", "", "", models, {}, {}, {}, (), {}, [], [], {})


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


def test_a_variant_in_a_list_of_lists_is_accounted_for() -> None:
    schemas = {"A": fields(x=TEXT, y=TEXT), "B": fields(x=TEXT)}
    union = {"oneOf": [{"$ref": REF + "A"}, {"$ref": REF + "B"}]}
    nested = {"type": "array", "items": {"type": "object", "additionalProperties": union}}
    schemas["Holder"] = fields(deep=nested)
    types = Types(schemas)
    models = {name: describe_model(name, schema, types) for name, schema in schemas.items()}
    with pytest.raises(GenerationError, match=r"Holder\.deep: B"):
        account_for_variants(Core("1", "", "", "", models, {}, {}, {}, (), {}, [], [], {}))


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
