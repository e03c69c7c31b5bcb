"""What each repair does to the place that an overlay selects, and whether it changed anything."""

from __future__ import annotations

from typing import Any

import pytest

from generator.overlay import Overlay, apply_overlays
from generator.repairs import REPAIRS


def repaired(document: dict[str, Any], target: str, **repair: Any) -> bool:
    """Apply a repair to the places of a target; whether that changed anything."""
    return not apply_overlays(document, [Overlay("test", ({"target": target, "x-repair": repair},))])


def test_every_repair_is_tried_here() -> None:
    assert sorted(REPAIRS) == [
        "any-of-requirements",
        "enum-from-map",
        "event-type-const",
        "inline-single",
        "nullable",
        "property-from-keyword",
        "rename-keywords",
        "replace",
        "set-enum",
    ]


class TestPropertyFromKeyword:
    def healed(self, **properties: Any) -> tuple[bool, list[tuple[str, Any]]]:
        document: dict[str, Any] = {"properties": properties}
        changed = repaired(document, "$.properties.examples", kind="property-from-keyword", name="example")
        return changed, [*document["properties"].items()]

    def test_the_property_keeps_its_place(self) -> None:
        assert self.healed(a={}, examples=[{"type": "string"}], b=[1]) == (
            True,
            [("a", {}), ("example", {"type": "string"}), ("b", [1])],
        )

    @pytest.mark.parametrize(
        "properties",
        [{"examples": {}}, {"examples": []}, {"examples": [{}, {}]}, {"examples": [{}], "example": {"type": "string"}}],
    )
    def test_what_is_no_such_damage_stays(self, properties: dict[str, Any]) -> None:
        assert self.healed(**properties) == (False, [*properties.items()])


def test_an_enum_that_is_a_map_becomes_its_values() -> None:
    document = {"a": {"enum": {"One": "ONE", "Two": "TWO"}, "type": "string"}}
    assert repaired(document, "$.a", kind="enum-from-map")
    assert document == {"a": {"enum": ["ONE", "TWO"], "type": "string"}}


class TestSetEnum:
    def test_the_values_take_the_place_of_those_there_are(self) -> None:
        values = ["A", "B"]
        document: dict[str, Any] = {"a": {"const": "A"}, "b": {"enum": ["C"]}, "c": {"type": "string"}}
        assert repaired(document, "$.*", kind="set-enum", values=values)
        assert document == {"a": {"enum": values}, "b": {"enum": values}, "c": {"type": "string", "enum": values}}
        document["a"]["enum"].append("C")
        assert document["b"]["enum"] == values == ["A", "B"]

    def test_the_same_values_are_no_change(self) -> None:
        assert not repaired({"a": {"enum": ["A"]}}, "$.a", kind="set-enum", values=["A"])


def test_keywords_are_replaced_lists_included() -> None:
    document = {"a": {"type": ["number", "null"], "x": 1}}
    assert repaired(document, "$.a", kind="replace", values={"type": ["integer"], "y": 2})
    assert document == {"a": {"type": ["integer"], "x": 1, "y": 2}}


def test_keywords_are_renamed_as_far_as_they_are_there() -> None:
    document = {"a": {"maxLength": 9, "type": "array"}}
    names = {"minLength": "minItems", "maxLength": "maxItems"}
    assert repaired(document, "$.a", kind="rename-keywords", names=names)
    assert document == {"a": {"maxItems": 9, "type": "array"}}


class TestAnyOfRequirements:
    def test_each_scheme_suffices(self) -> None:
        document = {"security": [{"A": []}, {"B": [], "C": ["x"]}, {"D": []}]}
        assert repaired(document, "$.security[1]", kind="any-of-requirements")
        assert document == {"security": [{"A": []}, {"B": []}, {"C": ["x"]}, {"D": []}]}

    def test_one_scheme_is_no_damage(self) -> None:
        assert not repaired({"security": [{"A": []}]}, "$.security[0]", kind="any-of-requirements")

    def test_what_is_no_list_of_requirements_stays(self) -> None:
        document: dict[str, Any] = {"security": {"A": [], "B": []}}
        assert not repaired(document, "$.security", kind="any-of-requirements")
        assert document == {"security": {"A": [], "B": []}}


