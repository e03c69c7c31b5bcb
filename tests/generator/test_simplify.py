"""What an API may well publish, in the forms that the rest of the step knows."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.simplify import simplify

from .simplified import problems, refused
from .small import answer, reference

TEXT = {"type": "string"}
PLACE = "/paths/~1things~1{id}/get"
ID = {"name": "id", "in": "path", "required": True, "schema": TEXT}


def described(item: dict[str, Any] | None = None, path: str = "/things/{id}", **operation: Any) -> dict[str, Any]:
    """A description of one operation."""
    whole = {"operationId": "get", "parameters": [ID], "responses": {}, **operation}
    return {"paths": {path: {"get": whole, **(item or {})}}}


def simplified(document: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The operation, and what is told."""
    notices = simplify(document).notices
    (item,) = document["paths"].values()
    found: dict[str, Any] = item["get"]
    return found, notices


class TestReferences:
    def test_to_components_are_resolved(self) -> None:
        media: dict[str, Any] = {"content": {"application/json": {"schema": {}}}}
        operation = {
            "operationId": "get",
            "parameters": [{"$ref": "#/components/parameters/a~1b~0c"}],
            "requestBody": {"$ref": "#/components/requestBodies/Body"},
            "responses": {"200": {"$ref": "#/components/responses/Other"}},
            "callbacks": {"Done": {"$ref": "#/components/callbacks/Done"}},
        }
        components: dict[str, Any] = {
            "pathItems": {"Item": {"get": operation, "parameters": [{"$ref": "#/components/parameters/Q"}]}},
            "parameters": {"a/b~c": ID, "Q": {"name": "q", "in": "query", "schema": TEXT}},
            "requestBodies": {"Body": media},
            "responses": {"Other": {"$ref": "#/components/responses/Last"}, "Last": answer(TEXT)},
            "callbacks": {"Done": {"{$url}": {"$ref": "#/components/pathItems/Call"}}},
        }
        components["pathItems"]["Call"] = {"post": {"requestBody": {"$ref": "#/components/requestBodies/Body"}}}
        document = {"paths": {"/things/{id}": {"$ref": "#/components/pathItems/Item"}}, "components": components}
        found, notices = simplified(document)
        assert notices == []
        assert found["parameters"] == [ID]
        assert document["paths"]["/things/{id}"]["parameters"] == [{"name": "q", "in": "query", "schema": TEXT}]
        assert found["requestBody"] == media
        assert found["responses"] == {"200": answer(TEXT)}
        assert found["callbacks"] == {"Done": {"{$url}": {"post": {"requestBody": media}}}}

    def test_give_a_copy_to_each_place(self) -> None:
        components = {"parameters": {"Q": {"name": "q", "in": "query", "schema": {"type": "string"}}}}
        document = described(parameters=[ID, {"$ref": "#/components/parameters/Q"}]) | {"components": components}
        found, _ = simplified(document)
        found["parameters"][1]["schema"]["x"] = 1
        assert components["parameters"]["Q"]["schema"] == TEXT

    @pytest.mark.parametrize(
        "ref",
        [
            "#/components/parameters/Gone",
            "#/components/schemas/S",
            "#/components/parameters/P/name",
            "#/elsewhere/parameters/P",
            "other.yaml#/components/parameters/P",
            "#/components/parameters",
            "#/components/parameters/Text",
        ],
    )
    def test_that_lead_nowhere_are_refused(self, ref: str) -> None:
        components = {"schemas": {"S": {}}, "parameters": {"P": ID, "Text": "no"}}
        document = described(parameters=[{"$ref": ref}]) | {"components": components}
        assert refused(document) == (
            f"{PLACE} refers to '{ref}', which is not in the description; bundle it into one file first"
        )

    def test_that_lead_nowhere_are_refused_with_their_place(self) -> None:
        def gone(kind: str) -> dict[str, Any]:
            return {"$ref": f"#/components/{kind}/Gone"}

        others: list[dict[str, Any]] = [{}, {"components": {}}, {"components": {"schemas": {}}}]
        callbacks = {"Done": {"{$url}": {"post": {"requestBody": gone("requestBodies")}}}}
        for document, place in (
            ({"paths": {"/things/{id}": gone("pathItems")}}, "/paths/~1things~1{id}"),
            (described({"parameters": [gone("parameters")]}), "/paths/~1things~1{id}"),
            (described(requestBody=gone("requestBodies")), PLACE),
            (described(responses={"200": gone("responses")}), PLACE),
            (described(callbacks={"Done": gone("callbacks")}), PLACE),
            (described(callbacks={"Done": {"{$url}": gone("pathItems")}}), PLACE),
            (described(callbacks=callbacks), PLACE),
        ):
            for rest in others:
                assert refused(deepcopy(document) | rest).startswith(f"{place} refers to '#/components/")

    def test_to_what_is_no_mapping_are_refused(self) -> None:
        components = {"callbacks": {"Done": {"{$url}": "input"}}}
        document = described(callbacks={"Done": {"$ref": "#/components/callbacks/Done"}}) | {"components": components}
        assert refused(document) == f"{PLACE} has 'input' where a mapping belongs"

    def test_that_lead_to_themselves_are_refused(self) -> None:
        loop = {"parameters": {"P": {"$ref": "#/components/parameters/P"}}}
        document = described({"parameters": [{"$ref": "#/components/parameters/P"}]}) | {"components": loop}
        assert refused(document) == "/paths/~1things~1{id}: a reference that leads to itself"

    def test_to_schemas_that_are_not_there_are_all_named(self) -> None:
        document = described(responses={"200": answer(reference("Gone"))})
        document["components"] = {"schemas": {"A": {"items": {"$ref": "other.yaml"}}, "B": reference("A")}}
        remedy = "which is not in the description; bundle it into one file first"
        assert problems(document) == (
            f"/components/schemas/A/items refers to 'other.yaml', {remedy}",
            f"{PLACE}/responses/200/content/application~1json/schema refers to '#/components/schemas/Gone', {remedy}",
        )


