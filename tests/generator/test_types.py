"""From a schema to the notation of its type, and to the annotations for reading and writing it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.models import describe_enum
from generator.types import LIMITS, Types

REF = "#/components/schemas/"
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": REF + name}


def fields(*required: str, **properties: Any) -> dict[str, Any]:
    return {"properties": properties, "required": list(required)}


def spec(schema: dict[str, Any], **schemas: Any) -> Any:
    return Types(schemas).spec(schema)


def tree(*members: str, **schemas: Any) -> Any:
    """How the union of the members, or of all schemas, tells them apart."""
    return spec({"oneOf": [ref(name) for name in members or schemas]}, **schemas)[1]


@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        ({"type": "string"}, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        ({"type": "null"}, "any"),
        ({}, "any"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "str"),
        ({"type": "integer", "format": "date-time"}, "int"),
        ({"const": "A"}, ("const", "A")),
        ({"const": None}, ("const", None)),
        ({"const": "A", "enum": ["A", "B"]}, ("const", "A")),
        ({"enum": [1]}, ("const", 1)),
        ({"type": "integer", "enum": [1, 2]}, "int"),
        ({"type": "array", "items": TEXT}, ("list", "str")),
        ({"type": "array"}, ("list", "any")),
        ({"type": "object"}, "object"),
        ({"properties": {}}, "object"),
        ({"additionalProperties": True}, "object"),
        ({"type": "object", "additionalProperties": {}}, "object"),
        ({"type": "object", "additionalProperties": False}, "object"),
        ({"additionalProperties": TEXT}, ("map", "str")),
        ({"type": ["string"]}, "str"),
        ({"type": ["string", "null"]}, ("null", "str")),
        ({"type": ["string", "integer"]}, ("union", None, ("str", "int"))),
        ({"type": ["null", "string", "integer"]}, ("null", ("union", None, ("str", "int")))),
        ({"allOf": [NUMBER]}, "int"),
        ({"anyOf": [TEXT, NUMBER]}, ("union", None, ("str", "int"))),
        ({"oneOf": [TEXT, NUMBER]}, ("union", None, ("str", "int"))),
        ({"anyOf": [TEXT, {"type": "null"}]}, ("null", "str")),
        ({"anyOf": [TEXT, TEXT]}, "str"),
    ],
)
def test_the_notation_of_a_schema(schema: dict[str, Any], wanted: Any) -> None:
    assert spec(schema) == wanted


@pytest.mark.parametrize("keyword", LIMITS)
def test_limits_stand_around_what_they_bound(keyword: str) -> None:
    assert spec({"type": "string", keyword: 5}) == ("limited", "str", ((keyword, 5),))


def test_limits_bound_values_and_not_null() -> None:
    assert spec({"type": ["string", "null"], "maxLength": 5}) == ("null", ("limited", "str", (("maxLength", 5),)))
    assert spec({"type": "array", "items": {"type": "string", "minLength": 0}}) == (
        "list",
        ("limited", "str", (("minLength", 0),)),
    )


def test_a_limit_that_is_switched_off_is_none() -> None:
    assert spec({"type": "array", "uniqueItems": False}) == ("list", "any")
    assert spec({"type": "array", "uniqueItems": True}) == ("limited", ("list", "any"), (("uniqueItems", True),))


def test_a_reference_is_a_class_or_what_it_stands_for() -> None:
    schemas = {
        "Model": fields(a=TEXT),
        "Empty": {"type": "object"},
        "Open": {"type": "object", "additionalProperties": NUMBER},
        "Both": {"type": "object", "properties": {"a": TEXT}, "additionalProperties": NUMBER},
        "Enum": {"enum": ["A", "B"]},
        "Single": {"enum": ["A"]},
        "Name": TEXT,
        "Again": ref("Name"),
    }
    wanted = {
        "Model": ("model", "Model"),
        "Empty": ("model", "Empty"),
        "Open": ("map", "int"),
        "Both": ("model", "Both"),
        "Enum": ("enum", "Enum"),
        "Single": ("const", "A"),
        "Name": "str",
        "Again": "str",
    }
    assert {name: spec(ref(name), **schemas) for name in schemas} == wanted
    kinds = {name: Types(schemas).kind(name) for name in schemas}
    assert kinds == {
        "Model": "model",
        "Empty": "model",
        "Open": "alias",
        "Both": "model",
        "Enum": "enum",
        "Single": "alias",
        "Name": "alias",
        "Again": "alias",
    }


def test_references_that_lead_nowhere_are_refused() -> None:
    with pytest.raises(GenerationError, match=r"^only references into components/schemas are understood, not #/x/A$"):
        spec({"$ref": "#/x/A"})
    with pytest.raises(GenerationError, match=r"^#/components/schemas/A refers to a schema that is not there$"):
        spec(ref("A"))


def test_all_of_of_several_members_is_refused_where_no_component_holds_it() -> None:
    with pytest.raises(GenerationError, match=r"^allOf of several members outside of a component: {'allOf': \[{}, {}"):
        spec({"allOf": [{}, {}]})


class TestUnions:
    def test_are_told_apart_by_a_tag(self) -> None:
        a, b = fields(t={"const": "a"}), fields(t={"const": "b"})
        assert tree(A=a, B=b) == ("by", "t", ((("a",), ("model", "A")), (("b",), ("model", "B"))))

    def test_of_one_model_and_a_text_have_nothing_to_tell_apart(self) -> None:
        union = {"oneOf": [ref("A"), TEXT, {"type": "null"}]}
        assert spec(union, A=fields(a=TEXT)) == ("null", ("union", ("model", "A"), (("model", "A"), "str")))

    def test_are_told_apart_by_an_enum_as_far_as_it_is_shared_by_nobody(self) -> None:
        schemas = {
            "Kind": {"enum": ["b", "c"]},
            "A": fields(t={"const": "a"}),
            "B": fields(t=ref("Kind")),
        }
        assert tree("A", "B", **schemas) == ("by", "t", ((("a",), ("model", "A")), (("b", "c"), ("model", "B"))))
        schemas["Kind"] = {"enum": ["a", "b"]}
        assert tree("A", "B", **schemas) == ("fields", ("A", "B"))

    def test_of_enums_alone_have_no_tag(self) -> None:
        schemas = {
            "One": {"enum": ["a", "b"]},
            "Other": {"enum": ["c", "d"]},
            "A": fields(t=ref("One")),
            "B": fields(t=ref("Other")),
        }
        assert tree("A", "B", **schemas) == ("fields", ("A", "B"))

    def test_are_told_apart_by_one_field_and_then_by_the_next(self) -> None:
        def tagged(kind: str, form: str) -> dict[str, Any]:
            return fields(form={"const": form}, kind={"const": kind})

        assert tree(A=tagged("x", "1"), B=tagged("x", "2"), C=fields(kind={"const": "y"})) == (
            "by",
            "kind",
            (
                (("x",), ("by", "form", ((("1",), ("model", "A")), (("2",), ("model", "B"))))),
                (("y",), ("model", "C")),
            ),
        )

    def test_ask_first_for_the_field_that_most_variants_have(self) -> None:
        rare = {"const": "r"}
        split = tree(
            A=fields(rare=rare, t={"const": "a"}),
            B=fields(rare={"const": "s"}, t={"const": "b"}),
            C=fields(t={"const": "c"}),
        )
        assert split[1] == "t"
        assert [branch[0] for branch in split[2]] == [("a",), ("b",), ("c",)]

    def test_have_a_branch_of_no_values_for_variants_without_the_tag(self) -> None:
        tagged = {name: fields(t={"const": name}) for name in ("A", "B")}
        assert tree(**tagged, C=fields(x=TEXT), D=fields(y=TEXT)) == (
            "by",
            "t",
            ((("A",), ("model", "A")), (("B",), ("model", "B")), ((), ("fields", ("C", "D")))),
        )

    def test_take_no_field_for_a_tag_that_one_variant_leaves_open(self) -> None:
        assert tree(A=fields(t={"const": "a"}), B=fields(t={"const": "b"}), C=fields(t=TEXT)) == (
            "fields",
            ("A", "B", "C"),
        )

    def test_take_no_field_for_a_tag_that_says_the_same_in_all(self) -> None:
        assert tree(A=fields(t={"const": "a"}, x=TEXT), B=fields(t={"const": "a"}, y=TEXT)) == ("fields", ("A", "B"))

    def test_go_on_to_the_next_field_where_one_tells_nothing(self) -> None:
        same = {"const": "s"}
        assert tree(A=fields(s=same, t={"const": "a"}), B=fields(s=same, t={"const": "b"}))[1] == "t"

    def test_may_hold_themselves(self) -> None:
        node = fields(t={"const": "n"}, below=ref("Any"))
        leaf = fields(t={"const": "l"}, below={"anyOf": [ref("Node"), ref("Leaf")]})
        schemas = {"Node": node, "Leaf": leaf, "Any": {"oneOf": [ref("Node"), ref("Leaf")]}}
        types = Types(schemas)
        assert types.spec(ref("Any"))[1] == ("by", "t", ((("n",), ("model", "Node")), (("l",), ("model", "Leaf"))))

    def test_have_identical_variants_once(self) -> None:
        same = {"description": "One text", "type": "string", "example": "x", "title": "T", "default": "d"}
        schemas = {
            "A": fields("x", x=TEXT),
            "B": fields("x", x=same | {"examples": ["x"], "x-enumDescriptions": {}}),
            "C": fields(x=TEXT),
            "D": fields("x", x={**TEXT, "maxLength": 9}),
            "E": {"properties": {"x": TEXT}},
        }
        union = {"oneOf": [*map(ref, schemas), TEXT, TEXT]}
        assert spec(union, **schemas)[2] == (("model", "A"), ("model", "C"), ("model", "D"), "str")

    def test_may_have_a_variant_without_fields(self) -> None:
        assert tree(A=fields(t={"const": "a"}), Empty={"type": "object"}) == ("fields", ("A", "Empty"))

    def test_tell_nothing_apart_by_null(self) -> None:
        schemas = {
            "Kind": {"enum": ["a", "b", None]},
            "Other": {"enum": ["c", None, "d"]},
            "A": fields(t=ref("Kind")),
            "B": fields(t=ref("Other")),
            "C": fields(t={"const": "e"}),
        }
        assert [branch[0] for branch in tree("A", "B", "C", **schemas)[2]] == [("a", "b"), ("c", "d"), ("e",)]


def test_null_among_the_values_of_an_enum_is_a_matter_of_its_type() -> None:
    enum = {"type": ["string", "null"], "enum": ["A", "B", None]}
    assert spec(ref("Enum"), Enum=enum) == ("null", ("enum", "Enum"))
    assert list(describe_enum("Enum", enum).members.values()) == ["A", "B"]


@pytest.mark.parametrize(
    ("given", "read", "write", "names"),
    [
        ("datetime", "Timestamp", "datetime | str", set()),
        ("object", "dict[str, Any]", "Mapping[str, Any]", set()),
        (("const", "a"), "Literal['a']", "Literal['a']", set()),
        (("enum", "E"), "E", "E | str", {"E"}),
        (("enum", "N"), "N", "N | int", {"N"}),
        (("enum", "I"), "I", "I | int", {"I"}),
        (("model", "M"), "M", "M | Mapping[str, Any]", {"M"}),
        (("list", ("model", "M")), "list[M]", "Sequence[M | Mapping[str, Any]]", {"M"}),
        (("map", ("enum", "E")), "dict[str, E]", "Mapping[str, E | str]", {"E"}),
        (("null", ("model", "M")), "M | None", "M | Mapping[str, Any] | None", {"M"}),
        (("limited", "str", (("maxLength", 5),)), "str", "str", set()),
        (
            ("union", ("fields", ("M", "O")), (("model", "M"), ("model", "O"))),
            "M | O",
            "M | Mapping[str, Any] | O",
            {"M", "O"},
        ),
        (
            ("union", ("by", "t", ()), (("model", "M"), ("model", "O"), "str", ("const", "a"))),
            "M | O | str | Literal['a'] | UnknownVariant",
            "M | Mapping[str, Any] | O | str | Literal['a']",
            {"M", "O"},
        ),
        (("union", None, ("str", ("limited", "str", ()), "int")), "str | int", "str | int", set()),
    ],
)
def test_annotations(given: Any, read: str, write: str, names: set[str]) -> None:
    types = Types({"E": {"enum": ["A", "B", None]}, "N": {"enum": [1, 2]}, "I": {"type": "number", "enum": [1, None]}})
    assert types.read(given) == read
    assert types.write(given) == write
    assert types.names(given) == names
