from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.overlay import Overlay, apply_overlays, load_overlays


def applied(document: dict[str, Any], *actions: dict[str, Any]) -> list[str]:
    return apply_overlays(document, [Overlay("test", actions)])


def test_update_merges_objects_and_appends_to_lists() -> None:
    document = {"info": {"title": "T", "tags": ["a"], "deep": {"x": 1}}}
    applied(document, {"target": "$.info", "update": {"version": "2", "tags": ["b"], "deep": {"y": 2}}})
    assert document == {"info": {"title": "T", "version": "2", "tags": ["a", "b"], "deep": {"x": 1, "y": 2}}}


def test_update_of_a_list_adds_an_item_and_of_a_value_replaces_it() -> None:
    document: dict[str, Any] = {"list": [1], "value": 1}
    applied(document, {"target": "$.list", "update": 2}, {"target": "$.value", "update": 2})
    assert document == {"list": [1, 2], "value": 2}


def test_remove_takes_every_match_out() -> None:
    document = {"required": ["a", "b", "a"], "other": {"a": 1}}
    applied(document, {"target": "$.required[?@ == 'a']", "remove": True}, {"target": "$.other.a", "remove": True})
    assert document == {"required": ["b"], "other": {}}


def test_an_update_is_copied_to_each_place() -> None:
    document: dict[str, Any] = {"a": {}, "b": {}}
    applied(document, {"target": "$.*", "update": {"list": [1]}})
    document["a"]["list"].append(2)
    assert document["b"] == {"list": [1]}


def test_an_action_that_matches_nothing_is_reported_with_its_reason() -> None:
    unused = applied({}, {"target": "$.gone", "description": "Why it was.\nMore.", "update": {}})
    assert unused == ["test: $.gone (Why it was.)"]
    assert applied({}, {"target": "$.gone", "x-optional": True, "update": {}}) == []


def test_where_narrows_by_name_and_by_path() -> None:
    document: dict[str, Any] = {
        "schemas": {"A": {"properties": {"pageSize": {"type": "number"}, "price": {"type": "number"}}}},
        "parameters": [
            {"name": "pageSize", "schema": {"type": "number"}},
            {"name": "lat", "schema": {"type": "number"}},
        ],
    }
    action = {"target": "$..[?@.type == 'number']", "x-where": {"name": "Size$"}, "update": {"type": "integer"}}
    assert applied(document, action) == []
    assert document["schemas"]["A"]["properties"] == {"pageSize": {"type": "integer"}, "price": {"type": "number"}}
    assert [p["schema"]["type"] for p in document["parameters"]] == ["integer", "number"]
    only_parameters = {**action, "x-where": {"path": "^/parameters/"}, "update": {"type": "x"}}
    applied(document, only_parameters)
    assert document["schemas"]["A"]["properties"]["price"] == {"type": "number"}
    assert document["parameters"][1]["schema"] == {"type": "x"}


def test_mistakes_in_an_overlay_are_told(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="bad target"):
        applied({}, {"target": "$.[", "update": {}})
    with pytest.raises(GenerationError, match="no repair is called 'magic'"):
        applied({"a": 1}, {"target": "$.a", "x-repair": {"kind": "magic"}})
    (tmp_path / "x.overlay.yaml").write_text("overlay: 2.0.0\nactions: []\n")
    with pytest.raises(GenerationError, match=r"x\.overlay\.yaml is not an OpenAPI Overlay 1\.x"):
        load_overlays(tmp_path)
