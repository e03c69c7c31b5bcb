"""What an API may well say in its schemas, in the forms that the rest of the step knows."""

from __future__ import annotations

from typing import Any

import pytest

from generator.simplify import simplify

from .simplified import problems, schema
from .small import reference

TEXT = {"type": "string"}


class TestSchemas:
    def test_that_are_true_or_false_say_nothing(self) -> None:
        given: dict[str, Any] = {"properties": {"a": True, "b": False}, "items": True, "anyOf": [True, TEXT]}
        assert schema(given) == ({"properties": {"a": {}, "b": {}}, "items": {}, "anyOf": [{}, TEXT]}, [])
        assert schema({"items": False, "oneOf": [True], "allOf": [False]}) == (
            {"items": {}, "oneOf": [{}], "allOf": [{}]},
            [],
        )
        assert schema(True) == ({}, [])

    def test_lose_required_fields_that_they_do_not_have(self) -> None:
        given = {"properties": {"a": TEXT}, "required": ["b", "a", "c"]}
        assert schema(given) == (
            {"properties": {"a": TEXT}, "required": ["a"]},
            ["/components/schemas/A: requires b, c, of which it says nothing; left alone"],
        )
        assert schema({"type": "object", "required": ["b"]}) == ({"type": "object", "required": ["b"]}, [])

    @pytest.mark.parametrize(
        ("given", "becomes", "is_told"),
        [
            ({"enum": ["A", "B"]}, {"enum": ["A", "B"]}, False),
            ({"enum": ["A", None]}, {"enum": ["A", None]}, False),
            ({"enum": [None]}, {"enum": [None]}, False),
            ({"enum": [1, 2]}, {"enum": [1, 2], "type": "integer"}, False),
            ({"enum": [1, 2], "type": "number"}, {"enum": [1, 2], "type": "number"}, False),
            ({"enum": [True, False], "type": "boolean"}, {"type": "boolean"}, False),
            ({"enum": [True]}, {"enum": [True]}, False),
            ({"enum": [0.5, 1.5], "type": "number"}, {"type": "number"}, True),
            ({"enum": [0.5]}, {"enum": [0.5]}, False),
            ({"enum": ["A", 1], "type": "string"}, {}, True),
            ({"enum": ["A", 1]}, {}, True),
            ({"enum": [True, 1], "type": "integer"}, {}, True),
        ],
    )
    def test_are_enums_of_texts_or_of_integers(
        self, given: dict[str, Any], becomes: dict[str, Any], is_told: bool
    ) -> None:
        notice = "/components/schemas/A: an enum of several types or of numbers; its values are not checked"
        assert schema(given) == (becomes, [notice] if is_told else [])

    def test_are_referred_to_by_the_names_that_they_have(self) -> None:
        found, _ = schema({"items": reference("a~1b~0c")}, **{"a/b~c": TEXT})
        assert found == {"items": reference("a/b~c")}