class TestBodies:
    def test_are_json(self) -> None:
        content: dict[str, Any] = {"application/problem+JSON": {"schema": {}}, "text/csv": {}, "text/xml": {}}
        found, notices = simplified(described(requestBody={"content": {**content}}))
        assert list(found["requestBody"]["content"]) == ["application/problem+JSON"]
        assert notices == [f"{PLACE}: the body can be sent as JSON only, not as text/csv, text/xml"]

    def test_of_no_content_are_left_alone(self) -> None:
        found, notices = simplified(described(requestBody={"description": "None"}))
        assert (found["requestBody"], notices) == ({"description": "None", "content": {}}, [])

    def test_that_are_no_json_are_refused_with_what_leaves_them_out(self) -> None:
        remedy = (
            "which is not JSON; add to openapi/1-repairs.overlay.yaml: "
            "- {target: \"$.paths['/things/{id}'].get\", remove: true}"
        )
        content: dict[str, Any] = {"text/csv": {}, "text/xml": {}}
        document = described(requestBody={"content": content}, responses={"201": {"content": content}})
        assert problems(document) == (
            f"{PLACE}: a body of text/csv, text/xml, {remedy}",
            f"{PLACE}: an answer of text/csv, text/xml, {remedy}",
        )


class TestAnswers:
    def read(self, *statuses: str) -> tuple[list[str], list[str]]:
        responses = {status: {"description": status} for status in statuses}
        found, notices = simplified(described(responses=responses))
        for name, each in found["responses"].items():
            assert name in (each["description"], "200")
        return list(found["responses"]), notices

    def test_2xx_is_200(self) -> None:
        assert self.read("2XX", "404") == (["200", "404"], [f"{PLACE}: the answer 2XX is read as 200"])
        assert self.read("2xx")[0] == ["200"]
        assert self.read("200", "2XX") == (["200", "2XX"], [])

    def test_may_be_none(self) -> None:
        document = described()
        del document["paths"]["/things/{id}"]["get"]["responses"]
        found, notices = simplified(document)
        assert (found["responses"], notices) == ({}, [])

    def test_default_is_200_where_nothing_else_is_a_success(self) -> None:
        assert self.read("404", "default") == (["404", "200"], [f"{PLACE}: the answer default is read as 200"])
        assert self.read("204", "default") == (["204", "default"], [])

    def test_of_a_success_keep_what_is_json(self) -> None:
        content: dict[str, Any] = {"application/json": {"schema": {}}, "text/csv": {}}
        responses = {status: {"content": {**content}} for status in ("200", "404")}
        found, notices = simplified(described(responses=responses))
        assert list(found["responses"]["200"]["content"]) == ["application/json"]
        assert list(found["responses"]["404"]["content"]) == ["application/json", "text/csv"]
        assert notices == []


