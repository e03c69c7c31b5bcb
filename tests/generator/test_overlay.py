from __future__ import annotations

from collections.abc import Iterator
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
    document = {"required": ["a", "b", "a"], "other": {"a": {"b": 1}}, "top": 1}
    targets = ("$.required[?@ == 'a']", "$.other.a.b", "$.top")
    applied(document, *({"target": target, "remove": True} for target in targets))
    assert document == {"required": ["b"], "other": {"a": {}}}


def test_an_update_is_copied_to_each_place() -> None:
    document: dict[str, Any] = {"a": {}, "b": {}}
    applied(document, {"target": "$.*", "update": {"list": [1]}})
    document["a"]["list"].append(2)
    assert document["b"] == {"list": [1]}


def test_an_update_says_nothing_of_what_stands_beside_it() -> None:
    document: dict[str, Any] = {"a": {"list": [[1]], "text": "x", "object": {"y": 1}, "null": None}}
    update: dict[str, Any] = {"list": [[2]], "text": [3], "object": 4, "null": {"z": 5}, "new": {"deep": [6]}}
    applied(document, {"target": "$.a", "update": update})
    assert document == {"a": {"list": [[1], [2]], "text": [3], "object": 4, "null": {"z": 5}, "new": {"deep": [6]}}}
    document["a"]["list"][1].append(0)
    document["a"]["text"].append(0)
    document["a"]["new"]["deep"].append(0)
    assert update == {"list": [[2]], "text": [3], "object": 4, "null": {"z": 5}, "new": {"deep": [6]}}


def test_an_object_takes_the_place_of_a_text_and_a_text_that_of_an_object() -> None:
    document: dict[str, Any] = {"text": "x", "object": {"a": 1}}
    update = {"b": [2]}
    applied(document, {"target": "$.text", "update": update}, {"target": "$.object", "update": "y"})
    assert document == {"text": {"b": [2]}, "object": "y"}
    document["text"]["b"].append(3)
    assert update == {"b": [2]}


def test_what_is_put_into_lists_is_copied() -> None:
    document: dict[str, Any] = {"a": [], "b": []}
    applied(document, {"target": "$.*", "update": {"x": 1}})
    document["a"][0]["x"] = 2
    assert document["b"] == [{"x": 1}]


def test_the_whole_document_can_be_updated() -> None:
    document: dict[str, Any] = {"info": {}}
    assert applied(document, {"target": "$", "update": {"a": 1}}) == []
    assert document == {"info": {}, "a": 1}


def test_actions_are_applied_in_order() -> None:
    document: dict[str, Any] = {"a": 1}
    overlays = [
        Overlay("first", ({"target": "$.a", "update": 2}, {"target": "$[?@ == 2]", "update": 3})),
        Overlay("second", ({"target": "$[?@ == 3]", "update": 4},)),
    ]
    assert apply_overlays(document, overlays) == []
    assert document == {"a": 4}


def test_an_action_that_matches_nothing_is_reported_with_its_reason() -> None:
    unused = applied({}, {"target": "$.gone", "description": "\n Why it was.\nMore.", "update": {}})
    assert unused == ["test: $.gone (Why it was.)"]
    assert applied({}, {"target": "$.gone", "update": {}}) == ["test: $.gone (no description)"]
    assert applied({}, {"target": "$.gone", "x-optional": True, "update": {}}) == []
    assert applied({}, {"target": "$.gone", "x-optional": False, "update": {}}) == ["test: $.gone (no description)"]


def test_what_an_action_changed_is_counted() -> None:
    document = {"list": [1, 2, 1], "map": {"enum": {"A": "a"}}}
    removal = {"target": "$.list[?@ == 1]", "remove": True, "description": "One."}
    repair = {"target": "$..[?@.enum]", "x-repair": {"kind": "set-enum", "values": ["b"]}}
    update = {"target": "$.map", "update": {"x": 1}}
    gone = {"target": "$.gone", "x-optional": True, "update": 1}
    counts = {"test: $.map (no description)": 5}
    unused = apply_overlays(document, [Overlay("test", (removal, repair, repair, update, gone))], counts)
    assert counts == {
        "test: $.list[?@ == 1] (One.)": 2,
        "test: $..[?@.enum] (no description)": 1,
        "test: $.map (no description)": 6,
        "test: $.gone (no description)": 0,
    }
    assert unused == ["test: $..[?@.enum] (no description)"]  # which the second time changed nothing