class TestAllOf:
    def test_objects_are_one_object_with_the_fields_of_all(self) -> None:
        whole = {
            "allOf": [
                reference("B"),
                {"type": "object", "properties": {"c": TEXT, "b": {"type": "integer"}}, "required": ["c", "b"]},
            ],
            "properties": {"own": TEXT},
            "required": ["own", "c"],
            "description": "Whole",
        }
        found, notices = schema(whole, B={"allOf": [reference("C"), {"properties": {"b": TEXT}, "required": ["b"]}]},
                                C={"properties": {"z": TEXT}, "required": ["z"]})  # fmt: skip
        assert found == {
            "description": "Whole",
            "type": "object",
            "properties": {"z": TEXT, "b": TEXT, "c": TEXT, "own": TEXT},
            "required": ["z", "b", "c", "own"],
        }
        assert notices == ["/components/schemas/A/allOf: two members differ in b; the first is taken"]

    def test_objects_may_be_far_away_but_not_beyond_all_bounds(self) -> None:
        def chain(length: int) -> dict[str, Any]:
            links = {f"L{number}": reference(f"L{number + 1}") for number in range(1, length)}
            return {**links, f"L{length}": {"properties": {"far": TEXT}}}

        def nested(depth: int) -> dict[str, Any]:
            return {"allOf": [nested(depth - 1)]} if depth else {"properties": {"far": TEXT}}

        more = {"properties": {"near": TEXT}}
        assert set(schema({"allOf": [reference("L1"), more]}, **chain(50))[0]["properties"]) == {"far", "near"}
        assert set(schema({"allOf": [nested(50), more]})[0]["properties"]) == {"far", "near"}
        for member, others in ((reference("L1"), chain(51)), (nested(51), {})):
            schemas = {"A": {"allOf": [member, more]}, **others}
            (problem,) = problems({"paths": {}, "components": {"schemas": schemas}})
            assert problem == "/components/schemas/A/allOf: its members are not all objects; repair it in an overlay"

    @pytest.mark.parametrize("loop", [reference("B"), {"allOf": [reference("B")]}])
    def test_of_what_never_ends_is_refused(self, loop: dict[str, Any]) -> None:
        schemas = {"A": {"allOf": [reference("B"), {"properties": {}}]}, "B": loop}
        (problem,) = problems({"paths": {}, "components": {"schemas": schemas}})
        assert problem.startswith("/components/schemas/A/allOf: its members are not all objects")

    def test_one_thing_and_remarks_are_that_thing(self) -> None:
        found, notices = schema({"allOf": [{"description": "A"}, reference("B"), {"title": "T"}]}, B=TEXT)
        assert (found, notices) == ({"allOf": [reference("B")]}, [])

    def test_fields_are_copied(self) -> None:
        deep = {"properties": {"x": {"type": "object", "properties": {"y": TEXT}}}}
        schemas: dict[str, Any] = {"A": {"allOf": [reference("B"), {"type": "object"}]}}
        document = {"paths": {}, "components": {"schemas": schemas}}
        schemas["B"] = deep
        simplify(document)
        schemas["A"]["properties"]["x"]["properties"]["y"] = {}
        assert deep["properties"]["x"]["properties"] == {"y": TEXT}

    @pytest.mark.parametrize(
        "member",
        [
            TEXT,
            {"enum": ["A"]},
            {"anyOf": [{"type": "object"}]},
            {"oneOf": [{"type": "object"}]},
            {"allOf": [TEXT]},
            {"$ref": "#/components/schemas/Gone"},
            True,
        ],
    )
    def test_of_what_is_no_object_is_refused(self, member: Any) -> None:
        given = {"allOf": [{"properties": {"a": TEXT}}, member, {"x-a": 1}]}
        if member is True:
            assert schema(given)[0]["properties"] == {"a": TEXT}  # which says nothing
            return
        document = {"paths": {}, "components": {"schemas": {"A": given}}}
        assert "/components/schemas/A/allOf: its members are not all objects; repair it in an overlay" in problems(
            document
        )


class TestAliases:
    def test_that_are_made_of_nothing_but_themselves_are_refused(self) -> None:
        schemas = {
            "A": reference("B"),
            "B": {"anyOf": [TEXT, {"items": reference("C")}]},
            "C": {"additionalProperties": reference("A")},
        }
        assert problems({"paths": {}, "components": {"schemas": schemas}}) == (
            "schema A is made of nothing but itself: A → B → C → A",
        )

    @pytest.mark.parametrize("keyword", ["anyOf", "oneOf", "allOf"])
    def test_in_each_kind_of_union_are_found(self, keyword: str) -> None:
        given = {"paths": {}, "components": {"schemas": {"A": {keyword: [reference("A")]}}}}
        assert problems(given) == ("schema A is made of nothing but itself: A → A",)

    def test_of_one_value_are_none_either(self) -> None:
        given = {"paths": {}, "components": {"schemas": {"A": {"enum": ["a"], "anyOf": [reference("A")]}}}}
        assert problems(given) == ("schema A is made of nothing but itself: A → A",)

    def test_that_end_in_a_class_are_fine(self) -> None:
        assert schema({"properties": {"x": TEXT}, "anyOf": [reference("A")]})[1] == []
        holder = {"properties": {"again": reference("A")}}
        assert schema({"items": reference("B")}, B=holder)[1] == []
        assert schema(reference("B"), B={"enum": ["a", "b"], "items": reference("A")})[1] == []
        assert schema({"anyOf": [reference("B"), reference("C")]}, B=reference("C"), C=TEXT)[1] == []
