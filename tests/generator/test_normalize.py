"""One shape for the description: every object and enum a component under its Python name."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.normalize import Normalized, callback_operations, normalize, operations

from .small import answer, reference

TEXT = {"type": "string"}
KINDS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


INNER = thing(b=TEXT)


def error() -> dict[str, Any]:
    return {"properties": {"errorCode": TEXT, "message": TEXT}}


def described(schemas: dict[str, Any] | None = None, **operation: Any) -> dict[str, Any]:
    """A description of the schemas and of one operation."""
    whole = {"operationId": "RcsThingsController_makeThing_v1", "responses": {}, **operation}
    document: dict[str, Any] = {"info": {"title": "T", "version": "1"}, "paths": {"/things": {"post": whole}}}
    return document if schemas is None else document | {"components": {"schemas": schemas}}


def normalized(schemas: dict[str, Any] | None = None, **operation: Any) -> Normalized:
    return normalize(described(schemas, **operation))


def operation_of(result: Normalized) -> dict[str, Any]:
    found: dict[str, Any] = result.document["paths"]["/things"]["post"]
    return found


def body(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema, **more}}}


def test_operations_of_all_methods_are_found() -> None:
    items: dict[str, Any] = {
        "/a": {"summary": "A", "parameters": [], **{kind: {"n": kind} for kind in reversed(KINDS)}},
        "/b": {"get": {"n": "b"}},
    }
    found = [*operations({"paths": items})]
    assert found == [*(("/a", kind, {"n": kind}) for kind in KINDS), ("/b", "get", {"n": "b"})]


def test_callbacks_of_all_methods_are_found() -> None:
    callbacks = {"Done": {"{$url}": {kind: {"n": kind} for kind in KINDS}, "{$more}": {"post": {"n": "more"}}}}
    found = [*callback_operations({"callbacks": callbacks})]
    assert found == [*(("Done", {"n": kind}) for kind in KINDS), ("Done", {"n": "more"})]
    assert [*callback_operations({})] == []


def test_a_description_without_components_gets_them() -> None:
    result = normalized()
    assert result.schemas == {}
    assert (result.class_names, result.events, result.callbacks, result.synthetic) == ({}, {}, {}, [])


def test_schemas_get_their_names_wherever_they_are_mentioned() -> None:
    result = normalized(
        {"RcsThingDto": thing(a=reference("RcsOtherDto")), "RcsOtherDto": {"anyOf": [reference("RcsThingDto")]}},
        responses={"200": answer(reference("RcsThingDto"))},
        elsewhere=[{"$ref": "#/components/parameters/RcsThingDto"}, {"$ref": 5}, reference("Gone")],
    )
    assert result.class_names == {"RcsThingDto": "RcsThing", "RcsOtherDto": "RcsOther"}
    assert list(result.schemas) == ["RcsThing", "RcsOther"]
    assert result.schemas["RcsThing"]["properties"] == {"a": reference("RcsOther")}
    assert result.schemas["RcsOther"] == {"anyOf": [reference("RcsThing")]}
    operation = operation_of(result)
    assert operation["responses"]["200"]["content"]["application/json"]["schema"] == reference("RcsThing")
    assert operation["elsewhere"] == [
        {"$ref": "#/components/parameters/RcsThingDto"},
        {"$ref": 5},
        reference("Gone"),
    ]


class TestErrorCodes:
    def codes(self, answer: dict[str, Any], status: str = "404") -> list[str] | None:
        """What is listed for an answer."""
        result = normalized(responses={status: answer})
        found: list[str] | None = operation_of(result)["responses"][status].get("x-error-codes")
        return found

    def test_are_read_from_examples(self) -> None:
        examples = {"One": {"value": {"errorCode": "z"}}, "Two": {"value": [{"errorCode": "a"}, {"errorCode": 5}]}}
        assert self.codes({"content": {"application/json": {"examples": examples}}}) == ["a", "z"]
        assert self.codes({"content": {"application/json": {"example": {"errorCode": "b"}}}}) == ["b"]
        both = {"a/json": {"example": {"errorCode": "b"}}, "b/json": {"example": {"errorCode": "a"}}}
        assert self.codes({"content": both}) == ["a", "b"]

    def test_are_not_read_from_anything_else(self) -> None:
        assert self.codes({"content": {"application/json": {"schema": {"default": {"errorCode": "z"}}}}}) is None
        assert self.codes({"description": "None"}) is None
        assert self.codes({"content": {"application/json": {"example": {"errorCode": "b"}}}}, "200") is None

    def test_that_are_listed_are_the_ones(self) -> None:
        listed = {"x-error-codes": ["b"], "content": {"application/json": {"example": {"errorCode": "a"}}}}
        assert self.codes(listed) == ["b"]

    def test_become_one_enum_that_error_bodies_have(self) -> None:
        result = normalized(
            {"RcsPapiErrorDto": error(), "SmsPapiErrorDto": error()},
            responses={
                "404": answer(reference("SmsPapiErrorDto"), **{"x-error-codes": ["z", "a"]}),
                "400": answer(reference("RcsPapiErrorDto"), **{"x-error-codes": ["a", "m"]}),
                "500": {},
            },
        )
        assert result.schemas["ErrorCode"] == {
            "type": "string",
            "enum": ["a", "m", "z"],
            "description": "Every documented error code; the service may answer others.",
        }
        assert result.schemas["PapiError"]["properties"] == {"errorCode": reference("ErrorCode"), "message": TEXT}
        for status in ("404", "400"):
            media = operation_of(result)["responses"][status]["content"]["application/json"]
            assert media["schema"] == reference("PapiError")
        assert result.synthetic == ["ErrorCode"]
        assert result.class_names == {"RcsPapiErrorDto": "PapiError", "SmsPapiErrorDto": "PapiError"}

    def test_make_no_enum_where_there_are_none_or_no_body_has_them(self) -> None:
        assert "ErrorCode" not in normalized({"RcsPapiErrorDto": error()}).schemas
        coded = {"404": {"x-error-codes": ["a"]}}
        assert "ErrorCode" not in normalized(responses=coded).schemas
        assert "ErrorCode" not in normalized({"RcsPapiErrorDto": thing(code=TEXT)}, responses=coded).schemas
        assert "ErrorCode" not in normalized({"RcsPapiErrorDto": {"type": "object"}}, responses=coded).schemas


def test_illustrations_go_and_fields_of_their_names_stay() -> None:
    shown = {"title": "A", "example": "a", "examples": ["a"]}
    result = normalized(
        {
            "RcsThingDto": {
                **thing(
                    properties=TEXT | shown,
                    title=TEXT | shown,
                    example=TEXT,
                    examples=TEXT,
                    deep={"anyOf": [TEXT | shown, TEXT]},
                ),
                **shown,
            },
            "RcsMoodEnum": {"enum": ["title", "b"], "x-enumDescriptions": {"title": "A title"}},
        },
        responses={"200": answer(TEXT | shown)},
    )
    deep = {"anyOf": [TEXT, TEXT]}
    assert result.schemas["RcsThing"] == thing(properties=TEXT, title=TEXT, example=TEXT, examples=TEXT, deep=deep)
    assert result.schemas["RcsMood"]["x-enumDescriptions"] == {"title": "A title"}
    assert operation_of(result)["responses"]["200"]["content"]["application/json"]["schema"] == TEXT
    assert result.document["info"]["title"] == "T"


class TestEvents:
    def callbacks(self, **bodies: Any) -> dict[str, Any]:
        return {name: {"{$url}": {"post": {"requestBody": body(schema)}}} for name, schema in bodies.items()}

    def event(self, trigger: str, *required: str, **properties: Any) -> dict[str, Any]:
        return {**thing(type={"type": "string", "const": trigger}, **properties), "required": ["type", *required]}

    def test_get_a_name_that_the_callbacks_refer_to(self) -> None:
        made = self.event("THING_MADE", payload=TEXT)
        result = normalized({"RcsThingDto": thing(a=TEXT)}, callbacks=self.callbacks(Made=made))
        assert result.events == {"THING_MADE": "ThingMade"}
        assert result.callbacks == {"RcsThingsController_makeThing_v1/Made": "THING_MADE"}
        assert result.synthetic == ["ThingMade"]
        assert result.schemas["ThingMade"] == {**made, "x-sdk-event": "THING_MADE"}
        callback = operation_of(result)["callbacks"]["Made"]["{$url}"]["post"]
        assert callback["requestBody"]["content"]["application/json"]["schema"] == reference("ThingMade")

    def test_of_one_trigger_have_the_fields_of_all_and_require_what_all_do(self) -> None:
        result = normalized(
            callbacks=self.callbacks(
                First=self.event("THING_MADE", "a", "b", a=TEXT, b={"type": "integer"}),
                Second=self.event("THING_MADE", "b", "c", b=TEXT, c=TEXT),
                Third={"properties": {"type": {"const": "THING_MADE"}}, "required": ["type", "b"]},
            )
        )
        assert result.synthetic == ["ThingMade"]
        assert result.callbacks == dict.fromkeys(
            (f"RcsThingsController_makeThing_v1/{name}" for name in ("First", "Second", "Third")), "THING_MADE"
        )
        event = result.schemas["ThingMade"]
        assert list(event["properties"]) == ["type", "a", "b", "c"]
        assert event["properties"]["b"] == {"type": "integer"}
        assert event["required"] == ["type", "b"]
        callbacks = operation_of(result)["callbacks"]
        for name in ("First", "Second", "Third"):
            content = callbacks[name]["{$url}"]["post"]["requestBody"]["content"]
            assert content["application/json"]["schema"] == reference("ThingMade")

    def test_of_one_trigger_require_nothing_where_one_does_not(self) -> None:
        lax = {"properties": {"type": {"const": "THING_MADE"}}}
        strict = self.event("THING_MADE")
        for first, second in ((lax, strict), (strict, lax)):
            result = normalized(callbacks=self.callbacks(First={**first}, Second={**second}))
            assert result.schemas["ThingMade"]["required"] == []

    def test_that_cannot_be_told_are_all_named(self) -> None:
        bodies = {
            "Untyped": thing(payload=TEXT),
            "Taken": self.event("RCS_THING"),
            "Good": self.event("THING_MADE"),
            "Open": thing(type=TEXT),
        }
        callbacks = {"Bodiless": {"{$url}": {"post": {}}}, **self.callbacks(**bodies)}
        with pytest.raises(GenerationError) as caught:
            normalized({"RcsThingDto": thing(a=TEXT)}, callbacks=callbacks)
        assert caught.value.summary == "callbacks that cannot become events"
        place = "RcsThingsController_makeThing_v1"
        untold = [problem.partition(";")[0] for problem in caught.value.problems]
        assert untold == [
            f"callback {place}/Bodiless does not tell which event it is",
            f"callback {place}/Untyped does not tell which event it is",
            "event RCS_THING and a schema would both be called RcsThing",
            f"callback {place}/Open does not tell which event it is",
        ]


class TestInlineSchemas:
    def hoisted(self, schema: dict[str, Any], name: str = "aPart", **schemas: Any) -> tuple[Any, dict[str, Any]]:
        """What a field becomes, and the components beside its owner."""
        result = normalized({"RcsThingDto": thing(**{name: schema}), **schemas})
        others = {key: value for key, value in result.schemas.items() if key != "RcsThing"}
        assert set(result.synthetic) == set(others) - set(result.class_names.values())
        return result.schemas["RcsThing"]["properties"][name], others

    def test_are_named_after_their_place(self) -> None:
        assert self.hoisted(INNER) == (reference("RcsThingAPart"), {"RcsThingAPart": INNER})
        mood = {"type": "string", "enum": ["GOOD", "BAD"]}
        assert self.hoisted(mood) == (reference("RcsThingAPart"), {"RcsThingAPart": mood})

    @pytest.mark.parametrize(
        "schema",
        [TEXT, {"type": "string", "enum": ["ONE"]}, {"type": "object"}, {"additionalProperties": TEXT}, {}],
    )
    def test_that_need_no_class_stay(self, schema: dict[str, Any]) -> None:
        assert self.hoisted(schema) == (schema, {})

    def test_a_reference_stays_whatever_stands_beside_it(self) -> None:
        beside = reference("RcsOtherDto") | {"properties": {"x": INNER}}
        field, others = self.hoisted(beside, RcsOtherDto=thing(a=TEXT))
        assert field == reference("RcsOther") | {"properties": {"x": INNER}}
        assert set(others) == {"RcsOther"}

    def test_inside_of_others_are_named_after_these(self) -> None:
        field, others = self.hoisted(thing(deep=INNER))
        assert field == reference("RcsThingAPart")
        assert others == {
            "RcsThingAPart": thing(deep=reference("RcsThingAPartDeep")),
            "RcsThingAPartDeep": INNER,
        }

    def test_in_a_list_are_named_in_the_singular(self) -> None:
        field, others = self.hoisted({"type": "array", "maxItems": 3, "items": INNER}, "moodsHeld")
        assert field == {"type": "array", "maxItems": 3, "items": reference("RcsThingMoodsHeld")}
        field, others = self.hoisted({"type": "array", "items": INNER}, "parts")
        assert field == {"type": "array", "items": reference("RcsThingPart")}
        assert others == {"RcsThingPart": INNER}

    def test_in_a_list_have_the_texts_of_the_list(self) -> None:
        texts = {"x-enumDescriptions": {"A": "First"}}
        listed = {"type": "array", "items": {"enum": ["A", "B"]}, **texts}
        _, others = self.hoisted(listed)
        assert others == {"RcsThingAPart": {"enum": ["A", "B"], **texts}}
        own = {"x-enumDescriptions": {"B": "Second"}}
        _, others = self.hoisted({**listed, "items": {"enum": ["A", "B"], **own}})
        assert others == {"RcsThingAPart": {"enum": ["A", "B"], **own}}
        _, others = self.hoisted({**listed, "items": INNER})
        assert others == {"RcsThingAPart": INNER}

    @pytest.mark.parametrize("keyword", ["anyOf", "oneOf", "allOf"])
    def test_in_a_union_are_numbered_if_there_are_several(self, keyword: str) -> None:
        field, others = self.hoisted({keyword: [INNER, TEXT, thing(c=TEXT)], "x-a": 1})
        assert field == {keyword: [reference("RcsThingAPart1"), TEXT, reference("RcsThingAPart3")], "x-a": 1}
        assert others == {"RcsThingAPart1": INNER, "RcsThingAPart3": thing(c=TEXT)}
        field, others = self.hoisted({keyword: [TEXT, INNER]})
        assert (field, list(others)) == ({keyword: [TEXT, reference("RcsThingAPart2")]}, ["RcsThingAPart2"])
        field, others = self.hoisted({keyword: [INNER]})
        assert (field, list(others)) == ({keyword: [reference("RcsThingAPart")]}, ["RcsThingAPart"])

    def test_an_enum_of_the_same_values_is_the_one_that_the_service_has(self) -> None:
        mine, theirs = {"enum": ["B", "A"]}, {"enum": ["A", "B"]}
        field, others = self.hoisted(mine, SmsMoodEnum=theirs, RcsMoodEnum=theirs)
        assert field == reference("RcsMood")
        assert set(others) == {"RcsMood", "SmsMood"}
        field, _ = self.hoisted(mine, SmsMoodEnum=theirs, RcsMoodEnum={"enum": ["A", "B", "C"]}, RcsDto=thing(a=TEXT))
        assert field == reference("RcsThingAPart")

    def test_an_enum_of_numbers_is_compared_too(self) -> None:
        field, _ = self.hoisted({"enum": [2, 1]}, RcsMoodEnum={"enum": [1, 2]})
        assert field == reference("RcsMood")

    def test_are_refused_where_a_schema_has_their_name(self) -> None:
        with pytest.raises(GenerationError) as caught:
            self.hoisted(INNER, RcsThingAPartDto=thing(c=TEXT))
        assert str(caught.value) == (
            "an inline schema of RcsThing.aPart and a schema would both be called RcsThingAPart"
        )

    def test_of_operations_are_named_after_these(self) -> None:
        owner = "RcsThingsControllerMakeThingV1"
        mood = {"enum": ["A", "B"]}
        result = normalized(
            parameters=[{"name": "someMood", "in": "query", "schema": mood}, {"name": "bare", "in": "query"}],
            requestBody={"content": {"a/json": {"schema": INNER}, "b/json": {}}},
            responses={"200": answer(thing(c=TEXT)), "404": answer(thing(d=TEXT)), "500": {"description": "No"}},
        )
        operation = operation_of(result)
        assert [each["schema"] for each in operation["parameters"]] == [reference(f"{owner}SomeMood"), {}]
        content = operation["requestBody"]["content"]
        assert [media["schema"] for media in content.values()] == [reference(f"{owner}Input"), {}]
        answers = {
            status: each["content"]["application/json"]["schema"]
            for status, each in operation["responses"].items()
            if "content" in each
        }
        assert answers == {"200": reference(f"{owner}200"), "404": reference(f"{owner}404")}
        assert result.schemas == {
            f"{owner}SomeMood": mood,
            f"{owner}Input": INNER,
            f"{owner}200": thing(c=TEXT),
            f"{owner}404": thing(d=TEXT),
        }
        assert set(result.synthetic) == set(result.schemas)

    def test_an_operation_without_answers_is_one_too(self) -> None:
        document = described({})
        del document["paths"]["/things"]["post"]["responses"]
        assert normalize(document).schemas == {}
