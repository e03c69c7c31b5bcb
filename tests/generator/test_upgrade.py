from __future__ import annotations

from typing import Any

from generator.upgrade import upgrade


def upgraded(schema: dict[str, Any]) -> dict[str, Any]:
    document = {"openapi": "3.0.3", "components": {"schemas": {"A": schema}}}
    upgrade(document)
    assert document["openapi"] == "3.1.0"
    return schema


def test_nullable_becomes_a_type() -> None:
    assert upgraded({"type": "string", "nullable": True}) == {"type": ["string", "null"]}
    assert upgraded({"type": "string", "nullable": False}) == {"type": "string"}
    assert upgraded({"enum": ["A"], "type": "string", "nullable": True})["enum"] == ["A", None]
    reference = {"$ref": "#/components/schemas/B"}
    assert upgraded({"allOf": [reference], "nullable": True}) == {"anyOf": [reference, {"type": "null"}]}


def test_exclusive_bounds_become_numbers() -> None:
    assert upgraded({"minimum": 1, "exclusiveMinimum": True}) == {"exclusiveMinimum": 1}
    assert upgraded({"maximum": 9, "exclusiveMaximum": False}) == {"maximum": 9}


def test_a_property_called_nullable_is_no_keyword() -> None:
    schema = {"type": "object", "properties": {"nullable": {"type": "boolean"}}}
    assert upgraded(schema) == {"type": "object", "properties": {"nullable": {"type": "boolean"}}}


def test_3_1_is_left_alone() -> None:
    document = {"openapi": "3.1.0", "a": {"nullable": True, "type": "string"}}
    upgrade(document)
    assert document["a"] == {"nullable": True, "type": "string"}