class TestParameters:
    def test_in_headers_and_cookies_are_told(self) -> None:
        others = [
            {"name": "X-A", "in": "header", "required": True},
            {"name": "X-B", "in": "header"},
            {"name": "c", "in": "cookie"},
        ]
        found, notices = simplified(described(parameters=[others[0], ID, *others[1:]]))
        assert found["parameters"] == [ID]
        assert notices == [
            f"{PLACE}: the needed header X-A is given as extra_headers=",
            f"{PLACE}: the header X-B is given as extra_headers=",
            f"{PLACE}: the cookie parameter c is not offered",
        ]

    def test_of_a_path_are_those_of_all_its_operations(self) -> None:
        document = described({"parameters": [ID, {"name": "X-A", "in": "header"}]}, parameters=[])
        found, notices = simplified(document)
        assert found["parameters"] == []
        assert document["paths"]["/things/{id}"]["parameters"] == [ID]
        assert notices == ["/paths/~1things~1{id}: the header X-A is given as extra_headers="]

    def test_of_a_path_that_has_none_are_not_listed(self) -> None:
        document = described({"parameters": []})
        simplify(document)
        assert list(document["paths"]["/things/{id}"]) == ["get"]

    def test_described_by_their_content_have_its_schema(self) -> None:
        given = [
            {"name": "a", "in": "query", "content": {"application/json": {"schema": TEXT}}},
            {"name": "b", "in": "query", "content": {"application/json": {}}},
            {"name": "c", "in": "query", "content": {"application/json": None}},
            {"name": "d", "in": "query"},
        ]
        found, _ = simplified(described(parameters=[ID, *given]))
        assert [each["schema"] for each in found["parameters"]] == [TEXT, TEXT, {}, {}, {}]

    def test_of_the_path_that_nobody_describes_are_texts(self) -> None:
        document = described(path="/things/{id}/parts/{part}")
        found, notices = simplified(document)
        assert found["parameters"] == [ID, {"name": "part", "in": "path", "required": True, "schema": TEXT}]
        assert notices == ["/paths/~1things~1{id}~1parts~1{part}/get: {part} is not described; taken for a text"]
        document = described()
        del document["paths"]["/things/{id}"]["get"]["parameters"]
        found, _ = simplified(document)
        assert found["parameters"] == [ID]

    @pytest.mark.parametrize("path", ["/things", "/{id}/{id}"])
    def test_stand_in_the_path_once(self, path: str) -> None:
        place = f"/paths/{path.replace('/', '~1')}/get"
        assert problems(described(path=path)) == (
            f"{place}: the path parameter 'id' does not stand in the path exactly once",
        )

    def test_are_described_once(self) -> None:
        assert problems(described({"parameters": [ID]})) == (
            f"{PLACE}: the path parameter 'id' does not stand in the path exactly once",
        )


@pytest.mark.parametrize("path", ["/a b", "/a?b", "/a/../b", "/{a/b}", "/{a{b}}", "/a\u00df", "a"])
def test_what_is_no_path_of_a_url_is_refused(path: str) -> None:
    (problem,) = problems(described(path=path, parameters=[]))
    assert problem.endswith(f": {path!r} is no path of a URL")


@pytest.mark.parametrize("path", ["/", "/v1/a.b~c!$&'()*+,;=:@-_/{d-e}.{f}"])
def test_what_a_url_may_hold_is_a_path(path: str) -> None:
    _, notices = simplified(described(path=path, parameters=[]))
    assert all("is not described" in notice for notice in notices)


def test_schemas_are_found_wherever_they_are() -> None:
    lax = {"enum": [0.5, 1.5]}
    document = described(
        requestBody={"content": {"application/json": {"schema": {**lax}, "example": {"schema": {**lax}}}}},
        parameters=[ID, {"name": "q", "in": "query", "schema": {**lax}}],
        responses={"200": answer({**lax}, examples={"schema": {**lax}})},
    )
    keywords = {key: {**lax} for key in ("items", "additionalProperties", "not")}
    named = {key: {"a/b": {**lax}} for key in ("properties", "patternProperties")}
    listed = {key: [TEXT, {**lax}] for key in ("anyOf", "oneOf")}
    whole = {**keywords, **named, **listed, "default": {**lax}}
    document["components"] = {"schemas": {"A": whole, "B": {"allOf": [{**lax}]}}}
    _, notices = simplified(document)
    component = "/components/schemas/A"
    assert sorted(notice.partition(":")[0] for notice in notices) == sorted(
        [
            *(f"{component}/{key}" for key in keywords),
            *(f"{component}/{key}/a~1b" for key in named),
            *(f"{component}/{key}/1" for key in listed),
            "/components/schemas/B/allOf/0",
            f"{PLACE}/requestBody/content/application~1json/schema",
            f"{PLACE}/parameters/1/schema",
            f"{PLACE}/responses/200/content/application~1json/schema",
        ]
    )
    assert document["components"]["schemas"]["A"]["default"] == lax