def test_a_place_that_needs_no_change_does_not_hide_those_that_do() -> None:
    repair = {"target": "$.*", "x-repair": {"kind": "set-enum", "values": ["A"]}}
    for document in ({"a": {"enum": ["A"]}, "b": {}, "c": {}}, {"a": {}, "b": {}, "c": {"enum": ["A"]}}):
        counts: dict[str, int] = {}
        assert apply_overlays(document, [Overlay("test", (repair,))], counts) == []
        assert counts == {"test: $.* (no description)": 2}
    apply_overlays({"a": {}, "b": {}}, [Overlay("test", ({"target": "$.*", "update": {"c": 1}},))], counts)
    assert counts == {"test: $.* (no description)": 4}


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


def test_where_asks_for_the_name_and_the_path() -> None:
    def matched(**where: str) -> list[str]:
        document: dict[str, Any] = {
            "a~b": {"size": {"n": 1}},
            "c/d": {"size": {"n": 1}, "page size": {"n": 1}},
            "e": [{"name": "sizes", "schema": {"n": 1}}, {"schema": {"n": 1}}, {"name": 5, "schema": {"n": 1}}],
        }
        action = {"target": "$..[?@.n]", "x-where": where, "update": {"hit": True}}
        applied(document, action)
        places = [(name, *place) for name, value in document.items() for place in hits(value)]
        return ["/".join(map(str, place)) for place in places]

    def hits(node: Any) -> Iterator[tuple[Any, ...]]:
        if isinstance(node, dict) and "hit" in node:
            yield ()
        elif isinstance(node, dict | list):
            for key, value in node.items() if isinstance(node, dict) else enumerate(node):
                yield from ((key, *place) for place in hits(value))

    assert matched(name="^size$") == ["a~b/size", "c/d/size"]
    assert matched(name="size") == ["a~b/size", "c/d/size", "c/d/page size", "e/0/schema"]
    assert matched(name="^schema$") == ["e/1/schema"]
    assert matched(name="5") == ["e/2/schema"]
    assert matched(path="^/a~0b/size$") == ["a~b/size"]
    assert matched(path="^/c~1d/") == ["c/d/size", "c/d/page size"]
    assert matched(path="^/e/0/") == ["e/0/schema"]
    assert matched(path="c~1d", name="^size") == ["c/d/size"]
    assert len(matched()) == 6


def test_the_whole_document_has_no_name() -> None:
    document: dict[str, Any] = {}
    assert applied(document, {"target": "$", "x-where": {"name": "."}, "update": {"a": 1}}) != []
    assert applied(document, {"target": "$", "x-where": {"name": "^$", "path": "^/$"}, "update": {"a": 1}}) == []
    assert document == {"a": 1}


def test_overlays_are_loaded_by_name(tmp_path: Path) -> None:
    for name in ("2-b", "1-ä"):
        text = f"overlay: 1.1.0\nactions:\n- {{target: $.a, update: {name}}}\n"
        (tmp_path / f"{name}.overlay.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "other.yaml").write_text("overlay: 9\n")
    loaded = load_overlays(tmp_path)
    assert loaded == [
        Overlay("1-ä.overlay.yaml", ({"target": "$.a", "update": "1-ä"},)),
        Overlay("2-b.overlay.yaml", ({"target": "$.a", "update": "2-b"},)),
    ]


def test_mistakes_in_an_overlay_are_told(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"^test: bad target '\$\.\[': ."):
        applied({}, {"target": "$.[", "update": {}})
    with pytest.raises(GenerationError) as caught:
        applied({"a": 1}, {"target": "$.a", "x-repair": {"kind": "magic"}})
    assert str(caught.value).startswith(
        "test: no repair is called 'magic'; there are any-of-requirements, enum-from-map, "
    )
    for text in ("overlay: 2.0.0\nactions: []\n", "actions: []\n", "overlay: 10.0.0\nactions: []\n"):
        (tmp_path / "x.overlay.yaml").write_text(text)
        with pytest.raises(GenerationError, match=r"^x\.overlay\.yaml is not an OpenAPI Overlay 1\.x document$"):
            load_overlays(tmp_path)
    (tmp_path / "x.overlay.yaml").write_text("overlay: [")
    with pytest.raises(GenerationError, match=r"^x\.overlay\.yaml cannot be parsed"):
        load_overlays(tmp_path)