class TestInlineSingle:
    def inlined(self, schema: dict[str, Any]) -> dict[str, Any]:
        document = {"a": schema}
        assert repaired(document, "$.a", kind="inline-single", keyword="anyOf")
        return document["a"]

    def test_the_member_takes_the_place_of_the_union(self) -> None:
        assert self.inlined({"anyOf": [{"type": "string"}], "description": "A"}) == {
            "type": "string",
            "description": "A",
        }
        assert self.inlined({"anyOf": [{"$ref": "#/x"}]}) == {"$ref": "#/x"}

    def test_a_reference_with_something_beside_it_is_wrapped(self) -> None:
        assert self.inlined({"anyOf": [{"$ref": "#/x"}], "description": "A"}) == {
            "allOf": [{"$ref": "#/x"}],
            "description": "A",
        }


class TestNullable:
    @pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf"])
    def test_null_is_one_of_the_members(self, keyword: str) -> None:
        document = {"a": {keyword: [{"$ref": "#/x"}], "type": ["object", "null"], "description": "A"}}
        assert repaired(document, "$.a", kind="nullable")
        assert document == {"a": {"anyOf": [{"$ref": "#/x"}, {"type": "null"}], "description": "A"}}

    def test_what_has_no_type_of_its_own_needs_none(self) -> None:
        document: dict[str, Any] = {"a": {"allOf": [{}]}}
        assert repaired(document, "$.a", kind="nullable")
        assert document == {"a": {"anyOf": [{}, {"type": "null"}]}}

    def test_what_refers_to_nothing_stays(self) -> None:
        document = {"a": {"type": "object"}}
        assert not repaired(document, "$.a", kind="nullable")
        assert document == {"a": {"type": "object"}}


class TestEventTypeConst:
    def told(self, kind: dict[str, Any] | None, **texts: Any) -> Any:
        """What the ``type`` of the event becomes, and whether that is a change."""
        properties = {} if kind is None else {"type": kind}
        document = {"a": {"requestBody": {"content": {"x/json": {}, "y/json": {"schema": {"properties": properties}}}}}}
        document["a"] |= texts
        changed = repaired(document, "$.a", kind="event-type-const")
        return properties.get("type"), changed

    @pytest.mark.parametrize("place", ["summary", "description"])
    def test_the_texts_of_the_callback_tell_the_trigger(self, place: str) -> None:
        assert self.told({}, **{place: "Type of event, in this case `THING_V2_MADE`."}) == (
            {"const": "THING_V2_MADE"},
            True,
        )

    @pytest.mark.parametrize("place", ["description", "example"])
    def test_the_texts_of_the_type_tell_it_too(self, place: str) -> None:
        assert self.told({place: "is THING_MADE"}) == ({place: "is THING_MADE", "const": "THING_MADE"}, True)

    def test_the_text_of_the_type_goes_before_the_callbacks(self) -> None:
        told = self.told({"description": "B_B", "example": "A_A"}, summary="D_D", description="C_C")
        assert told[0]["const"] == "A_A"
        told = self.told({"description": "B_B"}, summary="D_D", description="C_C")
        assert told[0]["const"] == "B_B"
        told = self.told({}, summary="D_D", description="C_C")
        assert told[0]["const"] == "D_D"
        told = self.told({}, description="C_C")
        assert told[0]["const"] == "C_C"

    def test_words_without_an_underscore_are_no_trigger(self) -> None:
        assert self.told({"description": "the ID of a URL, a_B, xA_B or an Ü_B"}, summary="NEWS") == (
            {"description": "the ID of a URL, a_B, xA_B or an Ü_B"},
            False,
        )

    @pytest.mark.parametrize("known", [{"const": "A_A"}, {"enum": ["A_A"]}])
    def test_what_is_told_already_stays(self, known: dict[str, Any]) -> None:
        assert self.told({**known}, summary="B_B") == (known, False)

    def test_what_has_no_type_or_body_stays(self) -> None:
        assert self.told(None, summary="B_B") == (None, False)
        assert not repaired({"a": {"summary": "B_B"}}, "$.a", kind="event-type-const")
        assert not repaired({"a": {"summary": "B_B", "requestBody": {}}}, "$.a", kind="event-type-const")
        assert not repaired(
            {"a": {"summary": "B_B", "requestBody": {"content": {"x": {"schema": {}}}}}}, "$.a", kind="event-type-const"
        )

    def test_every_medium_is_told(self) -> None:
        schemas: list[dict[str, Any]] = [
            {"properties": {"type": {"const": "OLD_OLD"}}},
            {"properties": {"type": {}}},
            {"properties": {"type": {}}},
        ]
        content = {f"{number}/json": {"schema": schema} for number, schema in enumerate(schemas)}
        document = {"a": {"summary": "A_A", "requestBody": {"content": content}}}
        assert repaired(document, "$.a", kind="event-type-const")
        assert [schema["properties"]["type"]["const"] for schema in schemas] == ["OLD_OLD", "A_A", "A_A"]
